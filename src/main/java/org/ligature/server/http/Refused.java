package org.ligature.server.http;

import org.ligature.model.LigatureException;

/** A request that is not answered as asked, with the HTTP status that says so. */
public final class Refused extends LigatureException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param message one sentence that names what was asked for and the remedy */
    public Refused(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Something that isn't there. */
    public static Refused notFound(String message) {
        return new Refused(404, message);
    }

    public int status() {
        return status;
    }
}
