package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ligature.extract.Token;

/** What names come to when they are abbreviated letter by letter. */
final class Initials {
    /** So many last words of a name may have no letter in its abbreviation. */
    private static final int SILENT = 2;

    private Initials() {}

    /**
     * The abbreviations that a name may have: "NPWC" and "NPW" of "Northern Pipe Works Corporation". Words in small letters have none.
     *
     * @param general tells words that may have no letter at the end, such as "Corporation"
     */
    static List<String> of(List<Token> words, Predicate<Token> general) {
        StringBuilder firsts = new StringBuilder();
        for (Token word : words) {
            char first = word.text().charAt(0);
            if (Character.isUpperCase(first)) firsts.append(first);
        }
        List<String> out = new ArrayList<>(List.of(firsts.toString()));
        for (int i = 1; i <= Math.min(SILENT, firsts.length() - 1); i++) {
            if (!general.test(words.get(words.size() - i))) break;
            out.add(firsts.substring(0, firsts.length() - i));
        }
        return out;
    }
}
