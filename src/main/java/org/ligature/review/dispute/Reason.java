package org.ligature.review.dispute;

import java.util.Locale;

/** Why two answers that differ don't contradict each other. */
public enum Reason {
    /** They hold for different times. */
    OTHER_TIME,
    /** One counts several bodies together, the other one of them. */
    JOINT,
    /** One says how many there are, the other how many come or go in a period. */
    RATE,
    /** They differ by no more than rounding, or one is a bound that the other keeps. */
    ROUNDING,
    /** At least one of them does not say as of when. */
    UNDATED;

    /** Lower-case name with hyphens, as data uses it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
