package org.ligature.pipeline.resolving;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligature.ledger.DecisionBatch;
import org.ligature.ledger.Judgements;
import org.ligature.model.Judged;
import org.ligature.model.Judgement;
import org.ligature.pipeline.Workspace;
import org.ligature.resolve.cluster.Joining;

/**
 * Accepts suggestions by a stated rule: all from a score on, the best first. A pair that somebody has judged is left alone, one that is joined already
 * needs no judgement, and one that would join what somebody keeps apart is held back.
 */
public final class Acceptance {
    private final Workspace workspace;

    public Acceptance(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The rule.
     *
     * @param above the least score
     * @param rule its name
     * @param user who runs it
     * @param note why
     */
    public record Rule(double above, String rule, String user, String note) {}

    /** What came of it: what was accepted, and how many pairs were held back. */
    public record Accepted(DecisionBatch batch, int heldBack) {}

    /** Accepts the suggestions of a comparison. */
    public Accepted accept(CrossReference.Outcome outcome, Rule rule) {
        Judgements judgements = workspace.ledger().judgements();
        List<Judgement> standing = judgements.standing();
        Set<Judgement.Pair> judged = standing.stream().map(Judgement::pair).collect(Collectors.toSet());
        Joining joining = joined(standing);
        List<Judgements.Said> accepted = new ArrayList<>();
        int[] heldBack = {0};
        outcome.read(suggestion -> {
            if (suggestion.score() < rule.above()) return false;
            Judgement.Pair pair = new Judgement.Pair(suggestion.one(), suggestion.other());
            if (judged.contains(pair) || joining.joined(pair)) return true;
            if (joining.barred(pair)) {
                heldBack[0]++;
                return true;
            }
            joining.join(pair);
            accepted.add(new Judgements.Said(pair, suggestion.score()));
            return true;
        });
        Judgement.By by = new Judgement.By(rule.user(), rule.rule(), null, rule.note());
        DecisionBatch batch =
                accepted.isEmpty() ? new DecisionBatch("", 0) : judgements.judge(accepted, Judged.POSITIVE, by);
        return new Accepted(batch, heldBack[0]);
    }

    private static Joining joined(List<Judgement> standing) {
        Joining joining = new Joining();
        for (Judgement j : standing) {
            if (j.judged() == Judged.POSITIVE) joining.join(j.pair());
            if (j.judged() == Judged.NEGATIVE) joining.keepApart(j.pair());
        }
        return joining;
    }
}
