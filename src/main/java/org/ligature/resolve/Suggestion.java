package org.ligature.resolve;

import java.util.List;

/**
 * Two entities that may be one; nobody has decided yet.
 *
 * @param one id of the entity whose id sorts first
 * @param other id of the other
 * @param score the probability that they are one
 * @param evidence what speaks for and against it, the strongest first
 */
public record Suggestion(String one, String other, double score, List<Evidence> evidence) {
    public Suggestion {
        evidence = List.copyOf(evidence);
    }

    /**
     * What one field says.
     *
     * @param field what was compared
     * @param bits how much likelier it makes a match, as a power of 2; negative for what speaks against it
     */
    public record Evidence(String field, double bits) {}
}
