package org.ligature.publish;

import java.util.Locale;

/** The state of a claim, or of a cell without claims: a sign, and a word in the message files. */
public enum Mark {
    /** Somebody reviewed and accepted it. The constants stand in order of strength: a cell shows its first. */
    REVIEWED("●"),
    UNREVIEWED("○"),
    ALLEGED("≈"),
    PLANNED("⇢"),
    NEGATIVE("¬"),
    REPLY("↩"),
    REJECTED("×"),
    /** A search found something that no claim here holds. */
    FOUND_ELSEWHERE("+"),
    NOTHING_FOUND("∅"),
    NOT_SEARCHED("·");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Lower-case name, as data and style sheets use it, such as {@code nothing-found}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the word in the message files. */
    public String key() {
        return "mark." + id();
    }
}
