package org.ligature.pipeline.exchange.statement;

import java.util.List;

/** The columns of a statement file in their order; {@code claim} is ours, the others are those of the FollowTheMoney tools. */
final class Columns {
    static final List<String> ALL = List.of(
            "canonical_id",
            "entity_id",
            "prop",
            "prop_type",
            "schema",
            "value",
            "dataset",
            "origin",
            "lang",
            "original_value",
            "external",
            "first_seen",
            "last_seen",
            "id",
            "claim");

    /** Without these a row says nothing. */
    static final List<String> NEEDED = List.of("entity_id", "prop", "schema", "value");

    private Columns() {}
}
