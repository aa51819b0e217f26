package org.ligature.review.dispute;

import java.util.Comparator;
import org.ligature.model.ReviewedClaim;

/** The orders in which findings are listed. */
final class Order {
    static final Comparator<ReviewedClaim> CLAIMS = Comparator.comparing(
                    (ReviewedClaim c) -> c.document().name())
            .thenComparing(c -> c.document().sha256())
            .thenComparingInt(c -> c.claim().evidence().main().start())
            .thenComparing(ReviewedClaim::id);

    static final Comparator<Dispute> DISPUTES = Comparator.comparingDouble(Dispute::weight)
            .reversed()
            .thenComparing(Dispute::subject)
            .thenComparing(Dispute::question)
            .thenComparing(Dispute::id);

    private Order() {}
}
