package org.ligature.model;

import java.util.Locale;

/** What came back when somebody was asked for a reply. */
public enum Answer {
    /** Nothing came back. */
    NONE,
    /** They said that they would not comment. */
    REFUSED,
    DENIED,
    CONFIRMED,
    /** They took the material down; whether they also said something stands in the words. */
    DELETED,
    /** They said something that is none of these. */
    REPLIED;

    /** Lower-case name, as data uses it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
