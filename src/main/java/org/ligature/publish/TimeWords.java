package org.ligature.publish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.PartialDate;
import org.ligature.model.Times;

/** Puts dates in words, and says when something held. */
public final class TimeWords {
    private final Words words;

    public TimeWords(Words words) {
        this.words = words;
    }

    /** A date in words, such as 9 December 2015. */
    public String of(PartialDate date) {
        if (date.month() == 0) return words.say("date.year", date.year());
        String month = words.say("month." + date.month());
        if (date.day() == 0) return words.say("date.month", date.year(), month);
        return words.say("date.day", date.year(), month, date.day());
    }

    /** When a fact held, in words; empty when nobody says. */
    public String of(Times times) {
        List<String> parts = new ArrayList<>();
        String span = span(times.from(), times.to());
        if (!span.isEmpty()) parts.add(span);
        PartialDate asOf = times.asOf();
        if (asOf != null) parts.add(words.say("when.as-of", of(asOf)));
        return String.join(words.say("list.comma"), parts);
    }

    private String span(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null) return to == null ? "" : words.say("when.until", of(to));
        if (to == null || to.equals(from)) return of(from);
        return words.say("when.span", of(from), of(to));
    }
}
