package org.ligature.text;

import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;

/** A document that can't be read: says why in a stable code, and in a sentence what to do about it. */
public final class UnreadableDocument extends LigatureException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason a short stable code, such as {@code encrypted}
     * @param message one sentence that names the document and the remedy
     */
    public UnreadableDocument(String reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
