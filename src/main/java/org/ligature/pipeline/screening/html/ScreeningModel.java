package org.ligature.pipeline.screening.html;

import java.util.List;
import java.util.Locale;
import org.ligature.pipeline.screening.ScreenedRow;
import org.ligature.pipeline.screening.TieLine;
import org.ligature.publish.VisibleText;
import org.ligature.publish.html.Inline;
import org.ligature.screen.Hit;
import org.ligature.screen.Tie;

/**
 * What the template of the page asks for.
 *
 * @param list name of the list
 * @param rows what screening gave, in the order of the list
 * @param threshold score from which a result is a match
 */
public record ScreeningModel(String list, List<ScreenedRow> rows, double threshold) {
    private static final Inline STYLE = Inline.load(ScreeningModel.class, "screening.css");

    public ScreeningModel {
        rows = List.copyOf(rows);
    }

    public String style() {
        return STYLE.text();
    }

    /** Nothing is loaded, and nothing runs. */
    public String policy() {
        return "default-src 'none'; style-src " + STYLE.hash() + "; base-uri 'none'; form-action 'none'";
    }

    public boolean match(Hit hit) {
        return hit.score() >= threshold;
    }

    public boolean matched(ScreenedRow row) {
        return row.hits().stream().anyMatch(this::match);
    }

    public long count() {
        return rows.stream().filter(this::matched).count();
    }

    public long faults() {
        return rows.stream().filter(r -> r.fault() != null).count();
    }

    public String figure(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    /** Text as it may be seen: marks that turn the direction of writing are shown, not obeyed. */
    public String seen(String text) {
        return VisibleText.of(text);
    }

    public String what(Tie tie) {
        return seen(TieLine.what(tie));
    }
}
