package org.ligature.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.DecisionBatch;
import org.ligature.ledger.Ledger;
import org.ligature.ledger.Ruling;
import org.ligature.model.Decision;
import org.ligature.model.LigatureException;
import org.ligature.model.Modality;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Verdict;

/** Makes a reviewer's decisions, one by one or many at once, and takes them back. */
public final class Review {
    /** Not reviewed; a claim that somebody was unsure about still waits. */
    private static final List<String> WAITING = List.of("unreviewed", "unsure");

    private static final List<String> UNTOUCHED = List.of("unreviewed");
    private static final List<String> DECIDED = List.of("accepted", "amended", "rejected", "unsure");

    private final Ledger ledger;
    private final List<String> tieTypes;
    private final AmendedFields fields;
    private final Choice choice;

    /** @param tieTypes ids of all tie types, those first that should be reviewed first */
    public Review(Ledger ledger, List<String> tieTypes) {
        this.ledger = ledger;
        this.tieTypes = List.copyOf(tieTypes);
        this.fields = new AmendedFields(this.tieTypes);
        this.choice = new Choice(ledger);
    }

    /**
     * What waits for a reviewer, the weightiest first: what nobody has looked at before what somebody was unsure about;
     * allegations before what is put as fact, for they hurt most when they are wrong; then in the order of tie types; then
     * document by document.
     */
    public List<ReviewedClaim> queue(ClaimQuery query) {
        List<ReviewedClaim> waiting = ledger.claims(query.page(0, 0).inState(WAITING));
        return waiting.stream()
                .sorted(Comparator.comparing((ReviewedClaim c) -> c.decision() != null)
                        .thenComparing(c -> c.claim().modality() != Modality.ALLEGED)
                        .thenComparingInt(c -> place(c.claim().type())))
                .skip(query.offset())
                .limit(query.limit() == 0 ? Long.MAX_VALUE : query.limit())
                .toList();
    }

    private int place(String type) {
        int at = tieTypes.indexOf(type);
        return at < 0 ? tieTypes.size() : at;
    }

    /** The claim whose id is or begins so. */
    public ReviewedClaim claim(String idPrefix) {
        return choice.one(idPrefix);
    }

    /** Accepts one claim as the document words it, or those of many that wait. */
    public DecisionBatch accept(Selection which, Reviewer by) {
        return decide(which, Verdict.ACCEPTED, by);
    }

    /** Rejects one claim, or those of many that wait. */
    public DecisionBatch reject(Selection which, Reviewer by) {
        return decide(which, Verdict.REJECTED, by);
    }

    /** Notes that one can't tell. */
    public DecisionBatch unsure(Selection which, Reviewer by) {
        return decide(which, Verdict.UNSURE, by);
    }

    private DecisionBatch decide(Selection which, Verdict verdict, Reviewer by) {
        List<String> claims = choice.of(which, verdict == Verdict.UNSURE ? UNTOUCHED : WAITING);
        return ledger.decisions().decide(claims, Ruling.of(verdict, by.user(), by.note()));
    }

    /**
     * Accepts one claim in other words. Amending an amended claim keeps the earlier amendments of other fields.
     *
     * @param amendments field to new value, as in {@link Decision}
     */
    public DecisionBatch amend(String idPrefix, Map<String, String> amendments, Reviewer by) {
        ReviewedClaim claim = choice.one(idPrefix);
        Map<String, String> all = new TreeMap<>();
        Decision before = claim.decision();
        if (before != null) all.putAll(before.amendments());
        all.putAll(fields.checked(amendments));
        return ledger.decisions().decide(List.of(claim.id()), new Ruling(Verdict.AMENDED, by.user(), by.note(), all));
    }

    /** Takes back the decision that counts, about one claim or many; the decision before it counts again. */
    public DecisionBatch undo(Selection which, Reviewer by) {
        List<String> claims = choice.of(which, DECIDED);
        DecisionBatch batch = ledger.decisions().decide(claims, Ruling.of(Verdict.UNDONE, by.user(), by.note()));
        if (batch.count() == 0 && which instanceof Selection.ById) {
            throw new LigatureException("Nothing to undo: nothing is decided about " + claims.getFirst() + ".");
        }
        return batch;
    }

    /** Takes back what was decided at once, wherever it still counts. */
    public DecisionBatch undoBatch(String batch, Reviewer by) {
        return ledger.decisions().undo(batch, by.user(), by.note());
    }
}
