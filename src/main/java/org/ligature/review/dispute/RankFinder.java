package org.ligature.review.dispute;

import java.util.List;
import java.util.Optional;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;

/** The party's organ in the company: branch or committee, in one year, by different documents. */
final class RankFinder implements Finder {
    private record Rank(String level, PartialDate date, boolean founding, String document) {}

    @Override
    public void find(Comparison.Person subject, List<ReviewedClaim> claims, Found found) {
        Comparison<Rank> ranks = new Comparison<>(Kind.RANK, subject, RankFinder::compare);
        for (ReviewedClaim reviewed : claims) {
            Claim claim = reviewed.claim();
            PartialDate date = Dates.asOf(claim);
            if (date == null || claim.polarity() != Polarity.POSITIVE) continue;
            Optional<Organ> organ = Organ.of(claim);
            if (organ.isEmpty() || !organ.get().one() || organ.get().further()) continue;
            if (organ.get().level().equals("organisation")) continue;
            String level = organ.get().level();
            boolean founding = Wording.in("founded", claim.evidence().main().exact());
            Rank rank = new Rank(level, date, founding, reviewed.document().sha256());
            // The document is part of the answer: one document may well speak of a committee and its branch.
            String answer = level + " (" + date + ", " + reviewed.document().caption() + ")";
            String question = "rank|" + date.year();
            ranks.add(new Entry<>(question, "party_org · rank · " + date.year(), answer, rank, reviewed));
        }
        ranks.into(found.disputes(), found.explained());
    }

    private static Outcome compare(Rank one, Rank other) {
        if (one.level.equals(other.level) || one.document.equals(other.document)) return Outcome.AGREE;
        if (!Dates.meet(one.date, other.date)) return Outcome.explained(Reason.OTHER_TIME);
        boolean change = one.founding || other.founding;
        return Outcome.conflict(change ? Cause.RANK_MAY_HAVE_CHANGED : Cause.TWO_RANKS, change ? 0 : 0.5);
    }
}
