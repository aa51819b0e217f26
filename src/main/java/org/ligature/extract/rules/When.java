package org.ligature.extract.rules;

import java.util.List;
import java.util.Set;
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
    private static final Set<String> OFFICES = Set.of("party_role", "political_office", "career", "family");
    private static final Set<String> ENDED = Set.of("until", "before");
    /** How many words a post and its term are apart at most. */
    private static final int TERM = 4;

    private final WordClasses words;

    When(WordClasses words) {
        this.words = words;
    }

    /**
     * The times of a match.
     *
     * @param facts of its document: when that was written, and dates that sentences take over
     */
    Times of(Match match, DocumentFacts facts) {
        PartialDate said = facts.source().document().metadata().date();
        Mention dated = match.slots().get("date");
        Mention date = dated != null ? dated : nearest(match, match.clause());
        if (dated == null && date != null && present(match, date)) date = null;
        // A count holds as of a date, it does not begin then.
        boolean count = match.def().type().endsWith("_count");
        Period period = date == null ? null : date.period();
        if (period == null && dates(match).isEmpty()) period = taken(match, facts.dates());
        // Who answers, and who does not, is asked when the report is written.
        if (period == null && match.def().type().equals("response")) return new Times(null, null, said, said);
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

    private static @Nullable Period taken(Match match, CarriedDates carried) {
        Period goesOn = carried.of(match.sentence());
        boolean speech = match.def().type().equals("statement_quote");
        return goesOn == null && speech ? carried.speech(match.sentence()) : goesOn;
    }

    /** "In 2007 it founded a branch that now has 488 members": the figure is not from 2007. */
    private boolean present(Match match, Mention date) {
        List<Token> tokens = match.sentence().tokens();
        return date.to() <= match.from() && words.in("at_present", tokens, date.to(), match.to());
    }

    private @Nullable Mention nearest(Match match, Clauses.Range clause) {
        List<Mention> dates = dates(match);
        Mention inClause =
                best(dates.stream().filter(m -> clause.holds(m.from())).toList(), match);
        return inClause != null ? inClause : best(dates, match);
    }

    private List<Mention> dates(Match match) {
        return match.sentence().mentions().stream()
                .filter(m -> m.is("date") && m.period() != null && !term(match, m) && !contrasted(match, m))
                .toList();
    }

    /** "X was a supplier until 2015, though its sister still is one": what ended then is not what goes on. */
    private boolean contrasted(Match match, Mention date) {
        return date.period() != null
                && ENDED.contains(date.period().relation())
                && date.to() <= match.from()
                && words.in("contrasts", match.sentence().tokens(), date.to(), match.from());
    }

    /** "the chairman of X from 1999 to 2018": the term of a post dates nothing else. */
    private static boolean term(Match match, Mention date) {
        if (OFFICES.contains(match.def().type())) return false;
        for (Mention m : match.sentence().mentions()) {
            boolean beside = m.is("post") && m.to() <= date.from() && date.from() - m.to() <= TERM;
            if (beside && match.from() >= date.to()) return true;
        }
        return false;
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
