package org.ligature.extract.proof;

/** Ends the examination of one proposal; never leaves this package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Refused(Reason reason) {
        super(reason.id(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
