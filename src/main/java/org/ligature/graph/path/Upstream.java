package org.ligature.graph.path;

import java.util.Arrays;
import org.ligature.graph.Graph;

/** Collects everybody above a company: its owners, their owners, and so on; for one thread at a time. */
public final class Upstream {
    private final Graph graph;
    private final Marks seen;
    private int[] found = new int[256];

    public Upstream(Graph graph) {
        this.graph = graph;
        this.seen = new Marks(graph.size());
    }

    /**
     * The nodes of all owners, the nearest first.
     *
     * @param hops at most so many steps up
     * @param bounds which ties count; its own number of steps does not
     */
    public int[] of(int company, int hops, Bounds bounds) {
        seen.clear();
        seen.put(company, 0);
        int count = 0;
        int next = 0;
        int node = company;
        int depth = 0;
        while (true) {
            if (depth < hops) count = owners(node, depth + 1, count, bounds);
            if (next == count) return Arrays.copyOf(found, count);
            node = found[next++];
            depth = seen.at(node);
        }
    }

    private int owners(int node, int depth, int before, Bounds bounds) {
        int count = before;
        boolean all = bounds.allowAll(graph);
        int end = graph.ownersEnd(node);
        for (int slot = graph.begin(node); slot < end; slot++) {
            int owner = graph.peer(slot);
            if (seen.has(owner) || !(all || bounds.allow(graph, graph.tie(slot)))) continue;
            seen.put(owner, depth);
            if (count == found.length) found = Arrays.copyOf(found, 2 * count);
            found[count++] = owner;
        }
        return count;
    }
}
