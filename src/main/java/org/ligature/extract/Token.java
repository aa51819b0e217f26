package org.ligature.extract;

/**
 * A word, number, Han character or punctuation mark of a passage.
 *
 * @param start index of its first char in the passage's text
 * @param end one past its last char
 * @param text its chars
 * @param lower its chars in lower case, with straight quotes; what word lists are compared with
 * @param kind what it is
 */
public record Token(int start, int end, String text, String lower, Kind kind) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        HAN,
        PUNCT
    }
}
