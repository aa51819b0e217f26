package org.ligature.graph.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.ReviewedClaim;

/**
 * Weighs how well a tie is evidenced, between 0 and 1.
 *
 * <p>An accepted claim counts 0.95 and an unreviewed one its extractor's confidence, at most 0.8; allegations count half, opinions and
 * inferences less than sourced words. Publishers count as independent witnesses, each with its best claim: the weight is
 * the probability that not all of them are wrong.
 */
final class Evidenced {
    private static final double ACCEPTED = 0.95;
    private static final double UNREVIEWED_MOST = 0.8;
    private static final double LEAST = 0.05;
    private static final double MOST = 0.999;

    private Evidenced() {}

    static float weight(List<ReviewedClaim> claims) {
        Map<String, Double> witnesses = new HashMap<>();
        for (ReviewedClaim claim : claims) witnesses.merge(origin(claim), one(claim), Math::max);
        double[] doubts =
                witnesses.values().stream().mapToDouble(w -> 1 - w).sorted().toArray();
        double doubt = 1;
        for (double d : doubts) doubt *= d;
        return (float) Math.clamp(1 - doubt, LEAST, MOST);
    }

    private static String origin(ReviewedClaim claim) {
        String publisher = claim.document().metadata().publisher();
        return publisher == null || publisher.isBlank() ? claim.document().sha256() : publisher;
    }

    private static double one(ReviewedClaim reviewed) {
        Claim claim = reviewed.claim();
        double weight = reviewed.reviewed()
                ? ACCEPTED
                : Math.min(UNREVIEWED_MOST, claim.origin().confidence());
        if (claim.modality() == Modality.ALLEGED) weight *= 0.5;
        if (claim.basis() == Basis.OPINION) weight *= 0.6;
        if (claim.basis() == Basis.INFERRED) weight *= 0.8;
        return Math.clamp(weight, LEAST, MOST);
    }
}
