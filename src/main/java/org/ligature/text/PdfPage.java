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

    String text() {
        StringBuilder out = new StringBuilder();
        List<Line> all = new ArrayList<>();
        for (List<Fragment> column : new PdfColumns(fragments).inOrder()) all.addAll(lines(column));
        double leading = leading(all);
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) out.append(apart(all.get(i - 1), all.get(i), leading) ? "\n\n" : "\n");
            out.append(all.get(i).words());
        }
        return out.toString();
    }

    /**
     * A line of a column.
     *
     * @param words its words; cells are parted by tabs
     * @param base its base line
     * @param size height of the type
     */
    private record Line(String words, double base, double size) {}

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
        Fragment before = row.get(0);
        for (Fragment f : row) {
            if (words.length() > 0) words.append(f.left() - before.right() > before.size() ? "\t" : " ");
            words.append(f.words());
            before = f;
        }
        double size = row.stream().mapToDouble(Fragment::size).max().orElse(0);
        return new Line(words.toString(), row.get(0).base(), size);
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
