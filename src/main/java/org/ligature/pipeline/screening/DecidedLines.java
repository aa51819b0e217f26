package org.ligature.pipeline.screening;

import org.ligature.ledger.MatchDecision;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Screened rows with decisions as lines of JSON: those of {@link ScreenedLines}, each with its state, each result with what was said of it. */
public final class DecidedLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DecidedLines() {}

    /** The line of a row, without its end. */
    public static String of(DecidedRow row) {
        ObjectNode node = (ObjectNode) JSON.readTree(ScreenedLines.of(row.row(), row.threshold()));
        node.put("state", row.state().id());
        for (int i = 0; i < row.row().hits().size(); i++) {
            ObjectNode result = (ObjectNode) node.path("results").path(i);
            result.put("match", row.match(i));
            MatchDecision said = row.decisions().get(i);
            if (said == null) continue;
            result.putObject("decision")
                    .put("verdict", said.verdict())
                    .put("reviewer", said.reviewer())
                    .put("decided_at", said.when().toString())
                    .put("note", said.note());
        }
        return JSON.writeValueAsString(node);
    }
}
