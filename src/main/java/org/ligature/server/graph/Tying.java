package org.ligature.server.graph;

import java.util.List;
import java.util.Locale;
import org.ligature.publish.Fact;
import org.ligature.publish.html.FactParts;
import org.ligature.publish.ties.PathsView;
import org.ligature.publish.ties.TieWords;
import org.ligature.server.page.Frame;

/**
 * What the template of one tie shows.
 *
 * @param frame of the page
 * @param parts words of facts
 * @param says words of ties
 * @param noted the claims behind ties
 */
public record Tying(Frame frame, FactParts parts, TieWords says, Noted noted) {
    public List<Fact> facts(PathsView.Tied tie) {
        return noted.of(tie);
    }

    /** The fact that carries furthest, of a tie that has any. */
    public Fact first(PathsView.Tied tie) {
        return noted.first(tie);
    }

    /** How well a tie is evidenced, between 0 and 1. */
    public String weight(PathsView.Tied tie) {
        return frame.say("path.weight", String.format(Locale.ROOT, "%.2f", tie.weight()));
    }

    /** Data set and id of imported records, where any says it. */
    public String records(PathsView.Tied tie) {
        return tie.records().isEmpty() ? "" : says.notes(List.of(), tie.records());
    }

    /** How many claims are not shown. */
    public int left(PathsView.Tied tie) {
        return tie.notes().size() - facts(tie).size();
    }
}
