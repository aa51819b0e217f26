package org.ligature.graph.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.model.Claim;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/** Decides which node plays a role: that of its entity; a name without one joins the one entity of that name. */
final class Keys {
    /** Types whose objects are often named by kind alone ("a party committee"): such a one belongs to its company. */
    private static final Set<String> ORGANS = Set.of("party_org", "party_member_count");

    private final Map<String, TreeSet<String>> bearers = new HashMap<>();

    Keys(List<ReviewedClaim> claims) {
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

    private static boolean local(Claim claim, Role role, String key) {
        return ORGANS.contains(claim.type()) && !role.name().equals(Role.SUBJECT) && key.equals(role.caption());
    }
}
