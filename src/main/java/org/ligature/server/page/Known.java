package org.ligature.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ligature.model.PartialDate;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.publish.TimeWords;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;
import org.ligature.review.time.KnownBy;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;

/**
 * What a page takes for known: all, or what had come out by the day that {@code known=DATE} in its address names.
 *
 * @param day the last day that counts; null for all that is known now
 * @param shelf what was known then, as far as the ledger holds it now
 * @param later how many claims are left out because they came out later
 * @param undated how many are left out because nobody knows when they came out
 */
public record Known(@Nullable LocalDate day, Shelf shelf, long later, long undated) {
    /** The parameter of the address. */
    public static final String NAME = "known";

    private static final int LONGEST = 20;

    /** What an address takes for known; throws where its date is none. */
    public static Known of(Asked asked, Desk desk) {
        String text = asked.text(NAME);
        Shelf now = desk.shelf();
        if (text.isEmpty()) return new Known(null, now, 0, 0);
        LocalDate day = day(text)
                .orElseThrow(() -> new Refused(
                        422,
                        "“" + VisibleText.of(text, LONGEST)
                                + "” is no date; write a year, a month or a day, such as 2015-12-09."));
        Shelf then = desk.shelf(day);
        long undated = then.remembered(Long.class, "undated", () -> new KnownBy(day).undated(now.claims()));
        return new Known(day, then, now.claims().size() - then.claims().size() - undated, undated);
    }

    /** The last day that a date means. */
    private static Optional<LocalDate> day(String text) {
        return PartialDate.parse(text).map(Known::last);
    }

    private static LocalDate last(PartialDate date) {
        LocalDate first = date.earliest();
        if (date.month() == 0) return first.plusYears(1).minusDays(1);
        return date.day() == 0 ? first.plusMonths(1).minusDays(1) : first;
    }

    /** Whether an address names a day that can be understood. */
    static boolean named(Asked asked) {
        return day(asked.text(NAME)).isPresent();
    }

    /** The day as the moment of a frozen view. */
    public @Nullable Instant moment() {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The day in words; empty where all that is known now counts. */
    public String words(Words words) {
        if (day == null) return "";
        return new TimeWords(words).of(PartialDate.parse(day.toString()).orElseThrow());
    }

    /** The day as data have it, or null. */
    public @Nullable String date() {
        return day == null ? null : day.toString();
    }
}
