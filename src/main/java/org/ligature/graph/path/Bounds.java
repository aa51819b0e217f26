package org.ligature.graph.path;

import java.util.Set;
import org.ligature.graph.Graph;
import org.ligature.graph.Span;
import org.ligature.graph.Trait;

/**
 * How far paths may go.
 *
 * @param hops at most so many steps
 * @param first ties must have held on this day or later, in days since 1970
 * @param last ties must have held on this day or earlier
 * @param without ids of tie types that are no steps
 */
public record Bounds(int hops, int first, int last, Set<String> without) {
    /** Six steps, at any time. */
    public static final Bounds USUAL = new Bounds(6, Span.OPEN_BEGIN, Span.OPEN_END);

    public Bounds {
        without = Set.copyOf(without);
        if (hops < 1 || first > last) throw new IllegalArgumentException("no path fits such bounds");
    }

    /** Bounds of steps and time alone. */
    public Bounds(int hops, int first, int last) {
        this(hops, first, last, Set.of());
    }

    /** The same with other steps left. */
    Bounds left(int steps) {
        return new Bounds(steps, first, last, without);
    }

    /** Whether a tie may be a step: it may have held in time, and is not denied. */
    boolean allow(Graph graph, int tie) {
        return graph.within(tie, first, last)
                && !graph.has(tie, Trait.NEGATIVE)
                && (without.isEmpty() || !without.contains(graph.type(tie)));
    }

    /** Whether every tie of a graph may be a step, so that none need be looked at. */
    boolean allowAll(Graph graph) {
        return first == Span.OPEN_BEGIN && last == Span.OPEN_END && !graph.denials() && without.isEmpty();
    }
}
