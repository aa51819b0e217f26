package org.ligature.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligature.ledger.check.Finding;
import org.ligature.ledger.erase.Erased;
import org.ligature.model.LigatureException;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.SearchRecord;
import org.ligature.model.Verdict;

/** An erased person is gone, stays gone, and leaves a sound ledger. All people here are invented. */
class ErasureTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void takesTheWordsAndLeavesTombstones(Store store) {
        try (Ledger ledger = filled(store)) {
            Erased erased = ledger.erasures().erase("ansa tor", "ana", "asked for", false);
            assertThat(erased.documents()).containsExactly(report().sha256());
            assertThat(ledger.claims(ClaimQuery.ALL))
                    .extracting(c -> c.claim().type())
                    .containsExactly("ownership", "project");
            assertThat(ledger.claims(ClaimQuery.ALL).toString()).doesNotContain("Ansa");
            assertThat(ledger.searches().all()).isEmpty();
            assertThat(ledger.claims().subjects(ClaimQuery.ALL.withRetracted()))
                    .extracting(SubjectCount::caption)
                    .containsExactly("Lumen Works");
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotComeBackWithTheNextReading(Store store) {
        try (Ledger ledger = filled(store)) {
            ledger.erasures().erase("Ansa Tor", "ana", "asked for", false);
            Recorded again = ledger.record(report().record());
            assertThat(again.nothing()).isTrue();
            assertThat(again.suppressed()).isEqualTo(2);
            Reports other = Reports.named("other.txt")
                    .says("party_role", "Lumen Works", "TOR, Ansa", "Ansa  TÓR heads it still.")
                    .says("party_role", "Lumen Works", "Ansa Torvald", "Ansa Torvald is somebody else.");
            assertThat(ledger.record(other.record()).added()).isEqualTo(1);
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTextsToo(Store store) {
        try (Ledger ledger = filled(store)) {
            assertThat(ledger.erasures().erased(report().sha256())).isFalse();
            ledger.erasures().erase("Ansa Tor", "ana", "asked for", true);
            assertThat(ledger.documents().rendition(report().rendition().id())).isEmpty();
            assertThat(ledger.erasures().erased(report().sha256())).isTrue();
            assertThat(ledger.record(report().from("again/").record()).suppressed())
                    .isEqualTo(1);
            assertThat(ledger.documents().rendition(report().rendition().id())).isEmpty();
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTombstoneIsGuardedLikeAnyRow(Store store) {
        String url = store.newUrl(folder);
        try (Ledger ledger = Store.open(url)) {
            ledger.record(report().record());
            ledger.erasures().erase("Ansa Tor", "ana", "asked for", false);
            Tampering.unguard(url, "claim");
            Tampering.run(url, "update claim set recorded_at = 'never' where body is null");
            assertThat(ledger.integrity().check())
                    .extracting(Finding::problem)
                    .contains("was changed after its words were erased");
        }
    }

    @ParameterizedTest
    @CsvSource({"安莎, 安莎是书记。, true", "安莎, 安莎莎是书记。, true", "安莎, 大安是书记。, false"})
    void findsNamesInTextWithoutBlanks(String name, String sentence, boolean gone) {
        Reports report = Reports.named("灯.txt").says("party_role", "灯泡公司", "书记", sentence);
        try (Ledger ledger = Store.SQLITE.open(folder)) {
            ledger.record(report.record());
            ledger.erasures().erase(name, "ana", "", false);
            assertThat(ledger.claims(ClaimQuery.ALL).isEmpty()).isEqualTo(gone);
        }
    }

    @Test
    void noByteOfTheNameStaysInTheFile() throws IOException {
        try (Ledger ledger = filled(Store.SQLITE)) {
            assertThat(filesHold("Ansa")).isTrue();
            ledger.erasures().erase("Ansa Tor", "ana", "asked for", true);
            assertThat(filesHold("Ansa")).isFalse();
            assertThat(filesHold("ansa tor")).isFalse();
        }
    }

    private boolean filesHold(String word) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource
    void refusesANoteThatRepeatsTheName(Store store) {
        try (Ledger ledger = filled(store)) {
            assertThatThrownBy(() -> ledger.erasures().erase("Ansa Tor", "ana", "Ansa Tor asked", false))
                    .isInstanceOf(LigatureException.class)
                    .hasMessageContaining("note");
            assertThat(ledger.claims(ClaimQuery.ALL)).hasSize(4);
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }

    private Ledger filled(Store store) {
        Ledger ledger = store.open(folder);
        ledger.record(report().record());
        List<ReviewedClaim> claims = ledger.claims(ClaimQuery.ALL.ofTypes(List.of("party_role", "ownership")));
        ledger.decisions()
                .decide(
                        claims.stream().map(ReviewedClaim::id).toList(),
                        Ruling.of(Verdict.ACCEPTED, "ana", "Ansa Tor signed it"));
        ledger.searches()
                .add(new SearchRecord(
                        "Ansa Tor",
                        "",
                        "register",
                        "tor",
                        "",
                        "ana",
                        Store.clock().instant()));
        return ledger;
    }

    private static Reports report() {
        return Reports.named("lamps.txt")
                .says("ownership", "Lumen Works", "Velmark Fund", "Velmark Fund owns all of Lumen Works.")
                .says("party_role", "Lumen Works", "Ansa Tor", "Ansa Tor leads the cell.")
                .says("project", "Lumen Works", "City of Osk", "Lumen Works lit the City of Osk.")
                .says("party_org", "Lumen Works", "Harbour Party", "The cell was Ansa Tor's idea.");
    }
}
