package org.ligature.extract.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Mention.Amount;
import org.ligature.extract.pattern.Match;
import org.ligature.model.Quantity;

/** Finds the figure of a claim: what the pattern's slot says, else a figure in the clause of a kind that goes with the tie. */
final class Amounts {
    /** Kinds of figures that belong to a tie wherever they stand in its clause. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "ownership", List.of("percent", "money"),
            "state_finance", List.of("money", "percent"),
            "presence", List.of("count"),
            "project", List.of("money", "count"),
            "workforce", List.of("count"),
            "military", List.of("money"),
            "law_enforcement", List.of("count", "money"),
            "listing_sanction", List.of("money"));

    @Nullable
    Mention of(Match match) {
        Mention slot = match.slots().get("value");
        if (slot != null) return slot;
        for (String kind : KINDS.getOrDefault(match.def().type(), List.of())) {
            Mention found = nearest(match, kind);
            if (found != null) return found;
        }
        return null;
    }

    private static @Nullable Mention nearest(Match match, String kind) {
        Mention best = null;
        int least = Integer.MAX_VALUE;
        for (Mention m : match.sentence().mentions()) {
            if (!m.is(kind) || !match.clause().holds(m.from())) continue;
            int distance = Math.max(0, Math.max(match.from() - m.to(), m.from() - match.to()));
            if (distance < least) {
                least = distance;
                best = m;
            }
        }
        return best;
    }

    static Quantity quantity(Mention m) {
        Amount amount = m.amount();
        return amount == null ? Quantity.of(m.text()) : new Quantity(m.text(), amount.number(), amount.unit());
    }
}
