package org.ligature.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligature.text.PdfWords.Fragment;

/**
 * Finds columns of prose on a page: two halves with many lines each, and a gutter between that only headings cross.
 *
 * <p>A table has gutters as well, but its cells are short or few, and its rows must stay together.
 */
final class PdfColumns {
    private static final int FEWEST_LINES = 6;
    private static final double FEWEST_SHARE = 0.35;
    private static final double NARROWEST_GUTTER = 6;
    private static final double PROSE = 18;
    private static final int STEPS = 60;

    private final List<Fragment> fragments;

    PdfColumns(List<Fragment> fragments) {
        this.fragments = fragments;
    }

    /** The page's stretches in reading order; a page without columns is one. */
    List<List<Fragment>> inOrder() {
        double gutter = gutter();
        return Double.isNaN(gutter) ? List.of(fragments) : bands(gutter);
    }

    private double gutter() {
        double left = fragments.stream().mapToDouble(Fragment::left).min().orElse(0);
        double right = fragments.stream().mapToDouble(Fragment::right).max().orElse(0);
        double best = Double.NaN;
        int fewest = Integer.MAX_VALUE;
        for (int step = STEPS / 4; step <= STEPS * 3 / 4; step++) {
            double x = left + (right - left) * step / STEPS;
            int crossing = crossing(x);
            if (crossing < fewest && columns(x, crossing)) {
                fewest = crossing;
                best = x;
            }
        }
        return best;
    }

    private int crossing(double x) {
        int crossing = 0;
        for (Fragment f : fragments) {
            if (f.left() < x + NARROWEST_GUTTER / 2 && f.right() > x - NARROWEST_GUTTER / 2) crossing++;
        }
        return crossing;
    }

    private boolean columns(double x, int crossing) {
        List<Fragment> left = fragments.stream().filter(f -> f.right() <= x).toList();
        List<Fragment> right = fragments.stream().filter(f -> f.left() >= x).toList();
        int fewer = Math.min(left.size(), right.size());
        int all = left.size() + right.size();
        if (fewer < FEWEST_LINES || fewer < all * FEWEST_SHARE || crossing > all * FEWEST_SHARE) return false;
        return prose(left) && prose(right) && sideBySide(left, right);
    }

    private static boolean prose(List<Fragment> side) {
        return side.stream().mapToInt(f -> f.words().length()).average().orElse(0) >= PROSE;
    }

    private static boolean sideBySide(List<Fragment> left, List<Fragment> right) {
        double top = Math.max(top(left), top(right));
        double bottom = Math.min(bottom(left), bottom(right));
        return bottom - top > (Math.max(bottom(left), bottom(right)) - Math.min(top(left), top(right))) * FEWEST_SHARE;
    }

    private static double top(List<Fragment> side) {
        return side.stream().mapToDouble(Fragment::base).min().orElse(0);
    }

    private static double bottom(List<Fragment> side) {
        return side.stream().mapToDouble(Fragment::base).max().orElse(0);
    }

    /** What crosses the gutter parts the page into bands; in each, the left column comes first. */
    private List<List<Fragment>> bands(double gutter) {
        List<Fragment> sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparingDouble(Fragment::base));
        List<List<Fragment>> out = new ArrayList<>();
        List<Fragment> left = new ArrayList<>();
        List<Fragment> right = new ArrayList<>();
        List<Fragment> across = new ArrayList<>();
        for (Fragment f : sorted) {
            boolean crosses = f.left() < gutter && f.right() > gutter;
            if (crosses) take(out, left, right);
            else take(out, across);
            (crosses ? across : f.right() <= gutter ? left : right).add(f);
        }
        take(out, across);
        take(out, left, right);
        return out;
    }

    @SafeVarargs
    private static void take(List<List<Fragment>> out, List<Fragment>... columns) {
        for (List<Fragment> column : columns) {
            if (!column.isEmpty()) out.add(List.copyOf(column));
            column.clear();
        }
    }
}
