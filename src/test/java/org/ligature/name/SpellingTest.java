package org.ligature.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static double likeness(String a, String b) {
        return Spelling.of(a).likeness(Spelling.of(b), 0);
    }

    @Test
    void blanksAndOrderDoNotMatter() {
        assertThat(likeness("Halcor Optics", "HALCOROPTICS")).isEqualTo(1);
        assertThat(likeness("Optics Halcor", "Halcor Optics")).isEqualTo(1);
        assertThat(likeness("Igor Torvey", "IgroTorvey")).isGreaterThan(0.85);
    }

    @Test
    void digitsAreNoSlips() {
        assertThat(likeness("Brem Shipping 1", "Brem Shipping 2")).isZero();
    }

    @Test
    void itIsSymmetricAndBounded() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            String a = word(random);
            String b = word(random);
            assertThat(likeness(a, b)).isEqualTo(likeness(b, a)).isBetween(0.0, 1.0);
        }
        assertThat(likeness("", "x")).isZero();
        assertThat(likeness("\ud800 x", "x".repeat(100_000))).isBetween(0.0, 1.0);
    }

    private static String word(Random random) {
        StringBuilder out = new StringBuilder();
        int length = 1 + random.nextInt(90);
        for (int i = 0; i < length; i++) out.append("abcdef 12中é".charAt(random.nextInt(11)));
        return out.toString();
    }
}
