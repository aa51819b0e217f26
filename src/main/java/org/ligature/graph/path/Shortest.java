package org.ligature.graph.path;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;

/** Finds a path of the fewest steps, from both ends at once, always at the side that has less to look at. */
final class Shortest {
    private static final int START = -1;

    private final Graph graph;
    private final Side near;
    private final Side far;

    Shortest(Graph graph) {
        this.graph = graph;
        near = new Side(graph.size());
        far = new Side(graph.size());
    }

    /** What was reached from one end: for each node the slot by which, and the nodes of the last step. */
    private static final class Side {
        final Marks via;
        int[] edge = new int[64];
        int[] next = new int[64];
        int count;
        int depth;

        Side(int nodes) {
            via = new Marks(nodes);
        }

        void start(int node) {
            via.clear();
            via.put(node, START);
            edge[0] = node;
            count = 1;
            depth = 0;
        }

        void push(int node, int at) {
            if (at == next.length) next = Arrays.copyOf(next, 2 * at);
            next[at] = node;
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
        near.start(from);
        far.start(to);
        while (near.depth + far.depth < bounds.hops() && near.count > 0 && far.count > 0) {
            boolean first = work(near) <= work(far);
            int meeting = first ? expand(near, far, bounds) : expand(far, near, bounds);
            if (meeting >= 0) return stations(meeting);
        }
        return null;
    }

    private long work(Side side) {
        long ties = 0;
        for (int i = 0; i < side.count; i++) ties += graph.degree(side.edge[i]);
        return ties;
    }

    /** Goes one step further on a side; gives the node where the sides meet, or -1. */
    private int expand(Side side, Side other, Bounds bounds) {
        int reached = 0;
        boolean all = bounds.allowAll(graph);
        for (int i = 0; i < side.count; i++) {
            int node = side.edge[i];
            int end = graph.end(node);
            for (int slot = graph.begin(node); slot < end; slot++) {
                int peer = graph.peer(slot);
                if (side.via.has(peer) || !(all || bounds.allow(graph, graph.tie(slot)))) continue;
                side.via.put(peer, slot);
                // The balls around both ends were apart until now, so the first meeting is on a shortest path.
                if (other.via.has(peer)) return peer;
                side.push(peer, reached++);
            }
        }
        side.step(reached);
        return -1;
    }

    private int[] stations(int meeting) {
        int[] before = way(near, meeting);
        int[] after = way(far, meeting);
        int[] all = new int[before.length + after.length - 1];
        for (int i = 0; i < before.length; i++) all[i] = before[before.length - 1 - i];
        System.arraycopy(after, 1, all, before.length, after.length - 1);
        return all;
    }

    /** From a node back to where the side began. */
    private int[] way(Side side, int from) {
        int[] way = new int[side.depth + 2];
        int length = 0;
        int node = from;
        way[length++] = node;
        for (int slot = side.via.at(node); slot != START; slot = side.via.at(node)) {
            node = graph.other(graph.tie(slot), node);
            way[length++] = node;
        }
        return Arrays.copyOf(way, length);
    }
}
