package org.ligature.graph.path;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;

/** Finds a path of the fewest steps, from both ends at once, always at the side that has less to look at. */
final class Shortest {
    private final Graph graph;
    /** For each reached node the slot by which, plus one and doubled, and the side in the last bit: one look tells all. */
    private final Marks marks;

    private final Side near = new Side(0);
    private final Side far = new Side(1);

    Shortest(Graph graph) {
        this.graph = graph;
        marks = new Marks(graph.size());
    }

    /** The outermost nodes that were reached from one end. */
    private static final class Side {
        final int bit;
        int[] edge = new int[64];
        int[] next = new int[64];
        int count;
        int depth;

        Side(int bit) {
            this.bit = bit;
        }

        void start(int node) {
            edge[0] = node;
            count = 1;
            depth = 0;
        }

        void step(int reached) {
            int[] swap = edge;
            edge = next;
            next = swap;
            count = reached;
            depth++;
        }
    }

    /** The stations of a path of the fewest steps, or null. */
    int @Nullable [] find(int from, int to, Bounds bounds) {
        if (from == to) return new int[] {from};
        marks.clear();
        marks.put(from, near.bit);
        marks.put(to, far.bit);
        near.start(from);
        far.start(to);
        boolean all = bounds.allowAll(graph);
        while (near.depth + far.depth < bounds.hops() && near.count > 0 && far.count > 0) {
            Side side = work(near) <= work(far) ? near : far;
            int slot = all ? expand(side) : expand(side, bounds);
            if (slot >= 0) return stations(slot, side);
        }
        return null;
    }

    private long work(Side side) {
        long ties = 0;
        for (int i = 0; i < side.count; i++) ties += graph.degree(side.edge[i]);
        return ties;
    }

    /**
     * Goes one step further on a side; gives the slot over which the sides meet, or -1.
     *
     * <p>The balls around both ends were apart until now, so the first meeting is on a shortest path.
     */
    private int expand(Side side) {
        int reached = 0;
        for (int i = 0; i < side.count; i++) {
            int node = side.edge[i];
            int end = graph.end(node);
            int slot = graph.begin(node);
            if (reached + end - slot > side.next.length)
                side.next = Arrays.copyOf(side.next, 2 * (reached + end - slot));
            for (; slot < end; slot++) {
                int peer = graph.peer(slot);
                if (!marks.has(peer)) {
                    marks.put(peer, (slot + 1) << 1 | side.bit);
                    side.next[reached++] = peer;
                } else if ((marks.at(peer) & 1) != side.bit) {
                    return slot;
                }
            }
        }
        side.step(reached);
        return -1;
    }

    /** As {@link #expand(Side)}, over the ties that the bounds allow. */
    private int expand(Side side, Bounds bounds) {
        int reached = 0;
        for (int i = 0; i < side.count; i++) {
            int node = side.edge[i];
            int end = graph.end(node);
            int slot = graph.begin(node);
            if (reached + end - slot > side.next.length)
                side.next = Arrays.copyOf(side.next, 2 * (reached + end - slot));
            for (; slot < end; slot++) {
                int peer = graph.peer(slot);
                boolean known = marks.has(peer);
                if ((known && (marks.at(peer) & 1) == side.bit) || !bounds.allow(graph, graph.tie(slot))) continue;
                if (known) return slot;
                marks.put(peer, (slot + 1) << 1 | side.bit);
                side.next[reached++] = peer;
            }
        }
        side.step(reached);
        return -1;
    }

    private int[] stations(int slot, Side side) {
        int peer = graph.peer(slot);
        int node = graph.other(graph.tie(slot), peer);
        int[] before = way(side == near ? node : peer);
        int[] after = way(side == near ? peer : node);
        int[] all = new int[before.length + after.length];
        for (int i = 0; i < before.length; i++) all[i] = before[before.length - 1 - i];
        System.arraycopy(after, 0, all, before.length, after.length);
        return all;
    }

    /** From a node back to where its side began. */
    private int[] way(int from) {
        int[] way = new int[near.depth + far.depth + 2];
        int length = 0;
        int node = from;
        way[length++] = node;
        for (int mark = marks.at(node) >>> 1; mark != 0; mark = marks.at(node) >>> 1) {
            node = graph.other(graph.tie(mark - 1), node);
            way[length++] = node;
        }
        return Arrays.copyOf(way, length);
    }
}
