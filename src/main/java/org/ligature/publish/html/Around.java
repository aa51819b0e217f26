package org.ligature.publish.html;

import org.ligature.publish.VisibleText;

/** The text around a quote, cut to a length at the border of a word, with dots where it goes on. */
final class Around {
    private static final int LONGEST = 240;
    /** How far to look for a word's border; scripts without blanks have none. */
    private static final int WORD = 24;

    private Around() {}

    static String before(String text) {
        if (text.isBlank()) return "";
        String visible = VisibleText.of(text);
        int points = visible.codePointCount(0, visible.length());
        int from = points <= LONGEST ? 0 : visible.offsetByCodePoints(0, points - LONGEST);
        int blank = visible.indexOf(' ', from);
        if (blank >= 0 && blank - from < WORD) from = blank + 1;
        return "…" + visible.substring(from) + (endsInBlank(text) ? " " : "");
    }

    static String after(String text) {
        if (text.isBlank()) return "";
        String visible = VisibleText.of(text);
        int points = visible.codePointCount(0, visible.length());
        int to = points <= LONGEST ? visible.length() : visible.offsetByCodePoints(0, LONGEST);
        int blank = visible.lastIndexOf(' ', to - 1);
        if (blank >= 0 && to - blank < WORD) to = blank;
        return (Character.isWhitespace(text.charAt(0)) ? " " : "") + visible.substring(0, to) + "…";
    }

    private static boolean endsInBlank(String text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
