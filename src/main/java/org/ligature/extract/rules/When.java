package org.ligature.extract.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Mention.Period;
import org.ligature.extract.Sentence;
import org.ligature.model.PartialDate;
import org.ligature.model.Times;

/** Finds the time of a match: the date nearest to it in its clause, else in its sentence. */
final class When {
    private When() {}

    /**
     * The times of a match.
     *
     * @param dated a mention that a pattern's slot named as its date, or null
     * @param said the document's date, or null
     * @param count whether the claim is a count, which holds as of a date rather than from it
     */
    static Times of(
            Match match, Clauses.Range clause, @Nullable Mention dated, @Nullable PartialDate said, boolean count) {
        Mention date = dated != null ? dated : nearest(match, clause);
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

    /** Whether a sentence has no date of its own. */
    static boolean undated(Sentence sentence) {
        return sentence.mentions().stream().noneMatch(m -> m.is("date"));
    }
}
