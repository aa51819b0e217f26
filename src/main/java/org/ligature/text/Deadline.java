package org.ligature.text;

import java.time.Duration;

/** The moment at which the parsing of a document is given up; parsers ask in their inner loops. */
final class Deadline {
    private final String name;
    private final Duration time;
    private final long end;

    Deadline(String name, Duration time) {
        this.name = name;
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    void check() {
        if (System.nanoTime() - end > 0) {
            String message = name + " was still being parsed after " + time.toSeconds()
                    + " s and was given up; it may be damaged or made to stall. Open it by hand, and save its text as a file to ingest.";
            throw new UnreadableDocument("timeout", message, null);
        }
    }
}
