package org.ligature.graph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ligature.graph.Draft;
import org.ligature.graph.Graph;
import org.ligature.graph.NodeKind;
import org.ligature.graph.own.FiftyPercent;
import org.ligature.graph.own.Ownership;
import org.ligature.graph.own.Window;
import org.ligature.model.Entity;

/** Entities of an invented data set. */
class EntityTiesTest {
    private static Entity entity(String id, String schema, String... pairs) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) values.put(pairs[i], List.of(pairs[i + 1]));
        return new Entity(
                id, schema, id, values, new TreeSet<>(List.of("invented-list")), new TreeSet<>(), null, null, null);
    }

    private static final List<Entity> ENTITIES = List.of(
            entity("ministry", "PublicBody", "topics", "sanction"),
            entity("calder", "Company"),
            entity("halcor", "Company"),
            entity("quist", "Person"),
            entity("o1", "Ownership", "owner", "ministry", "asset", "calder", "percentage", "50.0 %"),
            entity("o2", "Ownership", "owner", "calder", "asset", "halcor", "percentage", "25-75"),
            entity("o3", "Ownership", "owner", "nobody", "asset", "halcor", "percentage", "1"),
            entity("d1", "Directorship", "director", "quist", "organization", "halcor", "startDate", "2015-03"));

    private static Graph graph(List<Entity> entities) {
        Draft draft = new Draft();
        EntityTies.add(draft, entities);
        return draft.build();
    }

    @Test
    void ownershipsAndPostsBecomeTies() {
        Graph graph = graph(ENTITIES);
        assertThat(graph.kind(graph.node("ministry"))).isEqualTo(NodeKind.STATE);
        assertThat(graph.kind(graph.node("quist"))).isEqualTo(NodeKind.PERSON);
        assertThat(graph.node("nobody")).isNegative();
        assertThat(graph.between(graph.node("quist"), graph.node("halcor"))).hasSize(1);
        Ownership owners = Ownership.of(graph, graph.node("halcor"), new Ownership.Question(Window.LATEST, 6));
        assertThat(owners.share(graph.node("ministry")).orElseThrow()).satisfies(s -> {
            assertThat(s.low()).isEqualTo(0.125);
            assertThat(s.high()).isEqualTo(0.375);
        });
        assertThat(owners.fifty().answer()).isEqualTo(FiftyPercent.Answer.PERHAPS);
    }

    @Test
    void theOrderOfEntitiesMakesNoDifference() {
        List<Entity> entities = new ArrayList<>(ENTITIES);
        String first = text(graph(entities));
        Collections.shuffle(entities, new Random(2));
        assertThat(text(graph(entities))).isEqualTo(first);
    }

    private static String text(Graph graph) {
        return IntStream.range(0, graph.ties())
                .mapToObj(t -> graph.told(t).toString())
                .toList()
                .toString();
    }
}
