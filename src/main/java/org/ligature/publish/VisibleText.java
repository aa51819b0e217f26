package org.ligature.publish;

import java.util.Locale;

/**
 * Makes text from documents safe to show: nothing in it can steer a terminal, reverse the writing direction or hide.
 *
 * <p>For people only. Data formats carry the exact words.
 */
public final class VisibleText {
    private static final int CONTROL_PICTURES = 0x2400;

    private VisibleText() {}

    /**
     * One line: runs of blanks and line breaks become one space; control characters become their pictures, and characters
     * that change the direction of text or can't be seen become their code in brackets, such as {@code ‹U+202E›}.
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (blank(c)) space(out);
            else if (c < 0x20) out.appendCodePoint(CONTROL_PICTURES + c);
            else if (c == 0x7f) out.append('\u2421');
            else if (hidden(c)) out.append(String.format(Locale.ROOT, "\u2039U+%04X\u203a", c));
            else out.appendCodePoint(c);
        });
        return out.toString().strip();
    }

    /** As {@link #of}, cut after so many characters; the cut is said. */
    public static String of(String text, int most) {
        int cut = text.length() <= most ? text.length() : text.offsetByCodePoints(0, Math.min(most, points(text)));
        String visible = of(text.substring(0, cut));
        int left = text.codePointCount(cut, text.length());
        return left == 0 ? visible : visible + "… (+" + left + ")";
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
    }

    private static boolean blank(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** C1 controls, half surrogates, and format characters; joiners stay, since scripts need them within words. */
    private static boolean hidden(int c) {
        if (c == 0x200c || c == 0x200d || c == 0xad) return false;
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.FORMAT;
    }
}
