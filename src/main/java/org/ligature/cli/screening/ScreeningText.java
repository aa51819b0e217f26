package org.ligature.cli.screening;

import java.util.List;
import java.util.Locale;
import org.ligature.pipeline.screening.ScreenedRow;
import org.ligature.pipeline.screening.TieLine;
import org.ligature.publish.VisibleText;
import org.ligature.screen.Hit;
import org.ligature.screen.Tie;

/**
 * Screened rows as text for a terminal.
 *
 * @param threshold score from which a result is a match
 * @param explain whether reasons and all ties are given
 */
public record ScreeningText(double threshold, boolean explain) {
    private static final int TIES = 3;
    private static final int QUOTE = 160;

    /** The lines of a row. */
    public String of(ScreenedRow row) {
        StringBuilder out = new StringBuilder();
        out.append(row.row()).append("  ").append(VisibleText.of(row.query()));
        if (row.fault() != null)
            return out.append("  ! ").append(row.fault()).append('\n').toString();
        if (row.hits().isEmpty()) return out.append("  –\n").toString();
        out.append('\n');
        row.hits().forEach(hit -> hit(hit, out));
        return out.toString();
    }

    private void hit(Hit hit, StringBuilder out) {
        out.append(String.format(
                Locale.ROOT,
                "   %s %.2f  %s  [%s, %s, %s]%n",
                hit.score() >= threshold ? "●" : "○",
                hit.score(),
                VisibleText.of(hit.name()),
                VisibleText.of(hit.id()),
                hit.schema(),
                String.join(" ", hit.datasets())));
        if (explain)
            for (String reason : hit.reasons())
                out.append("        ").append(VisibleText.of(reason)).append('\n');
        List<Tie> ties = hit.ties();
        int shown = explain ? ties.size() : Math.min(TIES, ties.size());
        for (Tie tie : ties.subList(0, shown))
            out.append("        § ").append(VisibleText.of(line(tie))).append('\n');
        if (shown < ties.size())
            out.append("        … ").append(ties.size() - shown).append(" more: --explain\n");
    }

    private static String line(Tie tie) {
        return TieLine.of(tie) + " — “" + VisibleText.of(tie.quote(), QUOTE) + "” (" + tie.document() + ")"
                + TieLine.replies(tie);
    }
}
