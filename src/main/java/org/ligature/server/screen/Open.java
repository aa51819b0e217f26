package org.ligature.server.screen;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligature.ledger.MatchDecision;
import org.ligature.ledger.Screenings;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.screening.DecidedRow;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.pipeline.screening.RunResults;
import org.ligature.server.http.Asked;

/** The matches of a run about which nothing is decided, as far as the address shows their rows. */
final class Open {
    private Open() {}

    /** Those whose score is within the form's fields {@code from} and {@code to}, and at least the run's threshold. */
    static List<Screenings.Match> matches(RunResults results, Map<String, MatchDecision> decisions, Asked asked) {
        double from = bound(asked.field("from"), 0);
        double to = bound(asked.field("to"), 1);
        Set<Screenings.Match> out = new LinkedHashSet<>();
        try (RunResults.Reader reader = results.reader(decisions)) {
            for (int at : Wanted.of(asked, results, decisions).rows()) {
                DecidedRow row = reader.row(at);
                String query = ListScreening.key(row.row().query());
                for (int i = 0; i < row.row().hits().size(); i++) {
                    double score = row.row().hits().get(i).score();
                    boolean open = row.decisions().get(i) == null && score >= row.threshold();
                    if (open && score >= from && score <= to)
                        out.add(new Screenings.Match(
                                query, row.row().hits().get(i).id()));
                }
            }
        }
        return List.copyOf(out);
    }

    private static double bound(String text, double otherwise) {
        if (text.isBlank()) return otherwise;
        try {
            double bound = Double.parseDouble(text.strip());
            if (bound >= 0 && bound <= 1) return bound;
        } catch (NumberFormatException e) {
            // Said below, together with a number out of bounds.
        }
        throw new LigatureException("A score is a number from 0 to 1, not “" + text + "”. Nothing was decided.");
    }
}
