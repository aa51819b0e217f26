package org.ligature.graph.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;

/**
 * Finds the path of least {@link Cost} among those of a bounded number of steps, to a node or to any node of a kind.
 *
 * <p>By labels of cost and steps: a label is dropped where an earlier, thus cheaper one of the same node has no more steps.
 */
final class Bounded {
    private final Graph graph;
    private final Marks fewest;
    private final Queue open = new Queue();
    private int[] nodes = new int[256];
    private int[] parents = new int[256];
    private int[] steps = new int[256];
    private int count;

    Bounded(Graph graph) {
        this.graph = graph;
        fewest = new Marks(graph.size());
    }

    /**
     * What is looked for.
     *
     * @param end whether a node is an end
     * @param node the end, where there is only one; else -1
     */
    record Goal(IntPredicate end, int node) {
        static Goal of(int node) {
            return new Goal(n -> n == node, node);
        }
    }

    /** The stations of the cheapest path, or null. */
    @Nullable
    List<Integer> find(int from, Goal goal, Bounds bounds, Barred barred) {
        Map<Integer, Integer> ball = goal.node() < 0 ? Map.of() : ball(goal.node(), bounds);
        fewest.clear();
        open.clear();
        count = 0;
        label(from, -1, 0, 0);
        while (!open.isEmpty()) {
            long entry = open.take();
            int label = Queue.number(entry);
            int node = nodes[label];
            if (label > 0 && goal.end().test(node)) return way(label);
            if (fewest.has(node) && fewest.at(node) <= steps[label]) continue;
            fewest.put(node, steps[label]);
            if (steps[label] < bounds.hops()) extend(label, Queue.cost(entry), new Rules(goal, ball, bounds, barred));
        }
        return null;
    }

    private record Rules(Goal goal, Map<Integer, Integer> ball, Bounds bounds, Barred barred) {
        /** Whether the end can still be reached from a node: only near the end is that known. */
        boolean hopeful(int node, int left) {
            if (goal.node() < 0 || left > bounds.hops() / 2) return true;
            Integer distance = ball.get(node);
            return distance != null && distance <= left;
        }
    }

    private void extend(int label, float so, Rules rules) {
        int node = nodes[label];
        float cost = label == 0 ? so : so + Cost.station(graph, node);
        int left = rules.bounds().hops() - steps[label] - 1;
        for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
            int peer = graph.peer(slot);
            int tie = graph.tie(slot);
            boolean known = fewest.has(peer) && fewest.at(peer) <= steps[label] + 1;
            if (known || !rules.hopeful(peer, left) || !rules.bounds().allow(graph, tie)) continue;
            if (rules.barred().step(label == 0, peer)) continue;
            label(peer, label, steps[label] + 1, cost + Cost.tie(graph, tie));
        }
    }

    private void label(int node, int parent, int step, float cost) {
        if (count == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * count);
            parents = Arrays.copyOf(parents, 2 * count);
            steps = Arrays.copyOf(steps, 2 * count);
        }
        nodes[count] = node;
        parents[count] = parent;
        steps[count] = step;
        open.add(cost, count++);
    }

    private List<Integer> way(int label) {
        List<Integer> stations = new ArrayList<>();
        for (int at = label; at >= 0; at = parents[at]) stations.addFirst(nodes[at]);
        return stations;
    }

    /** How many steps nodes are from the end, up to half of the bound. */
    private Map<Integer, Integer> ball(int node, Bounds bounds) {
        Map<Integer, Integer> distances = new HashMap<>(Map.of(node, 0));
        List<Integer> edge = List.of(node);
        for (int step = 1; step <= bounds.hops() / 2; step++) {
            List<Integer> next = new ArrayList<>();
            for (int at : edge) {
                for (int slot = graph.begin(at); slot < graph.end(at); slot++) {
                    boolean fresh = bounds.allow(graph, graph.tie(slot))
                            && distances.putIfAbsent(graph.peer(slot), step) == null;
                    if (fresh) next.add(graph.peer(slot));
                }
            }
            edge = next;
        }
        return distances;
    }
}
