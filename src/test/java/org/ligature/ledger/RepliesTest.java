package org.ligature.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.model.Answer;
import org.ligature.model.LigatureException;
import org.ligature.model.PartialDate;
import org.ligature.model.Reply;

class RepliesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final Reply DENIAL = new Reply(
            "",
            "Orvane",
            "",
            "The Monitor",
            new PartialDate(2024, 5, 11),
            9,
            Answer.DENIED,
            "Not so, says Ilan Torvey.",
            "");

    @TempDir
    Path folder;

    private Ledger ledger() {
        return Ledger.open(folder.resolve("ledger.db"), CLOCK);
    }

    @Test
    void keepsAReplyOnceAndAfterReopening() {
        Reply made;
        try (Ledger ledger = ledger()) {
            made = ledger.replies().add(DENIAL, "mq");
            ledger.replies().add(DENIAL, "mq");
        }
        try (Ledger ledger = ledger()) {
            assertThat(ledger.replies().all()).containsExactly(made);
            assertThat(made.origin()).isEqualTo("mq");
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }

    @Test
    void aWithdrawnReplyIsGoneAndItsRowStays() {
        try (Ledger ledger = ledger()) {
            Reply made = ledger.replies().add(DENIAL, "mq");
            String version = ledger.version();
            ledger.replies().withdraw(made.id(), "mq");
            assertThat(ledger.replies().all()).isEmpty();
            assertThat(ledger.version()).isNotEqualTo(version);
            assertThatThrownBy(() -> ledger.replies().withdraw(made.id(), "mq"))
                    .isInstanceOf(LigatureException.class)
                    .hasMessageContaining(made.id());
            ledger.replies().add(DENIAL, "mq");
            assertThat(ledger.replies().all()).hasSize(1);
        }
    }

    @Test
    void anErasedPersonsWordsGo() {
        try (Ledger ledger = ledger()) {
            ledger.replies().add(DENIAL, "mq");
            ledger.erasures().erase("Ilan Torvey", "mq", "asked for", false);
            assertThat(ledger.replies().all())
                    .singleElement()
                    .extracting(Reply::words)
                    .isEqualTo("");
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }

    @Test
    void theLastRulingCountsAndOpeningTakesItBack() {
        try (Ledger ledger = ledger()) {
            Rulings rulings = ledger.rulings();
            rulings.rule("x-1", DisputeRuling.Ruled.SETTLED, "seen", "mq");
            rulings.rule("x-1", DisputeRuling.Ruled.UNRESOLVED, "", "mq");
            assertThat(rulings.all().get("x-1").ruling()).isEqualTo(DisputeRuling.Ruled.UNRESOLVED);
            rulings.rule("x-1", DisputeRuling.Ruled.OPEN, "", "mq");
            assertThat(rulings.all()).isEmpty();
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }
}
