package org.ligature.server.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ligature.model.Modality;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.schema.TieType;

/**
 * What waits for a reviewer, in the order in which {@code ligature review list} has it.
 *
 * @param claims the weightiest first
 * @param byType how many wait of each tie type
 */
public record Queue(List<ReviewedClaim> claims, Map<String, Integer> byType) {
    public Queue {
        claims = List.copyOf(claims);
        byType = Map.copyOf(byType);
    }

    /** Whether nobody has decided yet, or could not. */
    public static boolean waits(ReviewedClaim claim) {
        return !claim.reviewed();
    }

    /** The whole queue of a shelf. */
    public static Queue of(Shelf shelf, List<TieType> ties) {
        return shelf.remembered(Queue.class, "", () -> make(shelf, ties));
    }

    private static Queue make(Shelf shelf, List<TieType> ties) {
        Map<String, Integer> order = new HashMap<>();
        for (TieType tie : ties) order.put(tie.id(), order.size());
        Comparator<ReviewedClaim> weight = Comparator.comparingInt((ReviewedClaim c) -> c.decision() != null ? 1 : 0)
                .thenComparingInt(c -> c.claim().modality() == Modality.ALLEGED ? 0 : 1)
                .thenComparingInt(c -> order.getOrDefault(c.claim().type(), order.size()));
        List<ReviewedClaim> waiting =
                shelf.claims().stream().filter(Queue::waits).sorted(weight).toList();
        Map<String, Integer> byType = new TreeMap<>();
        waiting.forEach(c -> byType.merge(c.claim().type(), 1, Integer::sum));
        return new Queue(waiting, byType);
    }

    /** Those that are wanted. */
    public List<ReviewedClaim> of(Predicate<ReviewedClaim> wanted) {
        return claims.stream().filter(wanted).toList();
    }
}
