package org.ligature.model;

import java.util.Locale;

/** What was said of two entities. */
public enum Judged {
    /** They are one. */
    POSITIVE,
    /** They are two. */
    NEGATIVE,
    /** Somebody looked, and could not tell. */
    UNSURE,
    /** Nothing; takes back what was said before. */
    NO_JUDGEMENT;

    /** As it is stored and written. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an id means. */
    public static Judged of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
