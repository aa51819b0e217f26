package org.ligature.text.plain;

/** The target of a markdown link: {@code (https://example.org/a_(b) "a title")}. */
final class LinkTarget {
    private static final int LONGEST = 2300;
    private static final int LONGEST_TITLE = 200;

    private LinkTarget() {}

    /**
     * Where a target ends.
     *
     * @param from string index at which the target should begin
     * @return index after its closing bracket, or -1 when there is no target
     */
    static int end(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '(') return -1;
        int depth = 1;
        int stop = Math.min(text.length(), from + LONGEST);
        for (int i = from + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '(') depth++;
            if (c == ')' && --depth == 0) return i + 1;
            if (Character.isWhitespace(c)) return depth == 1 ? afterTitle(text, i) : -1;
        }
        return -1;
    }

    private static int afterTitle(String text, int blank) {
        int i = blank;
        while (i < text.length() && text.charAt(i) == ' ') i++;
        if (i < text.length() && text.charAt(i) == ')') return i + 1;
        if (i >= text.length() || text.charAt(i) != '"') return -1;
        int stop = Math.min(text.length(), i + LONGEST_TITLE);
        for (int j = i + 1; j < stop && text.charAt(j) != '\n'; j++) {
            if (text.charAt(j) == '"' && j + 1 < text.length() && text.charAt(j + 1) == ')') return j + 2;
        }
        return -1;
    }
}
