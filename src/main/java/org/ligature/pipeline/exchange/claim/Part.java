package org.ligature.pipeline.exchange.claim;

import java.util.List;
import org.ligature.model.Claim;
import org.ligature.model.Ids;
import org.ligature.model.Role;

/**
 * A part of a claim, and how its tie type's rules take it.
 *
 * @param claim the claim
 * @param role the part
 * @param rules of the claim's tie type
 */
record Part(Claim claim, Role role, TieRules rules) {
    private static final String ORGAN = "PartyOrganization";

    /** What it is when only its name is known. */
    String kind() {
        return rules.kind(role.name());
    }

    /**
     * An id for a thing of which only the name is known. "The party committee" of one company is not that of another: organs and what has
     * no name of its own are known by whom they belong to as well.
     */
    String nameId() {
        Role subject = claim.subject();
        boolean own = role.name().equals(Role.SUBJECT) || !(kind().equals(ORGAN) || isCommon(role.caption()));
        if (own) return Ids.of("n", List.of(role.caption()));
        String owner = subject.entity() == null ? subject.caption() : subject.entity();
        return Ids.of("n", List.of(role.caption(), owner));
    }

    private static boolean isCommon(String caption) {
        return Character.isLowerCase(caption.codePointAt(0));
    }
}
