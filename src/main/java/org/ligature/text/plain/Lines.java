package org.ligature.text.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a masked text. */
final class Lines {
    private static final int FEW = 8;

    private final MappedText text;
    private final List<Line> all = new ArrayList<>();
    private final int width;
    private final boolean doubleSpaced;

    /**
     * @param text the masked text
     * @param body index in the original at which the text proper begins
     */
    Lines(MappedText text, int body) {
        this.text = text;
        split(body);
        this.width = wrapWidth();
        this.doubleSpaced = width > 0 && everySecondIsBlank();
    }

    private void split(int body) {
        int from = 0;
        while (from < text.length() && text.index(from) < body) from++;
        int before = Line.HARD;
        for (int i = from; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c > '\r' && c != Markup.BREAK) continue;
            if (c != '\n' && c != '\r' && c != '\f' && c != Markup.BREAK) continue;
            all.add(line(from, i, before));
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') i++;
            before = c == Markup.BREAK ? Line.HARD : c == '\f' ? Line.NEW_PAGE : 0;
            from = i + 1;
        }
    }

    private Line line(int from, int to, int before) {
        int start = from;
        int end = to;
        int marks = before;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            if (text.charAt(--end) == '\t') marks |= Line.TAB_EDGE;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            if (text.charAt(start++) == '\t') marks |= Line.TAB_EDGE;
        }
        start = afterQuotationMarks(start, end);
        int columns = end - start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\u2e80') columns++;
            if (c == '\t') marks |= Line.TAB_INSIDE;
        }
        return new Line(start, end, start - from, columns, marks);
    }

    /** Mail and markdown begin the lines of a quotation with a bracket. */
    private int afterQuotationMarks(int from, int end) {
        int start = from;
        while (start < end && text.charAt(start) == '>') {
            int next = start + 1;
            while (next < end && text.charAt(next) == ' ') next++;
            boolean mark = next == end || next > start + 1 || text.charAt(next) == '>';
            if (!mark) return start;
            start = next;
        }
        return start;
    }

    List<Line> all() {
        return all;
    }

    int count() {
        return all.size();
    }

    Line at(int i) {
        return all.get(i);
    }

    String words(Line line) {
        return text.subSequence(line.start(), line.end()).toString();
    }

    char first(Line line) {
        return text.charAt(line.start());
    }

    /** Whether a line begins in the middle of a sentence; a name such as "eBay" is no such beginning. */
    boolean lower(Line line) {
        if (line.blank() || !Character.isLowerCase(first(line))) return false;
        for (int i = line.start(); i < line.end() && Character.isLetter(text.charAt(i)); i++) {
            if (Character.isUpperCase(text.charAt(i))) return false;
        }
        return true;
    }

    /** Whether a line is mostly Chinese: its characters are two columns wide. */
    static boolean wide(Line line) {
        return line.columns() > line.length() * 1.2;
    }

    boolean blank(int i) {
        return i < 0 || i >= all.size() || all.get(i).blank();
    }

    /** The nearest line that is not blank from {@code i} on in steps of {@code step}, or -1. */
    int filled(int i, int step) {
        int at = i;
        while (at >= 0 && at < all.size() && all.get(at).blank()) at += step;
        return at < all.size() ? at : -1;
    }

    /** The width in columns at which a hard-wrapped text breaks its lines, or 0 when lines are whole paragraphs. */
    int width() {
        return width;
    }

    /** Whether every line is followed by a blank one, so that a blank line alone parts nothing. */
    boolean doubleSpaced() {
        return doubleSpaced;
    }

    private int wrapWidth() {
        int[] widths =
                all.stream().filter(l -> !l.blank()).mapToInt(Line::columns).toArray();
        if (widths.length < 2) return 0;
        if (widths.length < FEW) return wrapWidthOfFew();
        Arrays.sort(widths);
        int wide = widths[(int) (widths.length * 0.9)];
        if (wide < 40 || wide > 140) return 0;
        long full = Arrays.stream(widths).filter(w -> w > wide * 0.75).count();
        return full > widths.length * 0.4 ? wide : 0;
    }

    /** In a short text, lines of about one width that break in the middle of sentences are wrapped. */
    private int wrapWidthOfFew() {
        int widest = all.stream().mapToInt(Line::columns).max().orElse(0);
        if (widest < 50 || widest > 140) return 0;
        boolean torn = false;
        for (int i = 0; i + 1 < all.size(); i++) {
            if (blank(i) || blank(i + 1)) continue;
            if (at(i).columns() < widest * 0.7) return 0;
            torn |= !Ends.closed(text, at(i).end());
        }
        return torn ? widest : 0;
    }

    private boolean everySecondIsBlank() {
        int filled = 0;
        int alone = 0;
        for (int i = 0; i + 1 < all.size(); i++) {
            if (blank(i)) continue;
            filled++;
            if (blank(i + 1)) alone++;
        }
        return filled > 20 && alone > filled * 0.7;
    }
}
