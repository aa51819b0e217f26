package org.ligature.extract.rules;

import java.util.List;
import org.ligature.extract.pattern.Match;
import org.ligature.model.Claim;
import org.ligature.model.Role;

/**
 * A claim before it is known whether another one says the same better.
 *
 * @param claim the claim
 * @param match where it comes from
 */
record Draft(Claim claim, Match match) {

    /** Whether this draft makes another of the same sentence superfluous. */
    boolean beats(Draft other) {
        if (!claim.type().equals(other.claim.type()) || claim.polarity() != other.claim.polarity()) return false;
        if (!claim.subject().caption().equals(other.claim.subject().caption())) return false;
        // Members of a list stand beside each other.
        if (match.equals(other.match)) return false;
        boolean overlap = match.from() < other.match.to() && other.match.from() < match.to();
        boolean sameQuote =
                claim.evidence().main().start() == other.claim.evidence().main().start();
        if (!overlap && !sameQuote) return false;
        String own = claim.object().map(Role::caption).orElse("");
        String its = other.claim.object().map(Role::caption).orElse("");
        boolean sameObject = own.equals(its) || its.isEmpty();
        return (sameObject || overlap) && weight() >= other.weight();
    }

    /** Whether it gives way to any other claim about the same words. */
    boolean yields() {
        return "true".equals(match.def().set().get("yield"));
    }

    /** Whether it gives way to a claim of another type that its own words are only a part of. */
    boolean partOf(Draft other) {
        String to = match.def().set().getOrDefault("yield-to", "");
        boolean touch = match.from() < other.match.to() && other.match.from() < match.to();
        return touch && List.of(to.split(" ", -1)).contains(other.claim.type());
    }

    /** Whether two drafts are made of the same words. */
    boolean overlaps(Draft other) {
        return match.clause().from() < other.match.clause().to()
                && other.match.clause().from() < match.clause().to();
    }

    /** How much it says: filled slots, then the author's confidence. */
    private double weight() {
        return claim.roles().size()
                + (claim.value() == null ? 0 : 1)
                + (match.slots().containsKey(Role.SUBJECT) ? 0.5 : 0)
                + (match.slots().values().stream().anyMatch(m -> m.is("person")) ? 0.5 : 0)
                + claim.origin().confidence();
    }
}
