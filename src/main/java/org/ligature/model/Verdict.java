package org.ligature.model;

/** What a reviewer decided about a claim. */
public enum Verdict {
    ACCEPTED,
    AMENDED,
    REJECTED,
    UNSURE,
    UNDONE
}
