package org.ligature.extract.word;

/** Tells whether a stretch of text ends where a word and a figure end: half a number is another number. */
public final class Edges {
    private static final String SCALES = "〇零一二三四五六七八九十百千万亿兆两萬億";
    private static final String INSIDE = ".,:/";

    private Edges() {}

    /** Whether a stretch cuts nothing at either end. */
    public static boolean whole(CharSequence text, int from, int to) {
        return !cuts(text, from) && !cuts(text, to);
    }

    /** Whether a place between two characters is inside a word or a figure. */
    private static boolean cuts(CharSequence text, int at) {
        if (at <= 0 || at >= text.length()) return false;
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Character.isLowSurrogate(after) && Character.isHighSurrogate(before)) return true;
        if (number(before) && number(after)) return true;
        if (word(before) && word(after)) return true;
        if (INSIDE.indexOf(after) >= 0 && digit(before)) return at + 1 < text.length() && digit(text.charAt(at + 1));
        return INSIDE.indexOf(before) >= 0 && digit(after) && at > 1 && digit(text.charAt(at - 2));
    }

    private static boolean number(char c) {
        return digit(c) || SCALES.indexOf(c) >= 0;
    }

    private static boolean digit(char c) {
        return Character.isDigit(c);
    }

    /** Letters of scripts that part words by blanks, and digits. */
    private static boolean word(char c) {
        if (!Character.isLetterOrDigit(c)) return false;
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> false;
            default -> true;
        };
    }
}
