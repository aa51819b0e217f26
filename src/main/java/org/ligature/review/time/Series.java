package org.ligature.review.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.review.dispute.Counted;

/**
 * One thing counted on several days, with who counted it.
 *
 * @param type id of the tie type
 * @param unit what is counted
 * @param about whose or where, or empty
 * @param points oldest first; two at least
 */
public record Series(String type, String unit, String about, List<Point> points) {
    public Series {
        points = List.copyOf(points);
    }

    /**
     * A figure as of a day.
     *
     * @param asOf the day, as exact as it is known
     * @param number the figure; for "more than 7,000" it is 7,000
     * @param words as the source words it
     * @param claim where it stands
     */
    public record Point(PartialDate asOf, double number, String words, ReviewedClaim claim) {}

    private static final Comparator<Point> ORDER = Comparator.comparing(Point::asOf)
            .thenComparingDouble(Point::number)
            .thenComparing(p -> p.claim().id());

    /** The series among claims about one subject: stocks of one company alone, as of two days at least. */
    public static List<Series> among(List<ReviewedClaim> claims) {
        Map<List<String>, List<Point>> found = new TreeMap<>(Comparator.comparing(k -> String.join("|", k)));
        for (ReviewedClaim reviewed : claims) {
            if (reviewed.rejected() || reviewed.claim().polarity() != Polarity.POSITIVE) continue;
            Optional<Counted> counted = Counted.of(reviewed.claim());
            if (counted.isEmpty()) continue;
            Counted c = counted.get();
            Point point = new Point(c.asOf(), c.number(), c.words(), reviewed);
            found.computeIfAbsent(
                            List.of(reviewed.claim().type(), c.unit(), c.about().toLowerCase(Locale.ROOT)),
                            k -> new ArrayList<>())
                    .add(point);
        }
        List<Series> all = new ArrayList<>();
        found.forEach((key, points) -> {
            boolean several = points.stream().map(Point::asOf).distinct().count() > 1;
            if (several)
                all.add(new Series(
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        points.stream().sorted(ORDER).toList()));
        });
        return all;
    }
}
