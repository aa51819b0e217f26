package org.ligature.graph.path;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;

/**
 * Finds the path of least {@link Cost} whatever its number of steps: Dijkstra's algorithm from both ends at once, until no path that
 * is not yet seen can be cheaper (I. Pohl, <i>Bi-directional search</i>, Machine Intelligence 6, 1971).
 */
final class Cheapest {
    private static final int START = -1;

    private final Graph graph;
    private final Side near;
    private final Side far;
    private float best;
    private int meeting;

    Cheapest(Graph graph) {
        this.graph = graph;
        near = new Side(graph.size());
        far = new Side(graph.size());
    }

    private static final class Side {
        final Marks costs;
        final int[] via;
        final Queue open = new Queue();
        int root;

        Side(int nodes) {
            costs = new Marks(nodes);
            via = new int[nodes];
        }

        void start(int node) {
            costs.clear();
            open.clear();
            root = node;
            put(node, 0, START);
        }

        boolean has(int node) {
            return costs.has(node);
        }

        float cost(int node) {
            return Float.intBitsToFloat(costs.at(node));
        }

        void put(int node, float cost, int slot) {
            costs.put(node, Float.floatToIntBits(cost));
            via[node] = slot;
            open.add(cost, node);
        }
    }

    /** The stations of the cheapest path, or null. */
    @Nullable
    List<Integer> find(int from, int to, Bounds bounds, Barred barred) {
        near.start(from);
        far.start(to);
        best = Float.POSITIVE_INFINITY;
        meeting = -1;
        while (near.open.least() + far.open.least() < best) {
            if (near.open.least() <= far.open.least()) settle(near, far, bounds, barred);
            else settle(far, near, bounds, barred);
        }
        return meeting < 0 ? null : stations();
    }

    private void settle(Side side, Side other, Bounds bounds, Barred barred) {
        long entry = side.open.take();
        int node = Queue.number(entry);
        float cost = Queue.cost(entry);
        if (cost > side.cost(node)) return;
        if (node != side.root) cost += Cost.station(graph, node);
        if (cost >= best) return;
        int end = graph.end(node);
        for (int slot = graph.begin(node); slot < end; slot++) {
            int peer = graph.peer(slot);
            int tie = graph.tie(slot);
            float reached = cost + Cost.tie(graph, tie);
            boolean worse = reached >= best || (side.has(peer) && side.cost(peer) <= reached);
            if (worse || !bounds.allow(graph, tie) || bars(side, node, peer, barred)) continue;
            side.put(peer, reached, slot);
            if (other.has(peer)) meet(peer, reached + other.cost(peer));
        }
    }

    private boolean bars(Side side, int node, int peer, Barred barred) {
        if (side == near) return barred.step(node == near.root, peer);
        return barred.step(peer == near.root, peer == near.root ? node : peer)
                || barred.nodes().contains(peer);
    }

    private void meet(int node, float cost) {
        boolean end = node == near.root || node == far.root;
        float whole = end ? cost : cost + Cost.station(graph, node);
        if (whole < best) {
            best = whole;
            meeting = node;
        }
    }

    private List<Integer> stations() {
        List<Integer> all = new ArrayList<>();
        for (int node = meeting; ; node = graph.other(graph.tie(near.via[node]), node)) {
            all.addFirst(node);
            if (near.via[node] == START) break;
        }
        for (int node = meeting; far.via[node] != START; ) {
            node = graph.other(graph.tie(far.via[node]), node);
            all.add(node);
        }
        return all;
    }
}
