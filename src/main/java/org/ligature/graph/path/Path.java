package org.ligature.graph.path;

import java.util.List;

/**
 * A way from one node to another along ties.
 *
 * @param nodes its stations, both ends included
 * @param ties for each step all ties between its two stations that the bounds allow, the best evidenced first
 * @param cost the sum of the doubts in its ties and of what its stations cost; see {@link Cost}
 */
public record Path(List<Integer> nodes, List<List<Integer>> ties, double cost) {
    public Path {
        nodes = List.copyOf(nodes);
        ties = ties.stream().map(List::copyOf).toList();
    }

    public int hops() {
        return nodes.size() - 1;
    }

    /** How telling it is, between 0 and 1. */
    public double strength() {
        return Math.exp(-cost);
    }
}
