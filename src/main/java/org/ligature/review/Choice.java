package org.ligature.review;

import java.util.List;
import java.util.stream.Collectors;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.Ledger;
import org.ligature.model.Claim;
import org.ligature.model.LigatureException;
import org.ligature.model.ReviewedClaim;

/** Finds the claims that a selection means. */
final class Choice {
    private static final String PREFIX = "c-";
    private static final int CANDIDATES = 5;
    private static final int QUOTE = 60;

    private final Ledger ledger;

    Choice(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param states which states are meant where many claims are chosen; one claim is meant whatever its state */
    List<String> of(Selection which, List<String> states) {
        return switch (which) {
            case Selection.ById one -> List.of(one(one.prefix()).id());
            case Selection.ByRule rule -> many(ClaimQuery.ALL.madeBy(rule.rule()), states, "rule " + rule.rule());
            case Selection.ByDocument document ->
                many(ClaimQuery.ALL.in(document.document()), states, "document " + document.document());
            case Selection.Matching matching -> ids(matching.query().inState(common(matching.query(), states)));
        };
    }

    private static List<String> common(ClaimQuery query, List<String> states) {
        if (query.states().isEmpty()) return states;
        List<String> common = states.stream().filter(query.states()::contains).toList();
        // An empty list would mean any state.
        return common.isEmpty() ? List.of("none") : common;
    }

    private List<String> many(ClaimQuery query, List<String> states, String what) {
        if (ledger.claims().count(query) == 0) throw new LigatureException("There is no claim from " + what + ".");
        return ids(query.inState(states));
    }

    private List<String> ids(ClaimQuery query) {
        return ledger.claims(query).stream().map(ReviewedClaim::id).toList();
    }

    ReviewedClaim one(String idPrefix) {
        String prefix = idPrefix.startsWith(PREFIX) ? idPrefix : PREFIX + idPrefix;
        if (prefix.equals(PREFIX)) throw new LigatureException("Give a claim's id, or the beginning of one.");
        List<String> found = ledger.claims().idsStartingWith(prefix, CANDIDATES + 1);
        if (found.size() > 1) throw ambiguous(prefix, found);
        return found.stream()
                .findFirst()
                .flatMap(id -> ledger.claims().byId(id))
                .orElseThrow(() -> new LigatureException("There is no claim whose id begins with " + prefix + "."));
    }

    private LigatureException ambiguous(String prefix, List<String> found) {
        String more = found.size() > CANDIDATES ? "\n  …" : "";
        return new LigatureException(found.stream()
                .limit(CANDIDATES)
                .flatMap(id -> ledger.claims().byId(id).stream())
                .map(Choice::line)
                .collect(Collectors.joining(
                        "\n  ", "Several claims' ids begin with " + prefix + "; give more digits:\n  ", more)));
    }

    private static String line(ReviewedClaim found) {
        Claim claim = found.claim();
        String quote = claim.evidence().main().exact().replaceAll("\\s+", " ");
        String some = quote.codePointCount(0, quote.length()) <= QUOTE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, QUOTE)) + "…";
        return found.id() + " " + claim.type() + ", " + claim.subject().caption() + ": " + some;
    }
}
