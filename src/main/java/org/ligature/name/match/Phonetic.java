package org.ligature.name.match;

/** How a romanised word sounds, roughly: spellings of one foreign sound fall together. */
final class Phonetic {
    private Phonetic() {}

    /** Consonants by place of articulation in capitals, vowels as a, i or u; no letter twice in a row. */
    static String fold(String word) {
        return fold(word, Writing.FULL);
    }

    /** The consonants alone, with a mark for a vowel at the start: what scripts without vowels keep. */
    static String bones(String word, boolean vowelless) {
        return bones(fold(word, vowelless ? Writing.VOWELLESS : Writing.BREATHED));
    }

    /** FULL drops an h that is hardly heard; BREATHED keeps it; VOWELLESS also knows that neighbouring letters are no digraphs. */
    private enum Writing {
        FULL,
        BREATHED,
        VOWELLESS
    }

    private static String fold(String word, Writing writing) {
        boolean vowelless = writing == Writing.VOWELLESS;
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int used = 1;
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char c = word.charAt(i);
            char sound;
            if (next == 'h' && "cszkgpdt".indexOf(c) >= 0) {
                sound = aspirated(c);
                used = 2;
            } else if (!vowelless && (c == 't' || c == 'd') && (next == 's' || next == 'z' || next == 'j')) {
                sound = 'C';
                used = 2;
            } else if ((c == 'h' && next == 's' && i == 0 && !vowelless) || (!vowelless && c == 's' && next == 'z')) {
                sound = 'S';
                used = 2;
            } else if (c == 'n' && next == 'g' && (i + 2 == word.length() || !isVowel(word.charAt(i + 2)))) {
                sound = 'N';
                used = 2;
            } else if (!vowelless && isDiphthong(c, next)) {
                sound = 'i';
                used = 2;
            } else if (!vowelless && c == 'c' && next == 'k') {
                sound = 'K';
                used = 2;
            } else {
                sound = writing != Writing.FULL && c == 'h' && next != 0 ? 'H' : plain(c, next, i == 0);
            }
            if (sound != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != sound)) out.append(sound);
            i += used;
        }
        return out.toString();
    }

    private static String bones(String fold) {
        StringBuilder out = new StringBuilder(fold.length());
        for (int i = 0; i < fold.length(); i++) {
            char c = fold.charAt(i);
            boolean vowel = c == 'a' || c == 'i' || c == 'u';
            boolean weak = vowel || (c == 'W' && i > 0) || (c == 'H' && i == fold.length() - 1);
            boolean again = c != 'H' && !out.isEmpty() && out.charAt(out.length() - 1) == c;
            if (i == 0 && vowel) out.append('a');
            else if (!weak && !again) out.append(c);
        }
        return out.toString();
    }

    private static char aspirated(char c) {
        return switch (c) {
            case 's' -> 'S';
            case 'c', 'z' -> 'C';
            case 'k' -> 'H';
            case 'g' -> 'K';
            case 'p' -> 'F';
            default -> 'T';
        };
    }

    private static char plain(char c, char next, boolean first) {
        return switch (c) {
            case 'a' -> 'a';
            case 'e', 'i' -> 'i';
            case 'y' -> 'i';
            case 'o', 'u' -> 'u';
            case 'w' -> isVowel(next) || first ? 'W' : 'u';
            case 'b', 'p' -> 'P';
            case 'f', 'v' -> 'F';
            case 'd', 't' -> 'T';
            case 'k', 'g', 'q' -> 'K';
            case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 'C' : 'K';
            case 'j' -> 'C';
            case 's', 'x' -> 'S';
            case 'z' -> first ? 'C' : 'S';
            case 'h' -> next == 0 || !isVowel(next) ? 0 : 'H';
            case 'l' -> 'L';
            case 'r' -> 'R';
            case 'm' -> 'M';
            case 'n' -> 'N';
            default -> c;
        };
    }

    /** Said, Saeed and Sayyid; Hussein and Hussain. */
    private static boolean isDiphthong(char c, char next) {
        return (c == 'a' && (next == 'i' || next == 'y' || next == 'e')) || (c == 'e' && (next == 'i' || next == 'y'));
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }
}
