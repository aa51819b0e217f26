package org.ligature.graph.path;

import java.util.Arrays;
import org.ligature.graph.Graph;

/** Collects everybody above a company: its owners, their owners, and so on; for one thread at a time. */
public final class Upstream {
    private final Graph graph;

    /** A bit for each node, so that the whole stays close to the processor. */
    private final long[] seen;

    private int[] found = new int[256];
    private int[] open = new int[256];
    private int[] first = new int[64];
    private int[] end = new int[64];
    private int count;

    public Upstream(Graph graph) {
        this.graph = graph;
        this.seen = new long[(graph.size() >> 6) + 1];
    }

    /**
     * The nodes of all owners, the nearest first.
     *
     * @param hops at most so many steps up
     * @param bounds which ties count; its own number of steps does not
     */
    public int[] of(int company, int hops, Bounds bounds) {
        boolean all = bounds.allowAll(graph);
        mark(company);
        found[0] = company;
        count = 1;
        int from = 0;
        for (int depth = 0; depth < hops && from < count; depth++) {
            int to = count;
            places(from, to);
            keep(all ? gather(to - from) : gather(from, to, bounds));
            from = to;
        }
        for (int i = 0; i < count; i++) forget(found[i]);
        return Arrays.copyOfRange(found, 1, count);
    }

    /** Where the owners of those found stand: in a loop of its own, so that the processor waits for many at once. */
    private void places(int from, int to) {
        if (to - from >= first.length) {
            first = new int[2 * (to - from)];
            end = new int[first.length];
        }
        int owners = 0;
        for (int i = from; i < to; i++) {
            int node = found[i];
            first[i - from] = graph.firstOwner(node);
            end[i - from] = graph.firstOwner(node + 1);
            owners += end[i - from] - first[i - from];
        }
        if (owners > open.length) open = new int[2 * owners];
    }

    /** Puts the owners among those to look at; known ones too, as telling them apart here would wait for memory. */
    private int gather(int nodes) {
        int gathered = 0;
        for (int i = 0; i < nodes; i++) {
            for (int place = first[i]; place < end[i]; place++) open[gathered++] = graph.owner(place);
        }
        return gathered;
    }

    /** The same with those only whose tie counts. */
    private int gather(int from, int to, Bounds bounds) {
        int gathered = 0;
        for (int i = from; i < to; i++) {
            int slot = graph.begin(found[i]);
            for (int place = first[i - from]; place < end[i - from]; place++) {
                if (bounds.allow(graph, graph.tie(slot++))) open[gathered++] = graph.owner(place);
            }
        }
        return gathered;
    }

    private void mark(int node) {
        seen[node >> 6] |= 1L << node;
    }

    private void forget(int node) {
        seen[node >> 6] = 0;
    }

    /** Keeps those that are new; without a branch, which the processor could not foresee. */
    private void keep(int gathered) {
        if (count + gathered >= found.length) found = Arrays.copyOf(found, 2 * (count + gathered) + 1);
        int kept = count;
        for (int i = 0; i < gathered; i++) {
            int owner = open[i];
            found[kept] = owner;
            long marks = seen[owner >> 6];
            kept += (int) (~marks >>> owner & 1);
            seen[owner >> 6] = marks | 1L << owner;
        }
        count = kept;
    }
}
