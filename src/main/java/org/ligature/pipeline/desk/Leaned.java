package org.ligature.pipeline.desk;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ligature.review.origin.Leanings;

/**
 * Knows which documents lean on which. All are compared with all, which takes seconds where there are many; then it is done
 * anew on a thread of its own, and until it is done pages show what was found before.
 */
final class Leaned implements AutoCloseable {
    /** So many documents are compared while a page waits. */
    private static final int FEW = 100;

    /** A tenth of the time at most goes into it. */
    private static final long SHARE = 10;

    private final Supplier<Leanings> compare;
    private final InstantSource clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("leanings").daemon().factory());
    private volatile @Nullable Known known;

    /**
     * What was found for a shelf.
     *
     * @param due from when on it may be done anew, in milliseconds
     */
    private record Known(String version, Leanings leanings, long due) {}

    Leaned(Supplier<Leanings> compare, InstantSource clock) {
        this.compare = compare;
        this.clock = clock;
    }

    Leanings of(Shelf shelf) {
        Known last = known;
        if (last != null && last.version().equals(shelf.version())) return last.leanings();
        if (last == null || shelf.documents().size() <= FEW) return found(shelf.version());
        if (clock.millis() >= last.due() && busy.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    look(shelf.version());
                } finally {
                    busy.set(false);
                }
            });
        }
        return last.leanings();
    }

    /** Several pages that wait for the same thing wait for one of them. */
    private synchronized Leanings found(String version) {
        Known last = known;
        return last != null && last.version().equals(version) ? last.leanings() : look(version);
    }

    private Leanings look(String version) {
        long begun = clock.millis();
        Leanings found = compare.get();
        long ended = clock.millis();
        known = new Known(version, found, ended + SHARE * (ended - begun));
        return found;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
