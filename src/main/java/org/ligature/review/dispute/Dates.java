package org.ligature.review.dispute;

import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.Times;

/** Compares times that are known to the day, the month or the year, or not at all. */
final class Dates {
    private Dates() {}

    /** As of when a count or state holds. */
    static @Nullable PartialDate asOf(Claim claim) {
        Times times = claim.times();
        PartialDate asOf = times.asOf();
        return asOf != null ? asOf : times.date();
    }

    /** Whether two dates may be one: one lies within the other. */
    static boolean meet(PartialDate one, PartialDate other) {
        return one.contains(other) || other.contains(one);
    }

    /** Whether two times may overlap; an unknown time may be any. */
    static boolean may(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null || other == null || meet(one, other);
    }

    static String behind(String answer, @Nullable PartialDate date) {
        return date == null ? answer : answer + " (" + date + ")";
    }

    /** Years between, at most ten, as a share of ten. */
    static double gap(PartialDate one, PartialDate other) {
        return Math.min(1, Math.abs(one.year() - other.year()) / 10.0);
    }
}
