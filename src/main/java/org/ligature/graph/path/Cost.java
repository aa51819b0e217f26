package org.ligature.graph.path;

import org.ligature.graph.Graph;

/**
 * What a step costs: little when its tie is well evidenced, and much when it leads over a node that is tied to everybody.
 *
 * <p>A path's strength is the product of its ties' weights, divided at each station between its ends by the station's number of
 * ties to the power of {@value #DAMPING}. Paths over a ruling party or a ministry, by which everybody is linked with everybody, thus give way to
 * particular ones: degree-weighted paths, with the damping found best there (D. Himmelstein, S. Baranzini, <i>Heterogeneous network edge
 * prediction</i>, PLoS Computational Biology 11, 2015). Costs are negative logarithms of that, so that they add up.
 */
final class Cost {
    static final double DAMPING = 0.4;

    private Cost() {}

    /** Of a tie alone. */
    static float tie(Graph graph, int tie) {
        return (float) -Math.log(graph.weight(tie));
    }

    /** Of passing through a node. */
    static float station(Graph graph, int node) {
        return (float) (DAMPING * Math.log(Math.max(1, graph.degree(node))));
    }
}
