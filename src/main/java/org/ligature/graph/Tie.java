package org.ligature.graph;

import java.util.List;
import java.util.Set;

/**
 * A tie between two nodes, with all that is told of it.
 *
 * @param from id of the node it starts from; the owner where the type is {@link #OWNERSHIP}
 * @param to id of the node it leads to; what is owned where the type is {@link #OWNERSHIP}
 * @param type id of the tie type
 * @param stake the share, for ownership; {@link Stake#UNKNOWN} otherwise
 * @param span when it held
 * @param weight how well it is evidenced, above 0 and at most 1
 * @param traits what else must be known of it
 * @param statements ids of what it stands on, at least one
 */
public record Tie(
        String from,
        String to,
        String type,
        Stake stake,
        Span span,
        float weight,
        Set<Trait> traits,
        List<String> statements) {
    /** The tie type whose ties lead from owner to owned. */
    public static final String OWNERSHIP = "ownership";

    public Tie {
        traits = Set.copyOf(traits);
        statements = List.copyOf(statements);
        if (!(weight > 0 && weight <= 1)) throw new IllegalArgumentException("weight out of bounds: " + weight);
        if (statements.isEmpty()) throw new IllegalArgumentException("no tie without a statement");
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
