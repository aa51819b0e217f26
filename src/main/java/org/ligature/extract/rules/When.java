package org.ligature.extract.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Mention.Period;
import org.ligature.extract.pattern.Clauses;
import org.ligature.extract.pattern.Match;
import org.ligature.model.PartialDate;
import org.ligature.model.Times;

/** Finds the time of a match: the date nearest to it in its clause, else in its sentence. */
final class When {
    private When() {}

    /**
     * The times of a match.
     *
     * @param said the document's date, or null
     */
    static Times of(Match match, @Nullable PartialDate said) {
        Mention dated = match.slots().get("date");
        Mention date = dated != null ? dated : nearest(match, match.clause());
        // A count holds as of a date, it does not begin then.
        boolean count = match.def().type().endsWith("_count");
        Period period = date == null ? null : date.period();
        if (period == null) return new Times(null, null, null, said);
        return switch (period.relation()) {
            case "asof" -> new Times(null, null, period.from(), said);
            case "until", "before" -> new Times(null, period.to() != null ? period.to() : period.from(), null, said);
            default ->
                count && period.to() == null
                        ? new Times(null, null, period.from(), said)
                        : new Times(period.from(), period.to(), null, said);
        };
    }

    private static @Nullable Mention nearest(Match match, Clauses.Range clause) {
        List<Mention> dates = match.sentence().mentions().stream()
                .filter(m -> m.is("date") && m.period() != null)
                .toList();
        Mention inClause =
                best(dates.stream().filter(m -> clause.holds(m.from())).toList(), match);
        return inClause != null ? inClause : best(dates, match);
    }

    private static @Nullable Mention best(List<Mention> dates, Match match) {
        Mention best = null;
        int least = Integer.MAX_VALUE;
        for (Mention m : dates) {
            int distance = m.to() <= match.from()
                    ? match.from() - m.to()
                    : m.from() >= match.to() ? m.from() - match.to() + 1 : 0;
            if (distance < least) {
                least = distance;
                best = m;
            }
        }
        return best;
    }
}
