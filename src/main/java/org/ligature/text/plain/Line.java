package org.ligature.text.plain;

/**
 * A line of a masked text.
 *
 * @param start index of its first char that is no blank
 * @param end one past its last char that is no blank; equal to start when the line is blank
 * @param indent how many blanks stand before
 * @param columns its width on a screen, where a Chinese character is two columns wide
 * @param marks what else is known of it, from the constants of this record
 */
record Line(int start, int end, int indent, int columns, int marks) {
    /** A tab stands before or behind its words. */
    static final int TAB_EDGE = 1;

    /** A tab stands between its words. */
    static final int TAB_INSIDE = 2;

    /** A block tag rather than a line break ended the line before. */
    static final int HARD = 4;

    /** A page ended before it. */
    static final int NEW_PAGE = 8;

    boolean blank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    boolean tabEdge() {
        return (marks & TAB_EDGE) != 0;
    }

    boolean tabInside() {
        return (marks & TAB_INSIDE) != 0;
    }

    boolean hard() {
        return (marks & HARD) != 0;
    }

    boolean newPage() {
        return (marks & NEW_PAGE) != 0;
    }
}
