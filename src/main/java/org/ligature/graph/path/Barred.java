package org.ligature.graph.path;

import java.util.Set;

/**
 * What a search for yet another path must keep away from.
 *
 * @param nodes no station may be one of them
 * @param seconds the first step may lead to none of them
 */
record Barred(Set<Integer> nodes, Set<Integer> seconds) {
    static final Barred NOTHING = new Barred(Set.of(), Set.of());

    Barred {
        nodes = Set.copyOf(nodes);
        seconds = Set.copyOf(seconds);
    }

    /** Whether a step is barred. */
    boolean step(boolean first, int to) {
        if (nodes.isEmpty() && seconds.isEmpty()) return false;
        return nodes.contains(to) || (first && seconds.contains(to));
    }
}
