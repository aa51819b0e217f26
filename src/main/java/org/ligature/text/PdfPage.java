package org.ligature.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligature.text.PdfWords.Fragment;

/** A page's fragments put into reading order: columns one after the other, lines from top to bottom, cells of a row side by side. */
final class PdfPage {
    private static final double SAME_LINE = 0.4;
    private static final double PARAGRAPH_GAP = 1.4;
    private static final double OTHER_SIZE = 0.12;

    private final List<Fragment> fragments;

    PdfPage(List<Fragment> fragments) {
        this.fragments = fragments;
    }

    /**
     * Words in their place on the page.
     *
     * @param from string index of the first character in the page's text
     * @param to one past the last
     * @param fragment where they stand
     */
    record Placed(int from, int to, Fragment fragment) {}

    /**
     * A page in reading order.
     *
     * @param text its text
     * @param placed where its words stand
     */
    record Laid(String text, List<Placed> placed) {}

    String text() {
        return laid().text();
    }

    Laid laid() {
        StringBuilder out = new StringBuilder();
        List<Placed> placed = new ArrayList<>();
        List<Line> all = new ArrayList<>();
        for (List<Fragment> column : new PdfColumns(fragments).inOrder()) all.addAll(lines(column));
        double leading = leading(all);
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) out.append(apart(all.get(i - 1), all.get(i), leading) ? "\n\n" : "\n");
            int start = out.length();
            for (Placed p : all.get(i).placed()) placed.add(new Placed(start + p.from(), start + p.to(), p.fragment()));
            out.append(all.get(i).words());
        }
        return new Laid(out.toString(), placed);
    }

    /**
     * A line of a column.
     *
     * @param words its words; cells are parted by tabs
     * @param base its base line
     * @param size height of the type
     * @param placed its words in their places, counted from the line's beginning
     */
    private record Line(String words, double base, double size, List<Placed> placed) {}

    private static List<Line> lines(List<Fragment> column) {
        List<Fragment> sorted = new ArrayList<>(column);
        sorted.sort(Comparator.comparingDouble(Fragment::base).thenComparingDouble(Fragment::left));
        List<Line> lines = new ArrayList<>();
        List<Fragment> row = new ArrayList<>();
        for (Fragment f : sorted) {
            if (!row.isEmpty()
                    && f.base() - row.get(0).base()
                            > Math.max(f.size(), row.get(0).size()) * SAME_LINE) {
                lines.add(line(row));
                row.clear();
            }
            row.add(f);
        }
        if (!row.isEmpty()) lines.add(line(row));
        return lines;
    }

    private static Line line(List<Fragment> row) {
        row.sort(Comparator.comparingDouble(Fragment::left));
        StringBuilder words = new StringBuilder();
        List<Placed> placed = new ArrayList<>();
        Fragment before = row.get(0);
        for (Fragment f : row) {
            if (words.length() > 0) words.append(f.left() - before.right() > before.size() ? "\t" : " ");
            placed.add(new Placed(words.length(), words.length() + f.words().length(), f));
            words.append(f.words());
            before = f;
        }
        double size = row.stream().mapToDouble(Fragment::size).max().orElse(0);
        return new Line(words.toString(), row.get(0).base(), size, placed);
    }

    /** The usual distance between two lines. */
    private static double leading(List<Line> lines) {
        double[] gaps = new double[Math.max(0, lines.size() - 1)];
        int n = 0;
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).base() - lines.get(i - 1).base();
            if (gap > 0) gaps[n++] = gap;
        }
        if (n == 0) return Double.MAX_VALUE;
        double[] sorted = java.util.Arrays.copyOf(gaps, n);
        java.util.Arrays.sort(sorted);
        return sorted[n / 3];
    }

    /** A larger gap or another size of type parts paragraphs; the jump to the top of a column does not. */
    private static boolean apart(Line one, Line other, double leading) {
        double gap = other.base() - one.base();
        boolean otherSize = Math.abs(one.size() - other.size()) > Math.max(one.size(), other.size()) * OTHER_SIZE;
        return gap > leading * PARAGRAPH_GAP || (otherSize && gap > 0);
    }
}
