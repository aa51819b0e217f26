package org.ligature.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ligature.model.PartialDate;
import org.ligature.model.Times;

/**
 * When a tie held, in days since 1970, each bound as wide as its source leaves it.
 *
 * @param begin first day on which it may have held; {@link #OPEN_BEGIN} when nobody says
 * @param end last day on which it may have held; {@link #OPEN_END} when nobody says
 * @param since first day that may be meant by when it was said to hold: its beginning, its count's day, else the day it was said
 * @param until last day that may be meant by that
 */
public record Span(int begin, int end, int since, int until) {
    public static final int OPEN_BEGIN = Integer.MIN_VALUE;
    public static final int OPEN_END = Integer.MAX_VALUE;

    /** A tie without any date. */
    public static final Span OPEN = new Span(OPEN_BEGIN, OPEN_END, OPEN_BEGIN, OPEN_END);

    /** The times of a claim. */
    public static Span of(Times times) {
        PartialDate told = times.asOf() != null ? times.asOf() : times.from() != null ? times.from() : times.said();
        return new Span(
                times.from() == null ? OPEN_BEGIN : first(times.from()),
                times.to() == null ? OPEN_END : last(times.to()),
                told == null ? OPEN_BEGIN : first(told),
                told == null ? OPEN_END : last(told));
    }

    /** Whether it may have held on a day. */
    public boolean covers(int day) {
        return begin <= day && day <= end;
    }

    /** Whether anybody gives a date for it. */
    public boolean dated() {
        return since != OPEN_BEGIN;
    }

    /** Whether it was said to hold on some earlier day than the other, as far as partial dates can tell. */
    public boolean before(Span other) {
        return dated() && other.dated() && until < other.since;
    }

    /** The first day that a date may mean. */
    public static int first(PartialDate date) {
        return (int) date.earliest().toEpochDay();
    }

    /** The last day that a date may mean. */
    public static int last(PartialDate date) {
        LocalDate first = date.earliest();
        if (date.month() == 0) return (int) first.plusYears(1).toEpochDay() - 1;
        return date.day() == 0 ? (int) first.plusMonths(1).toEpochDay() - 1 : (int) first.toEpochDay();
    }

    /** A day as a date, or null where it is open. */
    public static @Nullable LocalDate date(int day) {
        return day == OPEN_BEGIN || day == OPEN_END ? null : LocalDate.ofEpochDay(day);
    }
}
