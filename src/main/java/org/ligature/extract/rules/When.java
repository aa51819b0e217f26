package org.ligature.extract.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Mention.Period;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.Clauses;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.PartialDate;
import org.ligature.model.Times;

/** Finds the time of a match: the date nearest to it in its clause, else in its sentence. */
final class When {
    private final WordClasses words;

    When(WordClasses words) {
        this.words = words;
    }

    /**
     * The times of a match.
     *
     * @param said the document's date, or null
     */
    Times of(Match match, @Nullable PartialDate said) {
        Mention dated = match.slots().get("date");
        Mention date = dated != null ? dated : nearest(match, match.clause());
        if (dated == null && date != null && present(match, date)) date = null;
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

    /** "In 2007 it founded a branch that now has 488 members": the figure is not from 2007. */
    private boolean present(Match match, Mention date) {
        List<Token> tokens = match.sentence().tokens();
        return date.to() <= match.from() && words.in("at_present", tokens, date.to(), match.to());
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
