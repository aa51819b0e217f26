package org.ligature.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of a masked text, and which of them are page furniture: running heads, page numbers, repeated table heads. */
final class Lines {
    private static final int LONGEST_FURNITURE = 160;
    private static final int REPEATS = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(page|p\\.|seite|стр\\.?|第)?\\s*[-–—]?\\s*\\d{1,4}\\s*([-–—]|页|of \\d+|/ ?\\d+)?");
    private static final Pattern WEB_PAGE_EDGE = Pattern.compile("(?i)(top|bottom) of page");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?。！？…][\"”'’)\\]]*");

    private final MappedText text;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line.
     *
     * @param start index of its first char that is no blank in the masked text
     * @param end one past its last char that is no blank; equal to start when the line is blank
     * @param indent how many blanks stand before
     * @param tab whether a tab stands before or behind its words
     * @param hard whether a block tag rather than a line break ended the line before
     */
    record Line(int start, int end, int indent, boolean tab, boolean hard) {
        boolean blank() {
            return start == end;
        }

        int length() {
            return end - start;
        }
    }

    Lines(MappedText text) {
        this.text = text;
        int from = 0;
        boolean hard = true;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            char c = end ? '\n' : text.charAt(i);
            if (c != '\n' && c != '\r' && c != Markup.BREAK) continue;
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') continue;
            lines.add(line(from, i, hard));
            hard = c == Markup.BREAK;
            from = i + 1;
        }
    }

    private Line line(int from, int to, boolean hard) {
        int start = from;
        int end = to;
        boolean tab = false;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) tab |= text.charAt(--end) == '\t';
        while (start < end && Character.isWhitespace(text.charAt(start))) tab |= text.charAt(start++) == '\t';
        return new Line(start, end, start - from, tab, hard);
    }

    List<Line> all() {
        return lines;
    }

    String words(Line line) {
        return text.subSequence(line.start(), line.end()).toString();
    }

    /** Lines that come again on page after page; heads of tables among them are told apart by {@link #tableHeads}. */
    Set<String> repeated() {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            if (line.blank() || line.length() > LONGEST_FURNITURE) continue;
            counts.merge(shape(words(line)), 1, Integer::sum);
        }
        Set<String> found = new HashSet<>();
        counts.forEach((shape, count) -> {
            if (count >= REPEATS && !SENTENCE_END.matcher(shape).matches()) found.add(shape);
        });
        return found;
    }

    /** Repeated lines of cells parted by tabs, and their cells, which may come back as lines of their own. */
    Set<String> tableHeads(Set<String> repeated) {
        Set<String> heads = new HashSet<>();
        for (Line line : lines) {
            if (line.blank() || line.length() > LONGEST_FURNITURE || line.tab()) continue;
            String words = words(line);
            if (words.indexOf('\t') < 0 || !repeated.contains(shape(words))) continue;
            heads.add(shape(words));
            for (String cell : words.split("\t+", -1)) heads.add(shape(cell.strip()));
        }
        return heads;
    }

    boolean pageEdge(Line line) {
        String words = words(line);
        return line.length() <= 24
                && (PAGE_NUMBER.matcher(words).matches()
                        || WEB_PAGE_EDGE.matcher(words).matches());
    }

    /** A line's words with digits and blanks evened out, so that "Page 3" and "Page 4" are the same. */
    static String shape(String words) {
        return words.replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
    }

    /**
     * The width at which a hard-wrapped text breaks its lines, or 0 when lines are whole paragraphs.
     */
    int wrapWidth() {
        int[] lengths = lines.stream()
                .filter(l -> !l.blank())
                .mapToInt(Line::length)
                .sorted()
                .toArray();
        if (lengths.length < 8) return 0;
        int width = lengths[(int) (lengths.length * 0.9)];
        if (width < 40 || width > 140) return 0;
        long full =
                java.util.Arrays.stream(lengths).filter(l -> l > width * 0.75).count();
        return full > lengths.length * 0.4 ? width : 0;
    }

    /** Whether every line is followed by a blank one, so that a blank line alone parts nothing. */
    boolean doubleSpaced() {
        int filled = 0;
        int alone = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).blank()) continue;
            filled++;
            if (lines.get(i + 1).blank()) alone++;
        }
        return filled > 20 && alone > filled * 0.7;
    }
}
