package org.ligature.text.convert;

import java.time.Duration;

/** The moment at which the parsing of a document is given up; parsers ask in their inner loops. */
public final class Deadline {
    private final long end;

    /** Thrown when the moment has passed. */
    public static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @param time how long the parsing may take from now on */
    public Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Gives up when the time is over. */
    public void check() {
        if (System.nanoTime() - end > 0) throw new Passed();
    }
}
