package org.ligature.pipeline.evaluate.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a document's text into paragraphs, and those at the borders of marked words. */
final class Marked {
    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*(?:\\n\\s*)+");

    private static final int LONG_LINE = 55;

    private Marked() {}

    /**
     * Words that a note marks.
     *
     * @param from index of their first character
     * @param to one past the last
     */
    record Span(int from, int to, Note note) {}

    static List<Block> blocks(String text, List<Span> spans) {
        List<Span> sorted = spans.stream()
                .sorted(Comparator.comparingInt(Span::from)
                        .thenComparingInt(s -> s.note().number()))
                .toList();
        List<Block> out = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            if (runsOn(text, from, gap)) continue;
            add(out, text, from, gap.start(), sorted);
            from = gap.end();
        }
        add(out, text, from, text.length(), sorted);
        return out;
    }

    /** Some texts have an empty line after every line: a long one that ends within a sentence goes on. */
    private static boolean runsOn(String text, int from, Matcher gap) {
        int line = Math.max(from, text.lastIndexOf('\n', gap.start() - 1) + 1);
        if (gap.start() - line < LONG_LINE || gap.end() >= text.length()) return false;
        char last = text.charAt(gap.start() - 1);
        return Character.isLetterOrDigit(last) || last == ',' || Character.isLowerCase(text.charAt(gap.end()));
    }

    private static void add(List<Block> out, String text, int from, int to, List<Span> spans) {
        if (text.substring(from, to).isBlank()) return;
        List<Span> here =
                spans.stream().filter(s -> s.from() < to && from < s.to()).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        for (Span s : here) {
            cuts.add(Math.max(from, s.from()));
            cuts.add(Math.min(to, s.to()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int end : cuts.tailSet(from, false)) {
            pieces.add(piece(text, start, end, here));
            start = end;
        }
        List<Note> notes =
                here.stream().filter(s -> s.from() >= from).map(Span::note).toList();
        out.add(new Block(pieces, notes));
    }

    private static Piece piece(String text, int from, int to, List<Span> spans) {
        List<Note> notes = spans.stream()
                .filter(s -> s.from() <= from && to <= s.to())
                .map(Span::note)
                .distinct()
                .toList();
        List<Note> starting = spans.stream()
                .filter(s -> s.from() == from)
                .map(Span::note)
                .distinct()
                .toList();
        return new Piece(text.substring(from, to), notes, starting);
    }
}
