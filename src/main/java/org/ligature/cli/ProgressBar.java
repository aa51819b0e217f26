package org.ligature.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.ligature.pipeline.Progress;

/**
 * Shows how far a run has come: a bar that redraws itself on a terminal, plain lines elsewhere, with rate and time left.
 */
final class ProgressBar implements Progress {
    private static final int CELLS = 24;
    private static final Duration REDRAW = Duration.ofMillis(100);
    private static final Duration LINE = Duration.ofSeconds(10);

    private final Console console;
    private final InstantSource clock;
    private final String noun;
    private final Instant start;
    private Instant shown;

    /** @param noun what is counted, in the plural */
    ProgressBar(Console console, InstantSource clock, String noun) {
        this.console = console;
        this.clock = clock;
        this.noun = noun;
        this.start = clock.instant();
        this.shown = start;
    }

    @Override
    public void step(int done, int total, String what) {
        Instant now = clock.instant();
        boolean last = done == total;
        if (!last && Duration.between(shown, now).compareTo(console.terminal() ? REDRAW : LINE) < 0) return;
        shown = now;
        String line = line(done, total, Duration.between(start, now));
        if (console.terminal()) {
            console.err().print("\r\u001b[K" + line + (last ? "\n" : ""));
            console.err().flush();
        } else if (!last) {
            console.say(line);
        }
    }

    /** The line for a state: bar, share, rate and time left; where the whole is not known, how many and how fast. */
    String line(int done, int total, Duration elapsed) {
        double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
        double rate = done / seconds;
        if (total == 0) return String.format(Locale.ROOT, "%d %s, %.1f a second", done, noun, rate);
        int filled = (int) ((long) CELLS * done / total);
        long left = rate == 0 ? 0 : Math.round((total - done) / rate);
        return String.format(
                Locale.ROOT,
                "[%s%s] %d of %d %s, %.1f a second, %s left",
                "#".repeat(filled),
                "-".repeat(CELLS - filled),
                done,
                total,
                noun,
                rate,
                minutes(left));
    }

    private static String minutes(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
