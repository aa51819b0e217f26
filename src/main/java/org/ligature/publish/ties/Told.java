package org.ligature.publish.ties;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;
import org.ligature.graph.entity.EntityTies;
import org.ligature.model.ReviewedClaim;
import org.ligature.schema.TieType;

/**
 * A graph with the claims that its ties stand on.
 *
 * @param graph the graph
 * @param claim gives a claim by its id, or null
 * @param types the kinds of ties, for their labels
 */
public record Told(Graph graph, Function<String, @Nullable ReviewedClaim> claim, List<TieType> types) {
    public Told {
        types = List.copyOf(types);
    }

    /** Who stands at a node. */
    public Party party(int node) {
        return new Party(graph.id(node), graph.caption(node), graph.kind(node));
    }

    /** The claims of some ties, each once, in the order of the ties. */
    public List<ReviewedClaim> claims(List<Integer> ties) {
        return ties.stream()
                .flatMap(t -> graph.statements(t).stream())
                .distinct()
                .<ReviewedClaim>mapMulti((id, sink) -> {
                    ReviewedClaim found = claim.apply(id);
                    if (found != null) sink.accept(found);
                })
                .toList();
    }

    /** The imported records of some ties, as data set and id, each once. */
    public List<String> records(List<Integer> ties) {
        return ties.stream()
                .flatMap(t -> graph.statements(t).stream())
                .filter(s -> s.startsWith(EntityTies.RECORD))
                .map(s -> s.substring(EntityTies.RECORD.length()))
                .distinct()
                .toList();
    }
}
