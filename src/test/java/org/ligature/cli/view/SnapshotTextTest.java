package org.ligature.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.cli.term.Columns;
import org.ligature.cli.term.Terminal;
import org.ligature.publish.Fact;
import org.ligature.publish.Fixtures;
import org.ligature.publish.Snapshot;
import org.ligature.publish.Words;
import org.ligature.testing.Golden;

class SnapshotTextTest {
    private static final Snapshot SNAPSHOT = Fixtures.snapshot();

    @Test
    void looksLikeTheGoldenFile() {
        Golden.check("publish/snapshot.txt", text("en", 80));
        Golden.check("publish/snapshot_zh.txt", text("zh", 80));
    }

    @ParameterizedTest
    @CsvSource({"en,40", "zh,40", "en,80", "zh,80", "en,200"})
    void fitsTheTerminalAndEndsNoLineInABlank(String lang, int width) {
        assertThat(text(lang, width).lines()).allSatisfy(line -> {
            assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
    }

    @Test
    void showsEveryFactWithItsWords() {
        String text = text("en", 10_000);
        assertThat(SNAPSHOT.facts().map(Fact::quote))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(text).contains("“" + quote + "”"));
    }

    @Test
    void isPlainWithoutColour() {
        assertThat(text("en", 80)).doesNotContain("\u001b");
        assertThat(SnapshotText.of(SNAPSHOT, Words.in("en"), new Terminal(80, true)))
                .contains("\u001b[1m");
    }

    private static String text(String lang, int width) {
        return SnapshotText.of(SNAPSHOT, Words.in(lang), new Terminal(width, false));
    }
}
