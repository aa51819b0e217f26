package org.ligature.model;

import org.jspecify.annotations.Nullable;

/**
 * A part that somebody or something plays in a claim.
 *
 * @param name the part: {@code subject}, {@code object}, {@code person}, {@code post}, {@code body}, {@code payer}, {@code payee},
 *     {@code place}, {@code customer}, {@code owner}, {@code owned} …; each tie type lists those it uses
 * @param caption how the entity is called in tables: its canonical name, or the words themselves when it is not known
 * @param mention the words in the text, or null when the text only implies it
 * @param entity id of the entity when one was recognised, or null
 */
public record Role(
        String name,
        String caption,
        @Nullable String mention,
        @Nullable String entity) {
    public static final String SUBJECT = "subject";
    public static final String OBJECT = "object";

    /** What tells this role's filler apart from another, independent of whether a gazetteer knew it. */
    public String key() {
        return name + "=" + (mention == null ? caption : mention);
    }
}
