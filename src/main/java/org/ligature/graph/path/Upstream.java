package org.ligature.graph.path;

import java.util.Arrays;
import org.ligature.graph.Graph;

/** Collects everybody above a company: its owners, their owners, and so on; for one thread at a time. */
public final class Upstream {
    private final Graph graph;
    private final int[] seen;
    private int stamp;
    private int[] found = new int[256];
    private int[] open = new int[256];
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
        int from = -1;
        for (int depth = 0; depth < hops && from < count; depth++) {
            int gathered = 0;
            int to = count;
            if (from < 0) gathered = gather(company, gathered, bounds, all);
            for (int i = Math.max(0, from); i < to; i++) gathered = gather(found[i], gathered, bounds, all);
            from = to;
            keep(gathered);
        }
        return Arrays.copyOf(found, count);
    }

    private void clear() {
        if (++stamp == Integer.MAX_VALUE) {
            Arrays.fill(seen, 0);
            stamp = 1;
        }
    }

    /** Puts a node's owners among those to look at; known ones too, as telling them apart here would wait for memory. */
    private int gather(int node, int before, Bounds bounds, boolean all) {
        int first = graph.firstOwner(node);
        int end = graph.firstOwner(node + 1);
        if (before + end - first > open.length) open = Arrays.copyOf(open, 2 * (before + end - first));
        int gathered = before;
        for (int place = first; place < end; place++) {
            if (all || bounds.allow(graph, graph.tie(graph.begin(node) + place - first))) {
                open[gathered++] = graph.owner(place);
            }
        }
        return gathered;
    }

    /** Keeps those that are new; without a branch, so that the processor fetches many marks at once. */
    private void keep(int gathered) {
        if (count + gathered >= found.length) found = Arrays.copyOf(found, 2 * (count + gathered) + 1);
        int kept = count;
        for (int i = 0; i < gathered; i++) {
            int owner = open[i];
            found[kept] = owner;
            kept += seen[owner] == stamp ? 0 : 1;
            seen[owner] = stamp;
        }
        count = kept;
    }
}
