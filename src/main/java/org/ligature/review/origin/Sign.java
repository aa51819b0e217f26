package org.ligature.review.origin;

import java.util.Locale;

/** By what one sees that a document leans on another; the strongest first. */
public enum Sign {
    /** It has the same words, or nearly, as a document that came out before. */
    COPY,
    /** Much of a longer document is a shorter one's words, as when an agency's report is printed with additions. */
    PART,
    /** It quotes the same words of somebody as an earlier document. */
    QUOTE,
    /** It links to it. */
    LINK,
    /** It names it as where something was reported. */
    CITES,
    /** Both come from one publisher. */
    PUBLISHER;

    /** Lower-case name, as data uses it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
