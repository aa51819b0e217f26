package org.ligature.index.entity;

import org.ligature.model.LigatureException;

/** A query whose syntax can't be read, or that asks for something that fields don't offer. */
public final class UnreadableQuery extends LigatureException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    UnreadableQuery(String query, Throwable cause) {
        super(
                "The query can't be read: " + shortened(query)
                        + ". Put words with signs into quotation marks, or use simple=true.",
                cause);
    }

    UnreadableQuery(String message) {
        super(message);
    }

    private static String shortened(String query) {
        return query.length() <= SHOWN ? query : query.substring(0, SHOWN) + "…";
    }
}
