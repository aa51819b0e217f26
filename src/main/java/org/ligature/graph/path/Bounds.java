package org.ligature.graph.path;

import org.ligature.graph.Graph;
import org.ligature.graph.Span;
import org.ligature.graph.Trait;

/**
 * How far paths may go.
 *
 * @param hops at most so many steps
 * @param first ties must have held on this day or later, in days since 1970
 * @param last ties must have held on this day or earlier
 */
public record Bounds(int hops, int first, int last) {
    /** Six steps, at any time. */
    public static final Bounds USUAL = new Bounds(6, Span.OPEN_BEGIN, Span.OPEN_END);

    public Bounds {
        if (hops < 1 || first > last) throw new IllegalArgumentException("no path fits such bounds");
    }

    /** Whether a tie may be a step: it may have held in time, and is not denied. */
    boolean allow(Graph graph, int tie) {
        return graph.within(tie, first, last) && !graph.has(tie, Trait.NEGATIVE);
    }

    /** Whether every tie of a graph may be a step, so that none need be looked at. */
    boolean allowAll(Graph graph) {
        return first == Span.OPEN_BEGIN && last == Span.OPEN_END && !graph.denials();
    }
}
