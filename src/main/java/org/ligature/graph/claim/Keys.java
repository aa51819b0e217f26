package org.ligature.graph.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Tie;
import org.ligature.graph.claim.States.State;
import org.ligature.model.Claim;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.schema.Pack;

/**
 * Decides which node plays a role: that of its entity; a name without one joins the one entity of that name; all names of a country's
 * government are one node, and an owner that is only called "the state" is the one state that other claims name as that
 * company's owner; what else only names a kind belongs to the company beside it.
 */
final class Keys {
    /** Types whose objects are often named by kind alone ("a party committee"): such a one belongs to its company. */
    private static final Set<String> ORGANS = Set.of("party_org", "party_member_count");

    private final Phrases kindNames;
    private final Map<String, TreeSet<String>> bearers = new HashMap<>();
    private final Map<String, Set<State>> owners = new HashMap<>();
    private final States states;

    /**
     * A node.
     *
     * @param id tells it from all others
     * @param caption what it is called
     * @param state whether it is a country's government as a whole
     */
    record Node(String id, String caption, boolean state) {}

    Keys(Pack pack, List<ReviewedClaim> claims, States states) {
        this.states = states;
        kindNames = new Phrases(pack, "kind-names");
        for (ReviewedClaim claim : claims) claim.claim().roles().forEach(this::bearer);
        for (ReviewedClaim claim : claims) if (!claim.rejected()) owner(claim.claim());
    }

    private void bearer(Role role) {
        String entity = role.entity();
        if (entity != null)
            bearers.computeIfAbsent(role.caption(), c -> new TreeSet<>()).add(entity);
    }

    private void owner(Claim claim) {
        if (!claim.type().equals(Tie.OWNERSHIP) || claim.polarity() == Polarity.NEGATIVE) return;
        claim.object()
                .flatMap(o -> states.of(o.caption(), true))
                .ifPresent(s -> owners.computeIfAbsent(of(claim.subject()), k -> new HashSet<>())
                        .add(s));
    }

    /** The node that plays a role of a claim. */
    Node node(Claim claim, Role role) {
        State state = state(claim, role);
        if (state != null) return new Node(state.id(), state.caption(), true);
        String key = of(role);
        String caption = role.caption();
        if (!local(claim, role, key)) return new Node(key, caption, false);
        // A document writes "Party Committee" and "party committee" as it likes.
        String id = of(claim.subject()) + " · " + key.toLowerCase(Locale.ROOT);
        return new Node(id, caption + " (" + claim.subject().caption() + ")", false);
    }

    private @Nullable State state(Claim claim, Role role) {
        boolean owner = claim.type().equals(Tie.OWNERSHIP) && role.name().equals(Role.OBJECT);
        if (owner && states.some(role.caption())) {
            Set<State> named = owners.getOrDefault(of(claim.subject()), Set.of());
            return named.size() == 1 ? named.iterator().next() : null;
        }
        return states.of(role.caption(), owner).orElse(null);
    }

    private String of(Role role) {
        String entity = role.entity();
        if (entity != null) return entity;
        TreeSet<String> known = bearers.get(role.caption());
        return known != null && known.size() == 1 ? known.first() : role.caption();
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
