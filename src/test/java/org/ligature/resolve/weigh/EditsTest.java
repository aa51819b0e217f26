package org.ligature.resolve.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
    @ParameterizedTest
    @CsvSource({
        "19380801, 19380801, true",
        "19380801, 19830801, true",
        "19380801, 19390801, true",
        "19380801, 1938801, true",
        "19380801, 19380810, true",
        "19380801, 19380108, false",
        "19380801, 18390801, false",
        "ab, ba, true",
        "abc, cba, false",
        "abc, abcde, false"
    })
    void oneSlip(String a, String b, boolean within) {
        assertThat(Edits.withinOne(a, b)).isEqualTo(within);
        assertThat(Edits.withinOne(b, a)).isEqualTo(within);
    }

    @Test
    void everySingleSlipIsSeen() {
        Random random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            String word = random.ints(8, 'a', 'f')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            int at = random.nextInt(7);
            String left = word.substring(0, at) + word.substring(at + 1);
            String put = word.substring(0, at) + 'x' + word.substring(at);
            String swapped = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            assertThat(Edits.withinOne(word, left)).as(word + " " + left).isTrue();
            assertThat(Edits.withinOne(word, put)).as(word + " " + put).isTrue();
            assertThat(Edits.withinOne(word, swapped)).as(word + " " + swapped).isTrue();
            assertThat(Edits.withinOne(word, put + "y"))
                    .as(word + " " + put + "y")
                    .isFalse();
        }
    }
}
