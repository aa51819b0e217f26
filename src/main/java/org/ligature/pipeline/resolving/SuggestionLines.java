package org.ligature.pipeline.resolving;

import java.util.ArrayList;
import java.util.List;
import org.ligature.resolve.Suggestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Suggestions as lines of JSON, one object each. */
public final class SuggestionLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double SCORE = 1_000_000;
    private static final double BITS = 100;

    private SuggestionLines() {}

    /** The line of a suggestion, without its end. */
    public static String of(Suggestion suggestion) {
        ObjectNode node = JSON.createObjectNode();
        node.put("one", suggestion.one())
                .put("other", suggestion.other())
                .put("score", Math.round(suggestion.score() * SCORE) / SCORE);
        ObjectNode evidence = node.putObject("evidence");
        for (Suggestion.Evidence e : suggestion.evidence()) evidence.put(e.field(), Math.round(e.bits() * BITS) / BITS);
        return JSON.writeValueAsString(node);
    }

    /** Reads a line that {@link #of} wrote. */
    public static Suggestion read(String line) {
        JsonNode node = JSON.readTree(line);
        List<Suggestion.Evidence> evidence = new ArrayList<>();
        JsonNode given = node.path("evidence");
        for (String field : given.propertyNames())
            evidence.add(new Suggestion.Evidence(field, given.path(field).asDouble(0)));
        return new Suggestion(
                node.path("one").asString(""),
                node.path("other").asString(""),
                node.path("score").asDouble(0),
                evidence);
    }
}
