package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static String line(int done, int total) {
        ProgressBar bar = new ProgressBar(Console.system(Map.of()), InstantSource.fixed(Instant.EPOCH), "rows");
        return bar.line(done, total, Duration.ofSeconds(10));
    }

    @Test
    void whereTheWholeIsKnownTheTimeLeftIsToo() {
        assertThat(line(25, 100)).isEqualTo("[######------------------] 25 of 100 rows, 2.5 a second, 0:30 left");
        assertThat(line(100, 100)).endsWith("100 of 100 rows, 10.0 a second, 0:00 left");
    }

    @Test
    void elseItSaysHowManyAndHowFast() {
        assertThat(line(25, 0)).isEqualTo("25 rows, 2.5 a second");
    }
}
