package org.ligature.graph.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.model.Claim;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.schema.Pack;

/** Decides which node plays a role: that of its entity; a name without one joins the one entity of that name, and
 * what only names a kind belongs to the company beside it. */
final class Keys {
    /** Types whose objects are often named by kind alone ("a party committee"): such a one belongs to its company. */
    private static final Set<String> ORGANS = Set.of("party_org", "party_member_count");

    private final Phrases kindNames;
    private final Map<String, TreeSet<String>> bearers = new HashMap<>();

    Keys(Pack pack, List<ReviewedClaim> claims) {
        kindNames = new Phrases(pack, "kind-names");
        for (ReviewedClaim claim : claims) claim.claim().roles().forEach(this::bearer);
    }

    private void bearer(Role role) {
        String entity = role.entity();
        if (entity != null)
            bearers.computeIfAbsent(role.caption(), c -> new TreeSet<>()).add(entity);
    }

    /** The id of the node that plays a role of a claim. */
    String of(Claim claim, Role role) {
        String key = of(role);
        return local(claim, role, key) ? of(claim.subject()) + " · " + key : key;
    }

    private String of(Role role) {
        String entity = role.entity();
        if (entity != null) return entity;
        TreeSet<String> known = bearers.get(role.caption());
        return known != null && known.size() == 1 ? known.first() : role.caption();
    }

    /** What the node is called. */
    String caption(Claim claim, Role role) {
        String caption = role.caption();
        return local(claim, role, of(role)) ? caption + " (" + claim.subject().caption() + ")" : caption;
    }

    private boolean local(Claim claim, Role role, String key) {
        if (role.name().equals(Role.SUBJECT) || !key.equals(role.caption())) return false;
        return ORGANS.contains(claim.type()) || nameless(role.caption());
    }

    /**
     * Whether words name nobody in particular, such as "Chairman" or "local police": taken for a name they would link companies
     * that have nothing to do with each other. Common nouns have no capital where a script has capitals.
     */
    private boolean nameless(String caption) {
        boolean letters = caption.codePoints().anyMatch(Character::isLowerCase);
        boolean capitals = caption.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
        boolean han = caption.codePoints().anyMatch(Character::isIdeographic);
        return kindNames.whole(caption) || (letters && !capitals && !han);
    }
}
