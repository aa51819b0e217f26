package org.ligature.pipeline.exchange.claim;

import org.ligature.schema.Schema;

/** Something that statements are about. */
record Thing(String id, Schema schema) {
    /** Whether a property that points to things of a schema may point to it. */
    boolean fits(String range) {
        return schema.isA(range);
    }
}
