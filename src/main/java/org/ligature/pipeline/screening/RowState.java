package org.ligature.pipeline.screening;

import java.util.Locale;

/** How far a row of a screened list is decided. */
public enum RowState {
    /** It has a match that nobody has decided about. */
    UNDECIDED,
    /** Somebody looked at its matches, and could not tell of one. */
    UNSURE,
    /** It was said to be one of its matches. */
    MATCHED,
    /** It was said to be none of its matches. */
    CLEARED,
    /** It has no match from the threshold on. */
    NONE,
    /** It could not be screened. */
    FAULT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
