package org.ligature.pipeline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Document;
import org.ligature.review.origin.Leanings;

class LeanedTest {
    /** Stands still, so that however long a comparison takes the next one is due. */
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    private final AtomicInteger times = new AtomicInteger();

    private Leanings compared() {
        times.incrementAndGet();
        return Leanings.among(List.of(), List.of());
    }

    @Test
    void comparesOnceForEachShelf() {
        try (Leaned leaned = new Leaned(this::compared, CLOCK)) {
            Leanings first = leaned.of(shelf("1", 3));
            assertThat(leaned.of(shelf("1", 3))).isSameAs(first);
            assertThat(leaned.of(shelf("2", 4))).isNotSameAs(first);
            assertThat(times).hasValue(2);
        }
    }

    @Test
    void showsWhatWasFoundBeforeWhileManyAreComparedAgain() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (Leaned leaned = new Leaned(
                () -> {
                    if (times.get() > 0) {
                        begun.countDown();
                        await(go);
                    }
                    return compared();
                },
                CLOCK)) {
            Leanings first = leaned.of(shelf("1", 500));
            assertThat(leaned.of(shelf("2", 501))).isSameAs(first);
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(leaned.of(shelf("2", 501)))
                    .as("one comparison at a time")
                    .isSameAs(first);
            go.countDown();
            Leanings now = first;
            while (now.equals(first)) now = leaned.of(shelf("2", 501));
            assertThat(times).hasValue(2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Shelf shelf(String version, int documents) {
        List<DocumentCount> counts = IntStream.range(0, documents)
                .mapToObj(i -> String.format("%064x", i))
                .map(sha -> new DocumentCount(
                        new Document(sha, "work", sha + ".txt", "text/plain", 1, Document.Metadata.NONE),
                        Instant.EPOCH,
                        0,
                        0))
                .toList();
        return new Shelf(
                new Shelf.Around(version, counts, List.of(), List.of()), List.of(), new Roster(Map.of(), List.of()));
    }
}
