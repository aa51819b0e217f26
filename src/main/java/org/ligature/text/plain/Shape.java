package org.ligature.text.plain;

/** The hash of a line's words with numbers and blanks evened out, so that "Page 3" and "Page  4" are the same. */
final class Shape {
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private Shape() {}

    static long of(CharSequence text, int from, int to) {
        return hash(text, from, to, true);
    }

    /** As {@link #of}, but numbers count. */
    static long exact(CharSequence text, int from, int to) {
        return hash(text, from, to, false);
    }

    /** The hash of a word, whether it is written with capitals or not. */
    static long folded(CharSequence text, int from, int to) {
        long hash = BASIS;
        for (int i = from; i < to; i++) hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
        return hash;
    }

    private static long hash(CharSequence text, int from, int to, boolean numbersAlike) {
        long hash = BASIS;
        char before = ' ';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) c = ' ';
            else if (numbersAlike && c >= '0' && c <= '9') c = '#';
            if (c == before && (c == ' ' || c == '#')) continue;
            hash = (hash ^ c) * PRIME;
            before = c;
        }
        return before == ' ' ? hash : (hash ^ ' ') * PRIME;
    }
}
