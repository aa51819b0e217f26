package org.ligature.resolve.cluster;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ligature.model.Judgement;

/**
 * Entities that positive judgements join and negative ones keep apart; they stay unmerged until somebody takes a judgement back.
 *
 * @param members ids of the entities
 * @param negative the judgements against it
 * @param positive the judgements for it
 */
public record Conflict(SortedSet<String> members, List<Judgement> negative, List<Judgement> positive) {
    public Conflict {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        negative = List.copyOf(negative);
        positive = List.copyOf(positive);
    }
}
