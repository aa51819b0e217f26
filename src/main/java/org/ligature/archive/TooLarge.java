package org.ligature.archive;

import org.ligature.model.LigatureException;

/** A stream that held more bytes than the limit; nothing of it was kept. */
public final class TooLarge extends LigatureException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    /** @param limit how many bytes were allowed */
    public TooLarge(long limit) {
        super("more than " + (limit >> 20) + " MB; raise the limit with --max-mb if it is wanted.");
        this.limit = limit;
    }

    /** How many bytes were allowed. */
    public long limit() {
        return limit;
    }
}
