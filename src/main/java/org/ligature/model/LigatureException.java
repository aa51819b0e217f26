package org.ligature.model;

import org.jspecify.annotations.Nullable;

/** A failure that a user can act on: its message names the document, line, row or option, and what to do about it. */
public class LigatureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence that names the place and the remedy */
    public LigatureException(String message) {
        super(message);
    }

    /**
     * @param message one sentence that names the place and the remedy
     * @param cause what the library below reported, kept for the log
     */
    public LigatureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
