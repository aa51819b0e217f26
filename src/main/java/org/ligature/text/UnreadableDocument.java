package org.ligature.text;

import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;

/** A document that can't be read: says why in a stable code, and in a sentence what to do about it. */
public final class UnreadableDocument extends LigatureException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason a short stable code, {@code empty}, {@code too-large}, {@code not-text}, {@code no-text}, {@code encrypted}, {@code truncated},
     *     {@code damaged}, {@code zip-bomb}, {@code too-deep}, {@code timeout}, {@code unsupported}
     * @param message one sentence that names the document and the remedy
     */
    public UnreadableDocument(String reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    /** Whether something of a type stands behind an exception into which a library wrapped it. */
    static boolean causedBy(Throwable e, Class<? extends Throwable> type) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) return true;
        }
        return false;
    }

    /** What a library said, in at most a line. */
    static String brief(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
