package org.ligature.graph.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;

/**
 * Looks for paths in one graph; for one thread at a time, as its working memory is kept for the next search.
 *
 * <p>The k best paths come by Yen's algorithm (J. Yen, <i>Finding the K shortest loopless paths in a network</i>, Management Science 17,
 * 1971). They differ in their stations: several ties between the same two are one step, shown together.
 */
public final class PathSearch {
    private final Graph graph;
    private final Shortest shortest;
    private final Cheapest cheapest;
    private final Bounded bounded;

    public PathSearch(Graph graph) {
        this.graph = graph;
        this.shortest = new Shortest(graph);
        this.cheapest = new Cheapest(graph);
        this.bounded = new Bounded(graph);
    }

    /** A path of the fewest steps, with the ties of each. */
    public Optional<Path> shortest(int from, int to, Bounds bounds) {
        int[] stations = shortest.find(from, to, bounds);
        return Optional.ofNullable(stations)
                .map(s -> path(IntStream.of(s).boxed().toList(), bounds));
    }

    /** The best-evidenced path. */
    public Optional<Path> best(int from, int to, Bounds bounds) {
        return Optional.ofNullable(one(from, Bounded.Goal.of(to), bounds, Barred.NOTHING))
                .map(s -> path(s, bounds));
    }

    /** The k best-evidenced paths between two nodes, the best first. */
    public List<Path> best(int from, int to, Bounds bounds, int k) {
        return from == to ? List.of() : yen(from, Bounded.Goal.of(to), bounds, k);
    }

    /** The k best-evidenced paths from a node to any node of a kind, each ending at the first such node that it meets. */
    public List<Path> bestToAny(int from, IntPredicate end, Bounds bounds, int k) {
        return yen(from, new Bounded.Goal(end, -1), bounds, k);
    }

    private @Nullable List<Integer> one(int from, Bounded.Goal goal, Bounds bounds, Barred barred) {
        if (goal.node() < 0) return bounded.find(from, goal, bounds, barred);
        List<Integer> free = cheapest.find(from, goal.node(), bounds, barred);
        if (free == null || free.size() - 1 <= bounds.hops()) return free;
        return shortest.find(from, goal.node(), bounds) == null ? null : bounded.find(from, goal, bounds, barred);
    }

    private List<Path> yen(int from, Bounded.Goal goal, Bounds bounds, int k) {
        List<Path> found = new ArrayList<>();
        List<Path> open = new ArrayList<>();
        Set<List<Integer>> seen = new HashSet<>();
        add(open, seen, one(from, goal, bounds, Barred.NOTHING), bounds);
        while (found.size() < k && !open.isEmpty()) {
            Path next = open.stream()
                    .min(Comparator.comparingDouble(Path::cost)
                            .thenComparingInt(Path::hops)
                            .thenComparing(p -> p.nodes().toString()))
                    .orElseThrow();
            open.remove(next);
            found.add(next);
            if (found.size() < k) branch(next, found, goal, bounds, (stations) -> add(open, seen, stations, bounds));
        }
        return List.copyOf(found);
    }

    /** Leaves a path at each of its stations for another way on. */
    private void branch(
            Path path,
            List<Path> found,
            Bounded.Goal goal,
            Bounds bounds,
            java.util.function.Consumer<@Nullable List<Integer>> add) {
        for (int at = 0; at < path.hops() && at < bounds.hops(); at++) {
            List<Integer> root = path.nodes().subList(0, at + 1);
            Set<Integer> seconds = new HashSet<>();
            for (Path other : found) {
                boolean shares = other.nodes().size() > root.size()
                        && other.nodes().subList(0, root.size()).equals(root);
                if (shares) seconds.add(other.nodes().get(root.size()));
            }
            Barred barred = new Barred(new HashSet<>(root), seconds);
            Bounds left = bounds.left(bounds.hops() - at);
            List<Integer> on = one(root.getLast(), goal, left, barred);
            if (on == null) continue;
            List<Integer> stations = new ArrayList<>(root);
            stations.addAll(on.subList(1, on.size()));
            add.accept(stations);
        }
    }

    private void add(List<Path> open, Set<List<Integer>> seen, @Nullable List<Integer> stations, Bounds bounds) {
        if (stations != null && seen.add(stations)) open.add(path(stations, bounds));
    }

    private Path path(List<Integer> stations, Bounds bounds) {
        List<List<Integer>> ties = new ArrayList<>();
        double cost = 0;
        for (int i = 0; i + 1 < stations.size(); i++) {
            int[] between = graph.between(stations.get(i), stations.get(i + 1));
            List<Integer> step = IntStream.of(between)
                    .filter(t -> bounds.allow(graph, t))
                    .boxed()
                    .sorted(Comparator.comparingDouble(t -> -graph.weight(t)))
                    .toList();
            ties.add(step);
            cost += Cost.tie(graph, step.getFirst());
            if (i > 0) cost += Cost.station(graph, stations.get(i));
        }
        return new Path(stations, ties, cost);
    }
}
