package org.ligature.graph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ligature.graph.Graph;
import org.ligature.graph.Invented;
import org.ligature.graph.NodeKind;
import org.ligature.graph.Span;
import org.ligature.graph.Stake;
import org.ligature.graph.Tie;

/** Paths on invented and on random graphs, against plain searches that share no code with the product's. */
class PathSearchTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-4);

    private static Graph random(Random random, int n, int ties) {
        Graph.Builder builder = new Graph.Builder();
        for (int i = 0; i < n; i++) builder.node("N" + i, "N" + i, NodeKind.COMPANY);
        for (int t = 0; t < ties; t++) {
            int from = random.nextInt(n);
            int to = random.nextInt(n);
            if (from == to) continue;
            float weight = (1 + random.nextInt(99)) / 100f;
            String type = random.nextBoolean() ? Tie.OWNERSHIP : "project";
            builder.tie(
                    new Tie("N" + from, "N" + to, type, Stake.UNKNOWN, Span.OPEN, weight, Set.of(), List.of("s" + t)));
        }
        return builder.build();
    }

    /** All loopless paths of at most so many steps with their costs, by walking everywhere. */
    private static Map<List<Integer>, Double> all(Graph graph, int from, int to, int hops) {
        Map<List<Integer>, Double> found = new HashMap<>();
        walk(graph, new ArrayList<>(List.of(from)), to, hops, 0, found);
        return found;
    }

    private static void walk(
            Graph graph, List<Integer> way, int to, int hops, double cost, Map<List<Integer>, Double> found) {
        int at = way.getLast();
        if (at == to) {
            found.merge(List.copyOf(way), cost, Math::min);
            return;
        }
        if (hops == 0) return;
        double station = way.size() == 1 ? 0 : 0.4 * Math.log(graph.degree(at));
        for (int t = 0; t < graph.ties(); t++) {
            if (graph.from(t) != at && graph.to(t) != at) continue;
            int next = graph.from(t) == at ? graph.to(t) : graph.from(t);
            if (way.contains(next)) continue;
            way.add(next);
            walk(graph, way, to, hops - 1, cost + station - Math.log(graph.weight(t)), found);
            way.removeLast();
        }
    }

    @Test
    void theBestPathsAreThoseOfAWalkOverAllPaths() {
        Random random = new Random(11);
        int compared = 0;
        for (int g = 0; g < 150; g++) {
            Graph graph = random(random, 9, 16);
            PathSearch search = new PathSearch(graph);
            for (int q = 0; q < 6; q++) {
                int from = random.nextInt(9);
                int to = random.nextInt(9);
                if (from == to) continue;
                int hops = 2 + random.nextInt(5);
                List<Double> wanted = all(graph, from, to, hops).values().stream()
                        .sorted()
                        .limit(4)
                        .toList();
                List<Path> found = search.best(from, to, new Bounds(hops, Span.OPEN_BEGIN, Span.OPEN_END), 4);
                assertThat(found).hasSameSizeAs(wanted);
                for (int i = 0; i < wanted.size(); i++) {
                    assertThat(found.get(i).cost()).isCloseTo(wanted.get(i), NEAR);
                    assertThat(found.get(i).hops()).isLessThanOrEqualTo(hops);
                    assertThat(new HashSet<>(found.get(i).nodes()))
                            .hasSize(found.get(i).nodes().size());
                    compared++;
                }
                assertThat(found.stream().map(Path::nodes).distinct()).hasSameSizeAs(found);
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    @Test
    void theShortestPathHasTheFewestSteps() {
        Random random = new Random(12);
        for (int g = 0; g < 60; g++) {
            Graph graph = random(random, 60, 90);
            PathSearch search = new PathSearch(graph);
            for (int q = 0; q < 20; q++) {
                int from = random.nextInt(60);
                int to = random.nextInt(60);
                int wanted = distance(graph, from, to);
                int bound = 1 + random.nextInt(12);
                var found = search.shortest(from, to, new Bounds(bound, Span.OPEN_BEGIN, Span.OPEN_END));
                if (wanted < 0 || wanted > bound) {
                    assertThat(found).isEmpty();
                    continue;
                }
                Path path = found.orElseThrow();
                assertThat(path.hops()).isEqualTo(wanted);
                for (int i = 0; i < path.hops(); i++) {
                    for (int tie : path.ties().get(i)) {
                        assertThat(Set.of(graph.from(tie), graph.to(tie)))
                                .isEqualTo(
                                        Set.of(path.nodes().get(i), path.nodes().get(i + 1)));
                    }
                }
            }
        }
    }

    private static int distance(Graph graph, int from, int to) {
        Map<Integer, Integer> distances = new HashMap<>(Map.of(from, 0));
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int at = open.poll();
            for (int t = 0; t < graph.ties(); t++) {
                if (graph.from(t) != at && graph.to(t) != at) continue;
                int next = graph.from(t) == at ? graph.to(t) : graph.from(t);
                if (distances.putIfAbsent(next, distances.get(at) + 1) == null) open.add(next);
            }
        }
        return distances.getOrDefault(to, -1);
    }

    @Test
    void aHubGivesWayToAParticularPath() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) lines.add("C" + i + " -> !HUB ? type=party_org");
        lines.add("C1 -> M 10");
        lines.add("M -> K 20");
        lines.add("K -> C2 30");
        Graph graph = Invented.graph(lines);
        List<Path> best = new PathSearch(graph).best(graph.node("C1"), graph.node("C2"), Bounds.USUAL, 3);
        assertThat(best.getFirst().nodes().stream().map(graph::id)).containsExactly("C1", "M", "K", "C2");
        assertThat(best.get(1).nodes().stream().map(graph::id)).containsExactly("C1", "HUB", "C2");
        assertThat(new PathSearch(graph)
                        .shortest(graph.node("C1"), graph.node("C2"), Bounds.USUAL)
                        .orElseThrow()
                        .hops())
                .isEqualTo(2);
    }

    @Test
    void pathsToAnyStateBodyEndAtTheFirst() {
        Graph graph = Invented.graph(
                "A -> B 10",
                "B -> !S1 ? type=project",
                "A -> C 20",
                "C -> D 30",
                "D -> !S2 ? type=military",
                "!S1 -> !S3 ?");
        List<Path> paths = new PathSearch(graph)
                .bestToAny(graph.node("A"), n -> graph.kind(n).official(), Bounds.USUAL, 5);
        assertThat(paths.stream().map(p -> p.nodes().stream().map(graph::id).toList()))
                .containsExactly(List.of("A", "B", "S1"), List.of("A", "C", "D", "S2"));
    }

    @Test
    void tiesOutOfTimeAreNoSteps() {
        Graph graph = Invented.graph("A -> B 10 from=2010 to=2012", "A -> C 10", "C -> B 10 from=2015");
        PathSearch search = new PathSearch(graph);
        int a = graph.node("A");
        int b = graph.node("B");
        assertThat(search.best(a, b, years(2011), 5))
                .singleElement()
                .satisfies(p -> assertThat(p.hops()).isEqualTo(1));
        assertThat(search.best(a, b, years(2013), 5)).isEmpty();
        assertThat(search.best(a, b, years(2016), 5))
                .singleElement()
                .satisfies(p -> assertThat(p.hops()).isEqualTo(2));
        assertThat(search.shortest(a, b, years(2013))).isEmpty();
    }

    private static Bounds years(int year) {
        int first = (int) java.time.LocalDate.of(year, 1, 1).toEpochDay();
        return new Bounds(6, first, first + 364);
    }

    @Test
    void deniedTiesAreNoSteps() {
        Graph graph = Invented.graph("A -> B ? not", "A -> C 10", "C -> B 10");
        assertThat(new PathSearch(graph).best(graph.node("A"), graph.node("B"), Bounds.USUAL, 5))
                .singleElement()
                .satisfies(p -> assertThat(p.hops()).isEqualTo(2));
    }

    @Test
    void theOrderOfPathsDoesNotDependOnTheSearchBefore() {
        Graph graph = random(new Random(5), 40, 80);
        PathSearch used = new PathSearch(graph);
        for (int i = 1; i < 40; i++) used.best(0, i, Bounds.USUAL, 3);
        for (int i = 1; i < 40; i++) {
            assertThat(used.best(0, i, Bounds.USUAL, 3))
                    .isEqualTo(new PathSearch(graph).best(0, i, Bounds.USUAL, 3))
                    .isSortedAccordingTo(Comparator.comparingDouble(Path::cost));
        }
    }
}
