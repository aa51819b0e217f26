package org.ligature.model;

import org.jspecify.annotations.Nullable;

/**
 * One value of one property of one thing, as one data set has it; the columns are those of OpenSanctions, and the claim it rests on.
 *
 * @param id identifies the statement
 * @param entityId id of the thing in its data set
 * @param canonicalId id under which all that is the same thing is joined
 * @param schema name of the thing's schema
 * @param prop name of the property; {@code id} for the statement that the thing is there at all
 * @param propType type of the property's values
 * @param value the value, cleaned
 * @param originalValue the value as the source has it, or null where cleaning changed nothing
 * @param lang language of the value, ISO 639-3, or null
 * @param dataset name of the data set
 * @param origin how the statement came to be, or null
 * @param external whether it only may belong to the data set
 * @param firstSeen when the data set first had it, or null
 * @param lastSeen when the data set last had it, or null
 * @param claim id of the claim it was accepted from, or null for what lists say
 */
public record Statement(
        String id,
        String entityId,
        String canonicalId,
        String schema,
        String prop,
        String propType,
        String value,
        @Nullable String originalValue,
        @Nullable String lang,
        String dataset,
        @Nullable String origin,
        boolean external,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        @Nullable String claim) {
    /** The property that every thing has once: its id. */
    public static final String PRESENCE = "id";

    public Statement {
        if (entityId.isBlank()) throw new IllegalArgumentException("the entity_id is empty");
        if (canonicalId.isBlank()) throw new IllegalArgumentException("the canonical_id is empty");
        if (prop.isBlank()) throw new IllegalArgumentException("the prop is empty");
        if (value.isBlank()) throw new IllegalArgumentException("the value is empty");
    }
}
