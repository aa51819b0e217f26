package org.ligature.text.plain;

import org.ligature.text.meta.Byline;
import org.ligature.text.meta.DateLine;

/** Recognises headings, and knows the section that the walk is in. */
final class Headings {
    private static final int LONGEST = 110;

    private final MappedText text;
    private final Lines lines;
    private final Role[] roles;
    private String section = "";

    Headings(MappedText text, Lines lines, Role[] roles) {
        this.text = text;
        this.lines = lines;
        this.roles = roles;
    }

    String section() {
        return section;
    }

    /** Enters a section, and gives its heading without the hashes that may close it. */
    String enter(String heading) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) == '#') end--;
        boolean closes = end > 0 && end < heading.length() && heading.charAt(end - 1) == ' ';
        section = closes ? heading.substring(0, end).strip() : heading;
        return section;
    }

    /** Goes back to the section that a table stands in. */
    void leave(String outer) {
        section = outer;
    }

    /**
     * Whether a line is a heading: short, on its own, and without the end of a sentence.
     *
     * @param blanks how many blank lines stand before
     * @param first whether it is the first of the text
     */
    boolean is(int i, int blanks, boolean first) {
        Line line = lines.at(i);
        if (line.columns() > LONGEST || line.tabEdge() || line.tabInside()) return false;
        if (Rules.underlined(lines, roles, i)) return true;
        if (Ends.closed(text, line.end())) return false;
        String words = lines.words(line);
        if (Starts.caption(words) || goesOn(i)) return false;
        if (Starts.numberedHeading(words)) return true;
        int needed = lines.doubleSpaced() ? 2 : 1;
        boolean apart = (blanks >= needed || first) && blanksAfter(i, needed);
        return apart
                && begins(line)
                && !Byline.is(words)
                && DateLine.parse(words).isEmpty();
    }

    /** Whether the next words of the text begin in the middle of a sentence, so that this line is the first half of it. */
    private boolean goesOn(int i) {
        int next = lines.filled(i + 1, 1);
        while (next >= 0 && roles[next] != Role.BODY) next = lines.filled(next + 1, 1);
        return next >= 0 && lines.lower(lines.at(next));
    }

    private boolean blanksAfter(int i, int needed) {
        for (int k = 1; k <= needed; k++) if (!lines.blank(i + k)) return false;
        return true;
    }

    private boolean begins(Line line) {
        char first = lines.first(line);
        if (Character.isLowerCase(first)) return !lines.lower(line);
        return Character.isUpperCase(first) || "\"'“‘《【".indexOf(first) >= 0 || Character.isIdeographic(first);
    }
}
