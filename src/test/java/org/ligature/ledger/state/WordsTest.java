package org.ligature.ledger.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same words. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "'  Ansa   TÓR ', ansa tor",
        "'TOR, Ansa (Ms.)', tor ansa ms",
        "Ｌｕｍｅｎ　Ｗｏｒｋｓ, lumen works",
        "灯泡（公司）, 灯泡 公司",
        "𠀀公司, 𠀀公司",
        "O'Neil-Smith, o neil smith",
        "№ 5½, no 51 2",
        "'…', ''"
    })
    void leavesOutWhatDoesNotCount(String text, String normal) {
        assertThat(Words.normal(text)).isEqualTo(normal);
    }
}
