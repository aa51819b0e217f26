package org.ligature.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligature.model.LigatureException;
import org.ligature.model.PartialDate;
import org.ligature.model.Rendition;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Times;

/** Documents and their claims go in whole, once, and come out as they went in. */
class RecordingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void comesOutAsItWentIn(Store store) {
        Reports report = report();
        try (Ledger ledger = store.open(folder)) {
            assertThat(ledger.record(report.record())).isEqualTo(new Recorded(1, 3, 0, 0, 0, 0, 0, 0));
            List<ReviewedClaim> found = ledger.claims(ClaimQuery.ALL);
            assertThat(found).extracting(ReviewedClaim::claim).containsExactlyElementsOf(report.claims());
            assertThat(found).allSatisfy(c -> {
                assertThat(c.id()).isEqualTo(c.claim().id());
                assertThat(c.document()).isEqualTo(report.document());
                assertThat(c.state()).isEqualTo("unreviewed");
            });
            Rendition stored =
                    ledger.documents().rendition(report.rendition().id()).orElseThrow();
            assertThat(stored.text()).isEqualTo(report.rendition().text());
            assertThat(stored.anchors()).isEqualTo(report.rendition().anchors());
            assertThat(stored.links()).isEqualTo(report.rendition().links());
        }
    }

    @ParameterizedTest
    @EnumSource
    void recordingTwiceAddsNothing(Store store) {
        String url = store.newUrl(folder);
        try (Ledger ledger = Store.open(url)) {
            ledger.record(report().record());
        }
        try (Ledger ledger = Store.open(url)) {
            Recorded again = ledger.record(report().record());
            assertThat(again.nothing()).isTrue();
            assertThat(again.unchanged()).isEqualTo(3);
            assertThat(ledger.documents().acquisitions(report().sha256())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameBytesFromElsewhereAreOneDocumentAcquiredTwice(Store store) {
        try (Ledger ledger = store.open(folder)) {
            Recorded recorded = ledger.recordAll(
                    List.of(report().record(), report().from("copies/").record()));
            assertThat(recorded.documents()).isEqualTo(1);
            assertThat(ledger.documents().all()).hasSize(1);
            assertThat(ledger.documents().acquisitions(report().sha256()))
                    .extracting(a -> a.whence())
                    .containsExactly("lamps.txt", "copies/lamps.txt");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedPageIsAnotherVersionOfTheSameWork(Store store) {
        Reports january = Reports.at("https://example.org/lamps", "a.html")
                .says("ownership", "Lumen Works", "Velmark Fund", "Velmark Fund owns Lumen Works.");
        Reports august = Reports.at("https://example.org/lamps", "b.html")
                .says("ownership", "Lumen Works", "Velmark Fund", "Velmark Fund owned Lumen Works.");
        try (Ledger ledger = store.open(folder)) {
            ledger.record(january.record());
            ledger.record(august.record());
            assertThat(ledger.documents().works()).hasSize(1).hasValueSatisfying(versions(january, august));
        }
    }

    private static org.assertj.core.api.Condition<List<org.ligature.model.Document>> versions(Reports... reports) {
        List<org.ligature.model.Document> documents =
                java.util.Arrays.stream(reports).map(Reports::document).toList();
        return new org.assertj.core.api.Condition<>(documents::equals, "the versions %s", documents);
    }

    @ParameterizedTest
    @EnumSource
    void retractsWhatANewPackNoLongerClaims(Store store) {
        Reports report = report();
        try (Ledger ledger = store.open(folder)) {
            ledger.record(report.record());
            Recorded second =
                    ledger.record(report().with("core@2").record(report.claims().subList(0, 2)));
            assertThat(second.retracted()).isEqualTo(1);
            assertThat(second.changed())
                    .as("the pack's version alone changes no claim")
                    .isZero();
            assertThat(ledger.claims(ClaimQuery.ALL)).hasSize(2);
            assertThat(ledger.claims(ClaimQuery.ALL.withRetracted())).hasSize(3);
            Recorded third = ledger.record(report().with("core@3").record());
            assertThat(third.restored()).isEqualTo(1);
            assertThat(third.added() + third.changed()).isZero();
            assertThat(ledger.claims(ClaimQuery.ALL)).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAChangedAttributeAsANewVersionOfTheClaim(Store store) {
        Times dated = new Times(PartialDate.of(2019), null, null, null);
        Reports before = Reports.named("lamps.txt")
                .says("ownership", "Lumen Works", "Velmark Fund", "Velmark Fund owns Lumen Works.");
        Reports after = Reports.named("lamps.txt")
                .with("core@2")
                .says("ownership", "Lumen Works", "Velmark Fund", null, dated, "Velmark Fund owns Lumen Works.");
        try (Ledger ledger = store.open(folder)) {
            ledger.record(before.record());
            assertThat(ledger.record(after.record()).changed()).isEqualTo(1);
            List<ReviewedClaim> found = ledger.claims(ClaimQuery.ALL);
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().claim().times()).isEqualTo(dated);
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhichRunWasTheLast(Store store) {
        try (Ledger ledger = store.open(folder)) {
            String sha256 = report().sha256();
            assertThat(ledger.done(sha256, "rules/1 core@1")).isFalse();
            ledger.record(report().record());
            assertThat(ledger.done(sha256, "rules/1 core@1")).isTrue();
            assertThat(ledger.done(sha256, report().rendition().id(), "rules/1 core@1"))
                    .isTrue();
            assertThat(ledger.done(sha256, "r-other", "rules/1 core@1")).isFalse();
            ledger.record(report().with("core@2").record());
            assertThat(ledger.done(sha256, "rules/1 core@1")).isFalse();
            assertThat(ledger.done(sha256, "rules/1 core@2")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAConverterThatMovesStoredQuotes(Store store) {
        DocumentRecord record = report().record();
        Rendition moved = new Rendition(report().sha256(), "plain/1", "other text", List.of(), List.of());
        try (Ledger ledger = store.open(folder)) {
            ledger.record(record);
            DocumentRecord other =
                    new DocumentRecord(record.document(), record.acquisition(), moved, record.extraction());
            assertThatThrownBy(() -> ledger.record(other))
                    .isInstanceOf(LigatureException.class)
                    .hasMessageContaining(report().sha256())
                    .hasMessageContaining("plain/1");
            assertThat(ledger.claims(ClaimQuery.ALL)).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesNulCharactersFromDirtyDocuments(Store store) {
        Reports dirty = Reports.titled("Lamps\0and more", "dirty.txt")
                .says("ownership", "Lumen\0Works", "Velmark Fund", "Velmark\0Fund owns Lumen\0Works.");
        try (Ledger ledger = store.open(folder)) {
            ledger.record(dirty.record());
            assertThat(ledger.record(dirty.record()).nothing()).isTrue();
            assertThat(ledger.claims(ClaimQuery.ALL).getFirst().claim())
                    .isEqualTo(dirty.claims().getFirst());
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }

    private static Reports report() {
        return Reports.named("lamps.txt")
                .adds("On the 𠀀 lamp makers of Velmark, an invented country.")
                .says("ownership", "Lumen Works", "Velmark Fund", "Velmark Fund owns all of Lumen Works.")
                .says("party_org", "Lumen Works", "Harbour Party", "Lumen Works keeps a cell of the Harbour Party.")
                .says("project", "灯泡公司", "City of Osk", "灯泡公司 lit the City of Osk.");
    }
}
