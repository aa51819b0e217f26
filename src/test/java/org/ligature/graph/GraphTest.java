package org.ligature.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphTest {
    private static final int NODES = 5000;

    private static String id(int node) {
        return "inv-" + Integer.toHexString(node * 7919) + (node % 3 == 0 ? "云岭" : "");
    }

    private static Tie tie(int from, int to, int number) {
        return new Tie(
                id(from),
                id(to),
                number % 2 == 0 ? Tie.OWNERSHIP : "project",
                new Stake(number, Stake.WHOLE - number),
                new Span(number, number + 100, number + 1, number + 2),
                0.5f,
                number % 5 == 0 ? Set.of(Trait.ALLEGED, Trait.UNREVIEWED) : Set.of(),
                List.of("c-" + number, "d-" + number));
    }

    @Test
    void givesBackWhatWasPutIn() {
        Random random = new Random(3);
        Graph.Builder builder = new Graph.Builder();
        for (int n = 0; n < NODES; n++)
            builder.node(id(n), "Invented " + n, n % 2 == 0 ? NodeKind.COMPANY : NodeKind.STATE);
        Map<Integer, Tie> ties = new HashMap<>();
        for (int t = 0; t < 3 * NODES; t++) {
            Tie tie = tie(random.nextInt(NODES), random.nextInt(NODES), t);
            ties.put(t, tie);
            builder.tie(tie);
        }
        Graph graph = builder.build();
        for (int n = 0; n < NODES; n++) {
            assertThat(graph.node(id(n))).isEqualTo(n);
            assertThat(graph.id(n)).isEqualTo(id(n));
            assertThat(graph.caption(n)).isEqualTo("Invented " + n);
            assertThat(graph.kind(n)).isEqualTo(n % 2 == 0 ? NodeKind.COMPANY : NodeKind.STATE);
        }
        ties.forEach((number, tie) -> assertThat(graph.told(number)).isEqualTo(tie));
        assertThat(graph.node("nobody")).isNegative();
    }

    @Test
    void slotsHoldOwnersThenOwnedThenOthers() {
        Graph graph =
                Invented.graph("A -> B 10", "B -> C 20", "B -> D ? type=project", "E -> B ? type=project", "F -> B 5");
        int b = graph.node("B");
        assertThat(ids(graph, graph.begin(b), graph.ownersEnd(b))).containsExactly("A", "F");
        assertThat(ids(graph, graph.ownersEnd(b), graph.ownedEnd(b))).containsExactly("C");
        assertThat(ids(graph, graph.ownedEnd(b), graph.end(b))).containsExactly("D", "E");
        assertThat(IntStream.range(graph.firstOwner(b), graph.firstOwner(b + 1))
                        .mapToObj(p -> graph.id(graph.owner(p))))
                .containsExactly("A", "F");
    }

    private static List<String> ids(Graph graph, int from, int to) {
        return IntStream.range(from, to).mapToObj(s -> graph.id(graph.peer(s))).toList();
    }

    @Test
    void aTieTakesLessThanTwoHundredBytesWithAllThatBelongsToIt() {
        Random random = new Random(4);
        Graph.Builder builder = new Graph.Builder();
        for (int n = 0; n < 20_000; n++) builder.node(id(n), "Invented Company " + n, NodeKind.COMPANY);
        for (int t = 0; t < 60_000; t++) builder.tie(tie(random.nextInt(20_000), random.nextInt(20_000), t));
        Graph graph = builder.build();
        assertThat(graph.bytes() / graph.ties()).isBetween(50L, 200L);
    }

    @Test
    void aTieNeedsKnownEnds() {
        assertThatThrownBy(() -> new Graph.Builder().tie(tie(1, 2, 3))).hasMessageContaining("unknown end");
    }
}
