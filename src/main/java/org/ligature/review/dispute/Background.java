package org.ligature.review.dispute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;

/**
 * What all claims together say about the world in which single ones are judged.
 *
 * @param inhabitants the most people that any claim gives a place, by the place's key
 * @param appended hashes of documents that tell of events on two days or more after their own date: what stands there was added later, such as
 *     a list of newer articles, while a single later date is more likely a slip
 */
public record Background(Map<String, Double> inhabitants, Set<String> appended) {
    private static final List<String> PEOPLE = List.of("people", "person", "resident", "inhabitant", "人");
    private static final int SEVERAL = 2;

    public static Background of(List<ReviewedClaim> claims) {
        Map<String, Double> inhabitants = new HashMap<>();
        Map<String, Set<PartialDate>> later = new HashMap<>();
        for (ReviewedClaim reviewed : claims) {
            if (reviewed.rejected()) continue;
            Claim claim = reviewed.claim();
            Amount amount = Amount.orNull(claim);
            if (amount != null
                    && PEOPLE.contains(amount.unit())
                    && !claim.type().equals("workforce"))
                place(claim, p -> inhabitants.merge(p, amount.number(), Math::max));
            PartialDate date = claim.times().date();
            if (date != null && later(date, claim.times().said()))
                later.computeIfAbsent(reviewed.document().sha256(), d -> new HashSet<>())
                        .add(date);
        }
        later.values().removeIf(dates -> dates.size() < SEVERAL);
        return new Background(Map.copyOf(inhabitants), Set.copyOf(later.keySet()));
    }

    /** Whether an event lies after the day on which it was told. */
    static boolean later(PartialDate event, @Nullable PartialDate said) {
        return said != null
                && event.earliest().isAfter(said.earliest())
                && !said.contains(event)
                && !event.contains(said);
    }

    private static void place(Claim claim, Consumer<String> to) {
        claim.role("place").or(claim::object).map(PolarityFinder::key).ifPresent(to);
    }
}
