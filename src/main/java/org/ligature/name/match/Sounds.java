package org.ligature.name.match;

/** The sounds that a word's Latin letters stand for, in whatever language they may be read: one letter a sound. */
final class Sounds {
    private static final String[][] GROUPS = {
        {"tsch", "x"},
        {"shch", "x"},
        {"sch", "x"},
        {"tch", "x"},
        {"dzh", "j"},
        {"sh", "x"},
        {"ch", "x"},
        {"cz", "x"},
        {"sz", "x"},
        {"zh", "j"},
        {"rz", "j"},
        {"dj", "j"},
        {"dz", "j"},
        {"kh", "q"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"ts", "c"},
        {"tz", "c"},
        {"qu", "k"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"x", "ks"},
        {"q", "k"}
    };

    private Sounds() {}

    /** The sounds in their order; none twice in a row. */
    static String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            String[] group = groupAt(word, i);
            if (group == null || isHardened(word, i)) {
                char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
                add(single(word.charAt(i), next, i == 0), out);
                i++;
            } else {
                for (int k = 0; k < group[1].length(); k++) add(group[1].charAt(k), out);
                i += group[0].length();
            }
        }
        return out.toString();
    }

    private static void add(char sound, StringBuilder out) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != sound) out.append(sound);
    }

    private static String @org.jspecify.annotations.Nullable [] groupAt(String word, int from) {
        for (String[] group : GROUPS) if (word.startsWith(group[0], from)) return group;
        return null;
    }

    /** Christian, Chloe. */
    private static boolean isHardened(String word, int i) {
        return word.startsWith("chr", i) || word.startsWith("chl", i);
    }

    private static char single(char c, char next, boolean first) {
        boolean soft = next == 'e' || next == 'i' || next == 'y';
        return switch (c) {
            case 'c' -> soft ? 'c' : 'k';
            case 'y' -> first || isVowel(next) ? 'y' : 'i';
            default -> c;
        };
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
