package org.ligature.name.match;

import org.ligature.name.lexicon.Role;

/**
 * Tokens of two readings that met, or one that is left over.
 *
 * @param how how they met
 * @param first words of the first reading, or empty
 * @param second words of the second reading, or empty
 * @param role what they do in the name
 * @param weight how much they tell names apart
 */
public record Match(How how, String first, String second, Role role, double weight) {
    /** The same, seen from the second reading. */
    public Match turned() {
        return new Match(how, /* first= */ second, /* second= */ first, role, weight);
    }
}
