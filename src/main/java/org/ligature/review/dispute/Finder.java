package org.ligature.review.dispute;

import java.util.List;
import org.ligature.model.ReviewedClaim;

/** Looks through the claims about one subject for answers to one kind of question. */
interface Finder {
    void find(Comparison.Person subject, List<ReviewedClaim> claims, Found found);

    /** Where findings are gathered. */
    record Found(List<Dispute> disputes, List<Explained> explained) {}
}
