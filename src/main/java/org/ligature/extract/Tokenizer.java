package org.ligature.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text to tokens: words (with inner hyphens and dots), numbers, single Han characters, punctuation marks.
 *
 * <p>A possessive {@code 's} is a token of its own, so that a name is the same tokens with it and without it.
 */
public final class Tokenizer {
    private static final String INNER = "-'’.&/·";
    private static final int LONGEST_WORD = 80;

    private final String text;
    private final List<Token> out = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of a text, in order. */
    public static List<Token> tokens(String text) {
        Tokenizer t = new Tokenizer(text);
        int i = 0;
        while (i < text.length()) i = t.step(i);
        return t.out;
    }

    private int step(int i) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c)) return i + 1;
        if (isHan(c)) return add(i, i + 1, Token.Kind.HAN);
        if (isDigit(c)) return add(i, numberEnd(i), Token.Kind.NUMBER);
        if (Character.isLetter(c)) return word(i);
        if (Character.isHighSurrogate(c) && i + 1 < text.length()) return add(i, i + 2, Token.Kind.PUNCT);
        if ((c == '\'' || c == '’') && possessive(i)) return add(i, i + 2, Token.Kind.WORD);
        return add(i, i + 1, Token.Kind.PUNCT);
    }

    private int add(int from, int to, Token.Kind kind) {
        String words = text.substring(from, to);
        String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        out.add(new Token(from, to, words, lower, kind));
        return to;
    }

    private int word(int i) {
        int end = i;
        while (end < text.length() && end - i < LONGEST_WORD) {
            char c = text.charAt(end);
            if ((Character.isLetterOrDigit(c) && !isHan(c)) || Character.getType(c) == Character.NON_SPACING_MARK)
                end++;
            else if (c == '+' && end > i) end++;
            else if (joins(end)) end++;
            else break;
        }
        return add(i, end, Token.Kind.WORD);
    }

    /** Whether a mark within a word belongs to it: state-owned, JD.com, U.S., AT&T, O'Neill, but not a possessive. */
    private boolean joins(int at) {
        char c = text.charAt(at);
        if (INNER.indexOf(c) < 0 || at + 1 >= text.length() || at == 0) return false;
        char next = text.charAt(at + 1);
        if (c == '.')
            return initials(at)
                    || (Character.isLowerCase(next)
                            && Character.isLetterOrDigit(text.charAt(at - 1))
                            && at + 3 < text.length()
                            && Character.isLetter(text.charAt(at + 2)));
        if (!Character.isLetterOrDigit(next) || isHan(next)) return false;
        if (c == '\'' || c == '’') return !possessive(at);
        if (c == '/') return false;
        return true;
    }

    /** A dot within or at the end of U.S. or U.S.A. */
    private boolean initials(int at) {
        boolean single = Character.isUpperCase(text.charAt(at - 1))
                && (at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)));
        if (!single) return false;
        boolean more =
                at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 1)) && text.charAt(at + 2) == '.';
        boolean closes = at >= 3 && text.charAt(at - 2) == '.' && Character.isUpperCase(text.charAt(at - 3));
        return more || closes;
    }

    private boolean possessive(int at) {
        if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) return false;
        boolean s = at + 1 < text.length() && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
        return s && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private int numberEnd(int i) {
        int end = i;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean mark = (c == ',' || c == '.') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
            if (isDigit(c) || mark) end++;
            else break;
        }
        while (end < text.length() && end - i < 24 && Character.isLetter(text.charAt(end)) && !isHan(text.charAt(end)))
            end++;
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
