package org.ligature.pipeline.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.MatchDecision;
import org.ligature.ledger.Screenings;
import org.ligature.screen.Hit;
import org.ligature.screen.Tie;

/**
 * A screened row with what reviewers said of its matches.
 *
 * @param row what screening gave
 * @param decisions what was last said of each of its hits, in their order; null where nothing was said
 * @param threshold score from which a hit counts as a match
 */
public record DecidedRow(ScreenedRow row, List<@Nullable MatchDecision> decisions, double threshold) {

    /** A row with what is said of its hits among all decisions. */
    static DecidedRow of(ScreenedRow row, Map<String, MatchDecision> all, double threshold) {
        String key = ListScreening.key(row.query());
        List<@Nullable MatchDecision> own = new ArrayList<>();
        for (Hit hit : row.hits()) own.add(all.get(Screenings.match(key, hit.id())));
        return new DecidedRow(row, own, threshold);
    }

    /** Whether a hit counts as a match: near enough, and not cleared. */
    public boolean match(int hit) {
        MatchDecision said = decisions.get(hit);
        if (said != null && said.cleared()) return false;
        return near(hit) || (said != null && said.confirmed());
    }

    /** The row without the hits that were cleared, each match with what documents say of it. */
    public ScreenedRow remaining(Function<Hit, List<Tie>> ties) {
        List<Hit> left = new ArrayList<>();
        for (int i = 0; i < row.hits().size(); i++) {
            MatchDecision said = decisions.get(i);
            Hit hit = row.hits().get(i);
            if (said == null || !said.cleared()) left.add(match(i) ? hit.tied(ties.apply(hit)) : hit);
        }
        return new ScreenedRow(row.row(), row.query(), left, row.fault());
    }

    private boolean near(int hit) {
        return row.hits().get(hit).score() >= threshold;
    }

    /** How far it is decided. */
    public RowState state() {
        if (row.fault() != null) return RowState.FAULT;
        if (decisions.stream().filter(Objects::nonNull).anyMatch(MatchDecision::confirmed)) return RowState.MATCHED;
        boolean open = false;
        boolean unsure = false;
        boolean any = false;
        for (int i = 0; i < row.hits().size(); i++) {
            MatchDecision said = decisions.get(i);
            if (said == null && !near(i)) continue;
            any = true;
            open |= said == null;
            unsure |= said != null && !said.cleared();
        }
        if (!any) return RowState.NONE;
        if (open) return RowState.UNDECIDED;
        return unsure ? RowState.UNSURE : RowState.CLEARED;
    }
}
