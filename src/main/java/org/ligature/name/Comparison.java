package org.ligature.name;

import java.util.List;

/**
 * What comparing two names found.
 *
 * @param score the probability that both name the same thing
 * @param parts what matched, in the order of the first name, and then what is left over
 */
public record Comparison(double score, List<Part> parts) {
    /** The parts are copied. */
    public Comparison {
        parts = List.copyOf(parts);
    }
}
