package org.ligature.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.ligature.model.Modality;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.schema.TieType;

/** What waits for a reviewer, in the order in which {@code ligature review list} has it. */
public final class Queue {
    private Queue() {}

    /** Whether nobody has decided yet, or could not. */
    public static boolean waits(ReviewedClaim claim) {
        return !claim.reviewed();
    }

    /** How many wait. */
    public static int waiting(Shelf shelf) {
        return (int) shelf.claims().stream().filter(Queue::waits).count();
    }

    /** Those that wait and are wanted, the weightiest first. */
    public static List<ReviewedClaim> of(Shelf shelf, List<TieType> ties, Predicate<ReviewedClaim> wanted) {
        List<String> order = ties.stream().map(TieType::id).toList();
        Comparator<ReviewedClaim> weight = Comparator.comparing((ReviewedClaim c) -> c.decision() != null)
                .thenComparing(c -> c.claim().modality() != Modality.ALLEGED)
                .thenComparingInt(c -> {
                    int at = order.indexOf(c.claim().type());
                    return at < 0 ? order.size() : at;
                });
        return shelf.claims().stream()
                .filter(Queue::waits)
                .filter(wanted)
                .sorted(weight)
                .toList();
    }
}
