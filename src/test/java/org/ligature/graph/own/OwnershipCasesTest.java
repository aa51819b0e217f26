package org.ligature.graph.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ligature.graph.Graph;
import org.ligature.graph.Invented;

/** The ownership cases that were worked out by hand: every answer is exact to a billionth. */
class OwnershipCasesTest {
    private static final Offset<Double> EXACT = Offset.offset(5e-10);

    private record Case(String name, List<String> ties, List<String> answers) {}

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Case> cases = read();
        assertThat(cases).hasSizeGreaterThan(35);
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private static List<Case> read() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = OwnershipCasesTest.class.getResourceAsStream("/org/ligature/graph/ownership.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("case:")) {
                    cases.add(new Case(line.substring(5).strip(), new ArrayList<>(), new ArrayList<>()));
                } else if (line.contains("->")) {
                    cases.getLast().ties().add(line);
                } else {
                    cases.getLast().answers().add(line);
                }
            }
        }
        return cases;
    }

    private static void check(Case wanted) {
        assertThat(wanted.answers()).isNotEmpty();
        Graph graph = Invented.graph(wanted.ties());
        for (String answer : wanted.answers()) {
            String[] words = answer.strip().split("\\s+", -1);
            switch (words[0]) {
                case "share" -> share(graph, words);
                case "fifty" -> fifty(graph, words);
                case "control" -> control(graph, words);
                case "free" ->
                    assertThat(found(graph, words[1], words[2])).as(answer).isEmpty();
                default -> throw new IllegalArgumentException(answer);
            }
        }
    }

    private static Ownership ownership(Graph graph, String company) {
        return Ownership.of(graph, graph.node(company), new Ownership.Question(Window.LATEST, 6));
    }

    private static void share(Graph graph, String[] words) {
        EffectiveShare share =
                ownership(graph, words[2]).share(graph.node(words[1])).orElseThrow();
        assertThat(share.low()).as("low end").isCloseTo(number(words[3]), EXACT);
        assertThat(share.high()).as("high end").isCloseTo(number(words[4]), EXACT);
        assertThat(share.ceiling()).as("ceiling").isCloseTo(number(words[5]), EXACT);
    }

    private static double number(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 1
                ? Double.parseDouble(text)
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    private static void fifty(Graph graph, String[] words) {
        List<Integer> listed = Arrays.stream(words).skip(3).map(graph::node).toList();
        Network network = Network.of(graph, new Holdings(graph, Window.LATEST), graph.node(words[1]), 100);
        FiftyPercent found = FiftyPercent.of(network, listed::contains);
        assertThat(found.answer()).isEqualTo(FiftyPercent.Answer.valueOf(words[2]));
        assertThat(found.listed()).containsExactlyInAnyOrderElementsOf(listed);
    }

    private static void control(Graph graph, String[] words) {
        Control control = found(graph, words[1], words[2]).orElseThrow();
        assertThat(control.basis()).isEqualTo(Control.Basis.valueOf(words[3]));
        assertThat(control.certain()).isEqualTo(words[4].equals("certain"));
        assertThat(control.steps().getFirst().controller()).isEqualTo(graph.node(words[1]));
        assertThat(control.steps().getLast().controlled()).isEqualTo(graph.node(words[2]));
    }

    private static Optional<Control> found(Graph graph, String controller, String company) {
        return ownership(graph, company).controls().stream()
                .filter(c -> c.controller() == graph.node(controller))
                .findFirst();
    }
}
