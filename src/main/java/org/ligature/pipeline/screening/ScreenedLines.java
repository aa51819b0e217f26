package org.ligature.pipeline.screening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.screen.Hit;
import org.ligature.screen.Tie;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Screened rows as lines of JSON, one object a row. */
public final class ScreenedLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ScreenedLines() {}

    /**
     * The line of a row, without its end.
     *
     * @param threshold score from which a result counts as a match
     */
    public static String of(ScreenedRow row, double threshold) {
        ObjectNode node = JSON.createObjectNode();
        node.put("row", row.row()).put("query", row.query());
        if (row.fault() != null) node.put("error", row.fault());
        var results = node.putArray("results");
        for (Hit hit : row.hits()) {
            ObjectNode one = results.addObject();
            one.put("id", hit.id())
                    .put("name", hit.name())
                    .put("caption", hit.caption())
                    .put("schema", hit.schema());
            hit.datasets().forEach(one.putArray("datasets")::add);
            one.put("score", hit.score()).put("match", hit.score() >= threshold);
            hit.reasons().forEach(one.putArray("reasons")::add);
            if (hit.ties().isEmpty()) continue;
            ArrayNode ties = one.putArray("ties");
            hit.ties().forEach(tie -> put(ties.addObject(), tie));
        }
        return JSON.writeValueAsString(node);
    }

    private static void put(ObjectNode node, Tie tie) {
        node.put("claim", tie.claim())
                .put("type", tie.type())
                .put("label", tie.label())
                .put("subject", tie.subject())
                .put("object", tie.object())
                .put("value", tie.value())
                .put("date", tie.date());
        tie.marks().forEach(node.putArray("marks")::add);
        node.put("quote", tie.quote()).put("document", tie.document());
        if (!tie.replies().isEmpty()) tie.replies().forEach(node.putArray("replies")::add);
    }

    /** Reads a line that {@link #of} wrote; ties are looked up anew, as what was decided about them may have changed. */
    public static ScreenedRow read(String line) {
        JsonNode node = JSON.readTree(line);
        List<Hit> hits = new ArrayList<>();
        for (JsonNode one : node.path("results"))
            hits.add(new Hit(
                    one.path("id").asString(""),
                    one.path("name").asString(""),
                    one.path("caption").asString(""),
                    one.path("schema").asString(""),
                    texts(one.path("datasets")),
                    one.path("score").asDouble(0),
                    texts(one.path("reasons")),
                    List.of()));
        @Nullable String fault = node.has("error") ? node.path("error").asString("") : null;
        return new ScreenedRow(node.path("row").asLong(0), node.path("query").asString(""), hits, fault);
    }

    private static List<String> texts(JsonNode node) {
        List<String> out = new ArrayList<>();
        node.forEach(n -> out.add(n.asString("")));
        return out;
    }
}
