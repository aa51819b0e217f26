package org.ligature.publish.html;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligature.model.ReviewedClaim;
import org.ligature.review.time.Series;

/**
 * A series laid out as a small drawing: a dot for each figure, without a line, for nobody counted between them.
 *
 * @param series what is drawn
 * @param dots where its points stand, oldest first
 */
public record Chart(Series series, List<Dot> dots) {
    public static final int WIDTH = 340;
    public static final int HEIGHT = 96;
    private static final int EDGE = 14;
    private static final int FLOOR = 22;

    /** A figure in its place; {@code x} and {@code y} count from the upper left. */
    public record Dot(String x, String y, String label, String date, ReviewedClaim claim) {}

    public Chart {
        dots = List.copyOf(dots);
    }

    /** The height begins at nought, so that small changes look small. */
    public static Chart of(Series series) {
        List<Series.Point> points = series.points();
        long first = day(points.getFirst());
        long span = Math.max(1, day(points.getLast()) - first);
        double most = Math.max(
                1, points.stream().mapToDouble(Series.Point::number).max().orElse(1));
        List<Dot> dots = new ArrayList<>();
        for (Series.Point p : points) {
            double x = EDGE + (WIDTH - 2.0 * EDGE) * (day(p) - first) / span;
            double y = HEIGHT - FLOOR - (HEIGHT - FLOOR - EDGE) * p.number() / most;
            dots.add(new Dot(at(x), at(y), p.words(), p.asOf().toString(), p.claim()));
        }
        return new Chart(series, dots);
    }

    private static long day(Series.Point point) {
        return ChronoUnit.DAYS.between(java.time.LocalDate.EPOCH, point.asOf().earliest());
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    public int floor() {
        return HEIGHT - FLOOR;
    }

    /** The whole drawing in words, for those who don't see it. */
    public String words() {
        return String.join(
                "; ", dots.stream().map(d -> d.date() + ": " + d.label()).toList());
    }
}
