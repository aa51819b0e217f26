package org.ligature.name.script;

/** One Mandarin or Cantonese syllable in the spellings that passports, newspapers and registers use. */
final class Syllable {
    private static final String[][] WADE_INITIALS = {
        {"zh", "ch"},
        {"ch", "ch"},
        {"sh", "sh"},
        {"b", "p"},
        {"d", "t"},
        {"g", "k"},
        {"j", "ch"},
        {"q", "ch"},
        {"x", "hs"},
        {"z", "ts"},
        {"c", "ts"},
        {"r", "j"}
    };
    private static final String[][] HONG_KONG_INITIALS = {
        {"gw", "kw"}, {"ng", "ng"}, {"b", "p"}, {"d", "t"}, {"g", "k"}, {"z", "ch"}, {"c", "ch"}, {"j", "y"}
    };
    private static final String[][] HONG_KONG_FINALS = {
        {"aa", "a"},
        {"oeng", "eung"},
        {"oek", "euk"},
        {"oe", "eu"},
        {"eoi", "ui"},
        {"eon", "un"},
        {"eot", "ut"},
        {"yun", "uen"},
        {"yut", "uet"},
        {"yu", "yu"},
        {"ou", "o"},
        {"i", "ee"},
        {"u", "oo"}
    };

    private Syllable() {}

    /** Pinyin as printed abroad: ü is u. */
    static String pinyin(String reading) {
        return reading.replace('v', 'u');
    }

    /** Wade–Giles without its apostrophes, as in Taiwan's passports. */
    static String wade(String reading) {
        return switch (reading) {
            case "zhi", "chi" -> "chih";
            case "shi" -> "shih";
            case "ri" -> "jih";
            case "zi", "ci" -> "tzu";
            case "si" -> "szu";
            case "ge", "ke" -> "ko";
            case "he" -> "ho";
            case "e" -> "o";
            case "er" -> "erh";
            case "you" -> "yu";
            case "yi" -> "i";
            case "gui", "kui" -> "kuei";
            default -> wadeOf(reading);
        };
    }

    private static String wadeOf(String reading) {
        String initial = initial(reading);
        String rest = reading.substring(initial.length());
        String changed = replaced(initial, WADE_INITIALS);
        if (rest.equals("uo") && !"gkh".contains(initial) && !initial.equals("sh")) rest = "o";
        if (rest.equals("ian") || reading.equals("yan")) rest = rest.replace("an", "en");
        if (rest.endsWith("ie") || rest.endsWith("ue") || rest.endsWith("ve") || reading.equals("ye")) rest += "h";
        if (rest.endsWith("ong")) rest = rest.substring(0, rest.length() - 3) + "ung";
        return changed + rest.replace('v', 'u');
    }

    /** Cantonese as Hong Kong registers it, as far as it follows rules. */
    static String hongKong(String jyutping) {
        if (jyutping.isEmpty() || jyutping.equals("ng") || jyutping.equals("m"))
            return jyutping.equals("m") ? "ng" : jyutping;
        String initial = jyutpingInitial(jyutping);
        String rest = jyutping.substring(initial.length());
        if (rest.equals("i") && (initial.equals("z") || initial.equals("c"))) return "tze";
        if (rest.equals("i") && initial.equals("s")) return "sze";
        String spelled = rest;
        for (String[] f : HONG_KONG_FINALS) {
            boolean whole = f[0].length() == 1;
            if (whole ? rest.equals(f[0]) : rest.startsWith(f[0])) {
                spelled = f[1] + rest.substring(f[0].length());
                break;
            }
        }
        if (initial.equals("j") && spelled.startsWith("yu")) return spelled;
        if (initial.equals("j") && rest.startsWith("yu")) return "y" + spelled;
        return replaced(initial, HONG_KONG_INITIALS) + spelled;
    }

    private static String initial(String pinyin) {
        if (pinyin.startsWith("zh") || pinyin.startsWith("ch") || pinyin.startsWith("sh"))
            return pinyin.substring(0, 2);
        return pinyin.isEmpty() || "aoeyw".indexOf(pinyin.charAt(0)) >= 0 ? "" : pinyin.substring(0, 1);
    }

    private static String jyutpingInitial(String s) {
        for (String two : new String[] {"ng", "gw", "kw"}) if (s.startsWith(two)) return two;
        return "aeiou".indexOf(s.charAt(0)) >= 0 ? "" : s.substring(0, 1);
    }

    private static String replaced(String initial, String[][] table) {
        for (String[] pair : table) if (pair[0].equals(initial)) return pair[1];
        return initial;
    }
}
