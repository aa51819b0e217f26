package org.ligature.text.plain;

/** Tells whether text ends like a sentence. */
final class Ends {
    private static final String STOPS = ".!?:;。！？；：…";
    private static final String CLOSERS = "\"”'’)]»）】》」』*";

    private Ends() {}

    /** Whether the text before {@code end} closes a sentence, perhaps with quote marks or brackets and a footnote's number. */
    static boolean closed(CharSequence text, int end) {
        int i = end - 1;
        int digits = 0;
        while (i >= 0 && digits < 3 && Character.isDigit(text.charAt(i))) {
            i--;
            digits++;
        }
        while (i >= 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) i--;
        return i >= 0
                && STOPS.indexOf(text.charAt(i)) >= 0
                && !(digits > 0 && i > 0 && Character.isDigit(text.charAt(i - 1)));
    }
}
