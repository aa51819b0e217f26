package org.ligature.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Span;
import org.ligature.model.LigatureException;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.review.time.KnownBy;

/** Reads dates of options: a year, a month or a day. */
final class Day {
    private Day() {}

    /** The last day that a date may mean, or as far as is known where none is given. */
    static int last(@Nullable String text, String option) {
        return text == null ? Span.OPEN_END : Span.last(parsed(text, option));
    }

    /** The first day that a date may mean, or from the beginning where none is given. */
    static int first(@Nullable String text, String option) {
        return text == null ? Span.OPEN_BEGIN : Span.first(parsed(text, option));
    }

    /** The claims that were known on a day, or all. */
    static List<ReviewedClaim> known(List<ReviewedClaim> claims, @Nullable LocalDate day) {
        return day == null ? claims : new KnownBy(day).of(claims);
    }

    private static PartialDate parsed(String text, String option) {
        return PartialDate.parse(text)
                .orElseThrow(() -> new LigatureException(
                        option + " " + text + " is no date; write a year, a month or a day, such as 2015-12-09."));
    }
}
