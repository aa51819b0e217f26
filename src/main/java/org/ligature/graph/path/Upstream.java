package org.ligature.graph.path;

import java.util.Arrays;
import org.ligature.graph.Graph;

/** Collects everybody above a company: its owners, their owners, and so on; for one thread at a time. */
public final class Upstream {
    private final Graph graph;
    private final int[] seen;
    private int stamp;
    private int[] found = new int[256];
    private int count;

    public Upstream(Graph graph) {
        this.graph = graph;
        this.seen = new int[graph.size()];
    }

    /**
     * The nodes of all owners, the nearest first.
     *
     * @param hops at most so many steps up
     * @param bounds which ties count; its own number of steps does not
     */
    public int[] of(int company, int hops, Bounds bounds) {
        clear();
        seen[company] = stamp;
        count = 0;
        boolean all = bounds.allowAll(graph);
        add(company, bounds, all);
        int from = 0;
        for (int depth = 1; depth < hops && from < count; depth++) {
            int to = count;
            for (int i = from; i < to; i++) add(found[i], bounds, all);
            from = to;
        }
        return Arrays.copyOf(found, count);
    }

    private void clear() {
        if (++stamp == Integer.MAX_VALUE) {
            Arrays.fill(seen, 0);
            stamp = 1;
        }
    }

    private void add(int node, Bounds bounds, boolean all) {
        int first = graph.firstOwner(node);
        int end = graph.firstOwner(node + 1);
        if (count + end - first > found.length) found = Arrays.copyOf(found, 2 * (count + end - first));
        for (int place = first; place < end; place++) {
            int owner = graph.owner(place);
            if (seen[owner] == stamp) continue;
            if (!all && !bounds.allow(graph, graph.tie(graph.begin(node) + place - first))) continue;
            seen[owner] = stamp;
            found[count++] = owner;
        }
    }
}
