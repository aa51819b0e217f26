package org.ligature.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligature.model.Failure;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.SearchRecord;
import org.ligature.model.Verdict;

/** Claims are found by what they are about, always in the same order. */
class QueriesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void ordersByDocumentPlaceTypeAndId(Store store) {
        try (Ledger ledger = filled(store)) {
            List<ReviewedClaim> all = ledger.claims(ClaimQuery.ALL);
            assertThat(all)
                    .hasSize(6)
                    .isSortedAccordingTo(Comparator.comparing(
                                    (ReviewedClaim c) -> c.document().name())
                            .thenComparingInt(c -> c.claim().evidence().main().start())
                            .thenComparing(c -> c.claim().type())
                            .thenComparing(ReviewedClaim::id));
            assertThat(all.getFirst().document().name()).as("capitals first").isEqualTo("Zinc.txt");
            List<ReviewedClaim> pages = new ArrayList<>(ledger.claims(ClaimQuery.ALL.page(0, 4)));
            pages.addAll(ledger.claims(ClaimQuery.ALL.page(4, 0)));
            assertThat(pages).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void filters(Store store) {
        try (Ledger ledger = filled(store)) {
            assertThat(count(ledger, ClaimQuery.ALL.ofTypes(List.of("ownership", "project"))))
                    .isEqualTo(4);
            assertThat(count(ledger, ClaimQuery.ALL.about("Lumen Works"))).isEqualTo(3);
            assertThat(count(ledger, ClaimQuery.ALL.about("x:Lumen Works"))).isEqualTo(3);
            assertThat(count(ledger, ClaimQuery.ALL.in("lamps.txt"))).isEqualTo(4);
            String sha256 = lamps().sha256();
            assertThat(count(ledger, ClaimQuery.ALL.in(sha256))).isEqualTo(4);
            assertThat(count(ledger, ClaimQuery.ALL.in(sha256.substring(0, 8)))).isEqualTo(4);
            assertThat(count(ledger, ClaimQuery.ALL.madeBy("party_org.plain"))).isEqualTo(2);
            assertThat(count(ledger, ClaimQuery.ALL.saying("harbour PARTY"))).isEqualTo(2);
            assertThat(count(ledger, ClaimQuery.ALL.saying("灯泡"))).isEqualTo(1);
            assertThat(count(ledger, ClaimQuery.ALL.saying("100 %_"))).isZero();
            assertThat(count(ledger, ClaimQuery.ALL.inState(List.of("accepted"))))
                    .isEqualTo(1);
            assertThat(count(ledger, ClaimQuery.ALL.inState(List.of("unreviewed"))))
                    .isEqualTo(5);
        }
    }

    private static int count(Ledger ledger, ClaimQuery query) {
        int count = ledger.claims().count(query);
        assertThat(ledger.claims(query)).hasSize(count);
        return count;
    }

    @ParameterizedTest
    @EnumSource
    void countsBySubjectAndDocument(Store store) {
        try (Ledger ledger = filled(store)) {
            assertThat(ledger.claims().subjects(ClaimQuery.ALL))
                    .containsExactly(
                            new SubjectCount("Lumen Works", "x:Lumen Works", 3, 1),
                            new SubjectCount("Zinc Union", "x:Zinc Union", 2, 0),
                            new SubjectCount("灯泡公司", "x:灯泡公司", 1, 0));
            assertThat(ledger.documents().all())
                    .extracting(d -> d.document().name() + " " + d.claims() + " " + d.reviewed())
                    .containsExactly("Zinc.txt 2 0", "lamps.txt 4 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsClaimsByTheBeginningOfTheirId(Store store) {
        try (Ledger ledger = filled(store)) {
            String id = lamps().claims().getFirst().id();
            assertThat(ledger.claims().idsStartingWith(id.substring(0, 10), 5)).containsExactly(id);
            assertThat(ledger.claims().idsStartingWith("c-", 4)).hasSize(4).isSorted();
            assertThat(ledger.claims().byId("c-nothing")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void failuresStayUntilTheDocumentIsRead(Store store) {
        Failure failure = new Failure(
                "lamps.txt", "truncated", "lamps.txt ends early.", Store.clock().instant());
        try (Ledger ledger = store.open(folder)) {
            ledger.failed(failure);
            ledger.failed(failure);
            assertThat(ledger.failures().all()).containsExactly(failure);
            ledger.record(lamps().record());
            assertThat(ledger.failures().all()).isEmpty();
            ledger.failed(failure);
            assertThat(ledger.failures().all()).containsExactly(failure);
            assertThat(ledger.integrity().heads().get("failure")).startsWith("3:");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsSearchesThatFoundNothing(Store store) {
        SearchRecord search = new SearchRecord(
                "Lumen Works",
                "party_org",
                "company register",
                "lumen",
                "",
                "ana",
                Store.clock().instant());
        try (Ledger ledger = store.open(folder)) {
            ledger.searches().add(search);
            ledger.searches().add(search);
            assertThat(ledger.searches().all()).containsExactly(search);
        }
    }

    private Ledger filled(Store store) {
        Ledger ledger = store.open(folder);
        ledger.recordAll(List.of(
                lamps().record(),
                Reports.named("Zinc.txt")
                        .says("ownership", "Zinc Union", "Velmark Fund", "Velmark Fund owns the Zinc Union.")
                        .says("party_org", "Zinc Union", "Harbour Party", "The Harbour Party sits in the Zinc Union.")
                        .record()));
        ledger.decisions().decide(List.of(lamps().claims().getFirst().id()), Ruling.of(Verdict.ACCEPTED, "ana", ""));
        return ledger;
    }

    private static Reports lamps() {
        return Reports.named("lamps.txt")
                .says("ownership", "Lumen Works", "Velmark Fund", "Velmark Fund owns all of Lumen Works.")
                .says("party_org", "Lumen Works", "Harbour Party", "Lumen Works keeps a cell of the Harbour Party.")
                .says("project", "Lumen Works", "City of Osk", "Lumen Works lit the City of Osk.")
                .says("project", "灯泡公司", "City of Osk", "灯泡公司 lit the other half.");
    }
}
