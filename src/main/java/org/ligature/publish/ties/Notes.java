package org.ligature.publish.ties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.Context;
import org.ligature.publish.Fact;
import org.ligature.publish.Source;

/** Numbers the claims of a view in the order in which a reader meets them. */
final class Notes {
    private final Told told;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();

    Notes(Told told) {
        this.told = told;
    }

    /** Numbers of the claims that some ties stand on. */
    List<Integer> of(List<Integer> ties) {
        List<Integer> numbers = new ArrayList<>();
        for (ReviewedClaim claim : told.claims(ties)) {
            numbers.add(facts.computeIfAbsent(claim.id(), id -> fact(claim)).number());
        }
        return numbers;
    }

    private Fact fact(ReviewedClaim claim) {
        int source = sources.computeIfAbsent(claim.document().sha256(), s -> sources.size() + 1);
        return new Fact(
                facts.size() + 1,
                claim,
                new Source(source, claim.document()),
                Context.kept(claim.claim().evidence().main()));
    }

    List<Fact> all() {
        return List.copyOf(facts.values());
    }
}
