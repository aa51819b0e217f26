package org.ligature.cli.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.pipeline.screening.HitCells;
import org.ligature.pipeline.screening.ScreenedRow;
import org.ligature.pipeline.screening.TieLine;
import org.ligature.publish.data.Table;
import org.ligature.screen.Hit;
import org.ligature.screen.Tie;

/** Screened rows as cells, a line a result; a row without any still has its line. */
final class ScreeningCells {
    private static final List<String> HEAD = Stream.of(List.of("row", "query"), HitCells.HEAD, List.of("error", "ties"))
            .flatMap(List::stream)
            .toList();

    private ScreeningCells() {}

    static Table table(List<List<@Nullable Object>> lines) {
        return new Table("screening", HEAD, lines);
    }

    /** The lines of a row. */
    static List<List<@Nullable Object>> of(ScreenedRow row, double threshold) {
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (Hit hit : row.hits()) out.add(line(row, hit, threshold));
        if (out.isEmpty()) {
            List<@Nullable Object> line = new ArrayList<>(List.of(row.row(), row.query()));
            line.addAll(Collections.nCopies(HEAD.size() - 4, null));
            line.add(row.fault());
            line.add(null);
            out.add(line);
        }
        return out;
    }

    private static List<@Nullable Object> line(ScreenedRow row, Hit hit, double threshold) {
        List<@Nullable Object> line = new ArrayList<>(List.of(row.row(), row.query()));
        line.addAll(HitCells.of(hit, hit.score() >= threshold));
        line.add(null);
        line.add(hit.ties().stream().map(ScreeningCells::text).collect(Collectors.joining("\n")));
        return line;
    }

    private static String text(Tie tie) {
        return TieLine.of(tie) + " — “" + tie.quote().replaceAll("\\s+", " ") + "” (" + tie.document() + ")"
                + TieLine.replies(tie);
    }
}
