package org.ligature.extract.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Mention.Amount;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.WordClasses;
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

    private final WordClasses words;

    Amounts(WordClasses words) {
        this.words = words;
    }

    @Nullable
    Mention of(Match match) {
        Mention slot = match.slots().get("value");
        if (slot != null && !ofAnother(match, slot)) return slot;
        for (String kind : KINDS.getOrDefault(match.def().type(), List.of())) {
            Mention found = nearest(match, kind);
            if (found != null) return found;
        }
        String counted = "counted." + match.def().type();
        return nearest(match, "count", counted);
    }

    private @Nullable Mention nearest(Match match, String kind) {
        return nearest(match, kind, "");
    }

    /** The nearest figure of a kind in the clause; where a list is named, one that counts what the list names. */
    private @Nullable Mention nearest(Match match, String kind, String counted) {
        Mention best = null;
        int least = Integer.MAX_VALUE;
        for (Mention m : match.sentence().mentions()) {
            if (!m.is(kind) || !match.clause().holds(m.from()) || ofAnother(match, m)) continue;
            if (!counted.isEmpty() && !counts(m, counted)) continue;
            if (kind.equals("count") && !counts(m)) continue;
            int distance = Math.max(0, Math.max(match.from() - m.to(), m.from() - match.to()));
            if (distance < least) {
                least = distance;
                best = m;
            }
        }
        return best;
    }

    /** "owns X and 40 percent of Y": whether a figure is said to be of an organisation that the claim doesn't name. */
    private static boolean ofAnother(Match match, Mention figure) {
        List<Token> tokens = match.sentence().tokens();
        if (figure.to() >= tokens.size() || !tokens.get(figure.to()).lower().equals("of")) return false;
        return match.sentence().mentions().stream()
                .anyMatch(m -> m.from() == figure.to() + 1
                        && m.is("org")
                        && match.slots().values().stream()
                                .noneMatch(s -> s.caption().equals(m.caption())));
    }

    /** Whether it is said what is counted: "10" of a "10 year anniversary" is no claim's figure. */
    private static boolean counts(Mention figure) {
        Amount amount = figure.amount();
        return amount != null && (amount.unit() != null || !amount.modifier().isEmpty());
    }

    private boolean counts(Mention figure, String list) {
        Amount amount = figure.amount();
        return amount != null && amount.unit() != null && words.holds(list, amount.unit());
    }

    static Quantity quantity(Mention m) {
        Amount amount = m.amount();
        return amount == null ? Quantity.of(m.text()) : new Quantity(m.text(), amount.number(), amount.unit());
    }
}
