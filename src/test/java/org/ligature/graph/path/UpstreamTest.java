package org.ligature.graph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligature.graph.Graph;
import org.ligature.graph.Invented;
import org.ligature.graph.Span;

class UpstreamTest {
    private static List<String> above(Graph graph, String company, int hops) {
        return Arrays.stream(new Upstream(graph).of(graph.node(company), hops, Bounds.USUAL))
                .mapToObj(graph::id)
                .toList();
    }

    @Test
    void climbsFromOwnerToOwnerOnceEach() {
        Graph graph =
                Invented.graph("A -> B 10", "B -> C 10", "D -> C 10", "A -> D 10", "C -> A 5", "X -> C ? type=project");
        assertThat(above(graph, "C", 1)).containsExactly("B", "D");
        assertThat(above(graph, "C", 2)).containsExactly("B", "D", "A");
        assertThat(above(graph, "C", 9)).containsExactly("B", "D", "A");
    }

    @Test
    void heedsTimes() {
        Graph graph = Invented.graph("A -> C 10 from=2010 to=2012", "B -> C 10 from=2015");
        int day = (int) java.time.LocalDate.of(2011, 6, 1).toEpochDay();
        int[] found = new Upstream(graph).of(graph.node("C"), 6, new Bounds(6, day, day));
        assertThat(Arrays.stream(found).mapToObj(graph::id)).containsExactly("A");
        assertThat(new Upstream(graph).of(graph.node("C"), 6, new Bounds(6, Span.OPEN_BEGIN, Span.OPEN_END)))
                .hasSize(2);
    }
}
