package org.ligature.extract.mention;

import java.util.List;
import java.util.function.Predicate;
import org.ligature.extract.Token;

/** Compares abbreviations with the first letters of names. */
final class Initials {
    /** So many last words of a name may have no letter in its abbreviation. */
    private static final int SILENT = 2;

    private Initials() {}

    /** The first letters of the words that have a capital. */
    static String of(List<Token> words) {
        StringBuilder out = new StringBuilder();
        for (Token word : words) {
            char first = word.text().charAt(0);
            if (Character.isUpperCase(first)) out.append(first);
        }
        return out.toString();
    }

    /**
     * Whether an abbreviation in capitals is a name's, letter by letter: "NPW" of "Northern Pipe Works Corporation".
     *
     * @param general tells words that may have no letter at the end, such as "Corporation"
     */
    static boolean fit(String abbreviation, List<Token> words, Predicate<Token> general) {
        String firsts = of(words);
        int more = firsts.length() - abbreviation.length();
        if (more < 0 || more > SILENT || !firsts.startsWith(abbreviation)) return false;
        return words.subList(words.size() - more, words.size()).stream().allMatch(general);
    }
}
