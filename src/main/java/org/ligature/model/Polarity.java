package org.ligature.model;

/** Whether a claim says that something is so, or that it is not so. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
