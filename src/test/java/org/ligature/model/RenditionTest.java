package org.ligature.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenditionTest {

    /** Every second character or so stands outside the basic plane. */
    private static Rendition random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) text.append(random.nextBoolean() ? "x" : "𠀋");
        return rendition(text.toString());
    }

    private static Rendition rendition(String text) {
        return new Rendition("0".repeat(64), "test/1", text, List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void indexAndCodePointAgreeWithTheJavaLibrary(long seed) {
        Rendition rendition = random(seed);
        String text = rendition.text();
        int length = text.codePointCount(0, text.length());
        for (int codePoint = 0; codePoint <= length; codePoint++) {
            int index = text.offsetByCodePoints(0, codePoint);
            assertThat(rendition.index(codePoint)).isEqualTo(index);
            assertThat(rendition.codePoint(index)).isEqualTo(codePoint);
        }
    }

    @Test
    void theEndOfAnEmptyTextIsItsStart() {
        assertThat(rendition("").index(0)).isZero();
    }
}
