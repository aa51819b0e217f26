package org.ligature.pipeline.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.MatchDecision;
import org.ligature.publish.data.Table;
import org.ligature.screen.Hit;

/** Screened rows with decisions as cells of a table, a line a hit; a row without any still has its line. */
public final class DecidedCells {
    public static final List<String> HEAD = Stream.of(
                    List.of("row", "query", "state"),
                    HitCells.HEAD,
                    List.of("decision", "decided_by", "decided_at", "note", "error"))
            .flatMap(List::stream)
            .toList();

    private DecidedCells() {}

    /** The lines of a row. */
    public static List<List<@Nullable Object>> of(DecidedRow row) {
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (int i = 0; i < row.row().hits().size(); i++) out.add(line(row, i));
        if (out.isEmpty()) {
            List<@Nullable Object> line = begin(row);
            line.addAll(Collections.nCopies(HEAD.size() - 4, null));
            line.add(row.row().fault());
            out.add(line);
        }
        return out;
    }

    private static List<@Nullable Object> begin(DecidedRow row) {
        return new ArrayList<>(
                List.of(row.row().row(), row.row().query(), row.state().id()));
    }

    private static List<@Nullable Object> line(DecidedRow row, int at) {
        Hit hit = row.row().hits().get(at);
        List<@Nullable Object> line = begin(row);
        line.addAll(HitCells.of(hit, row.match(at)));
        MatchDecision said = row.decisions().get(at);
        if (said == null) line.addAll(Collections.nCopies(4, null));
        else line.addAll(List.of(said.verdict(), said.reviewer(), said.when().toString(), said.note()));
        line.add(null);
        return line;
    }

    /** The head as CSV. */
    public static String csvHead() {
        return new Table("screening", HEAD, List.of()).csv();
    }

    /** The lines of a row as CSV, without a head. */
    public static String csv(DecidedRow row) {
        String csv = new Table("screening", HEAD, of(row)).csv();
        return csv.substring(csv.indexOf('\n') + 1);
    }
}
