package org.ligature.pipeline.exchange.claim;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a claim becomes an edge; the resource {@code ties.yaml} explains each key.
 *
 * @param schema of the edge
 * @param of part of the claim that the rule says something of; null where it makes an edge
 * @param extended whether the schema is one of Ligature's own
 * @param entities property to part
 * @param texts property to part whose words it takes
 * @param label property for the tie type's name
 * @param percent property for a share
 * @param money property for a sum
 * @param currency property for a sum's currency
 * @param number property for a count
 * @param unit property for what is counted
 * @param wording property for the figure's words
 */
record Rule(
        String schema,
        @Nullable String of,
        boolean extended,
        Map<String, String> entities,
        Map<String, String> texts,
        @Nullable String label,
        @Nullable String percent,
        @Nullable String money,
        @Nullable String currency,
        @Nullable String number,
        @Nullable String unit,
        @Nullable String wording) {
    private static final String LINK = "UnknownLink";

    Rule {
        entities = entities == null ? Map.of() : Map.copyOf(entities);
        texts = texts == null ? Map.of() : Map.copyOf(texts);
    }

    /** The link that fits any two things, and says of what kind it is only in words. */
    static Rule link() {
        Map<String, String> ends = Map.of("subject", "subject", "object", "object");
        return new Rule(LINK, null, false, ends, Map.of(), "role", null, null, null, null, null, null);
    }

    /** The note that holds what fits nowhere else. */
    static Rule note() {
        Map<String, String> about = Map.of("entity", "subject");
        return new Rule("Note", null, false, about, Map.of(), null, null, null, null, null, null, null);
    }

    boolean isNote() {
        return schema.equals("Note");
    }

    /** Whether it says what kind of tie there is only in words. */
    boolean isLink() {
        return schema.equals(LINK);
    }
}
