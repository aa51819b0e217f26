package org.ligature.text.plain;

/** A passage under construction: lines are appended to it, joined as their ends want it. */
final class Draft {
    private static final int PLENTY = 16_000;

    private final MappedText text;
    private final NoteMarks marks;
    private final Hyphens hyphens;
    private MappedText current = new MappedText(256);

    Draft(MappedText text, NoteMarks marks) {
        this.text = text;
        this.marks = marks;
        this.hyphens = new Hyphens(text);
    }

    boolean empty() {
        return current.length() == 0;
    }

    int length() {
        return current.length();
    }

    /** Whether its last sentence is still going on. */
    boolean open() {
        return !Ends.closed(current, current.length());
    }

    /** Whether it has grown so long that it should end with its next sentence: some texts are one single line. */
    boolean overlong() {
        return current.length() >= PLENTY;
    }

    /** Takes the text out and begins anew. */
    MappedText take() {
        while (current.last() == ' ' || current.last() == '\u00ad') current.removeLast();
        MappedText taken = current;
        current = new MappedText(256);
        return taken;
    }

    /** Appends a line, or as much of it as fits; returns where it stopped. */
    int append(int from, int to) {
        if (!empty()) seam(from);
        int mark = marks.next(from);
        int i = from;
        while (i < to) {
            if (current.length() >= PLENTY && mayEnd()) return i;
            char c = text.charAt(i);
            if (i == marks.from(mark)) {
                i = Math.min(to, marks.to(mark++));
            } else if (Character.isWhitespace(c)) {
                current.blank(text.index(i++));
            } else {
                int end = plainEnd(i, Math.min(to, marks.from(mark)));
                current.add(text, i, end);
                i = end;
            }
        }
        return to;
    }

    private boolean mayEnd() {
        int over = current.length() - PLENTY;
        if (current.last() == ' ') return over > PLENTY || Ends.closed(current, current.length() - 1);
        boolean anywhere = over > 2 * PLENTY || Character.isIdeographic(current.last());
        return (over > PLENTY && anywhere) || "。！？".indexOf(current.last()) >= 0;
    }

    /** The end of a stretch that can be copied as it is. */
    private int plainEnd(int from, int to) {
        int stop = Math.min(to, from + Math.max(64, PLENTY - current.length()));
        int i = from + 1;
        while (i < stop && !Character.isWhitespace(text.charAt(i))) i++;
        while (i + 1 < stop && text.charAt(i) == ' ' && !Character.isWhitespace(text.charAt(i + 1))) {
            i += 2;
            while (i < stop && !Character.isWhitespace(text.charAt(i))) i++;
        }
        return i < to && Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
    }

    /** Between two lines: nothing after a hyphen or between Chinese characters, else a blank. */
    private void seam(int from) {
        char before = current.last();
        char after = text.charAt(from);
        if (before == '\u00ad') {
            current.removeLast();
            return;
        }
        if (before == '-' && after == '-') return;
        if (before == '-' && Character.isLetter(after)) {
            if (Character.isLowerCase(after) && hyphens.goes(current, from)) current.removeLast();
            else if (!Character.isLetterOrDigit(beforeLast())) current.blank(text.index(from - 1));
            return;
        }
        if (wide(before) && wide(after)) return;
        current.blank(text.index(Math.max(0, from - 1)));
    }

    private char beforeLast() {
        return current.length() < 2 ? ' ' : current.charAt(current.length() - 2);
    }

    /** Chinese characters and their punctuation. */
    private static boolean wide(char c) {
        return (c >= '\u2e80' && c < '\uac00') || (c >= '\uff00' && c < '\uffe0');
    }
}
