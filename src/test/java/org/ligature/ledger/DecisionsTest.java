package org.ligature.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligature.model.Claim;
import org.ligature.model.Decision;
import org.ligature.model.LigatureException;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Times;
import org.ligature.model.Verdict;

/** Decisions are appended, the last one counts, and they outlive a changed pack. */
class DecisionsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void undoingBringsBackTheDecisionBefore(Store store) {
        try (Ledger ledger = store.open(folder)) {
            ledger.record(report().record());
            String id = report().claims().getFirst().id();
            decide(ledger, id, Verdict.ACCEPTED);
            decide(ledger, id, Verdict.REJECTED);
            assertThat(state(ledger, id)).isEqualTo("rejected");
            decide(ledger, id, Verdict.UNDONE);
            assertThat(state(ledger, id)).isEqualTo("accepted");
            decide(ledger, id, Verdict.UNDONE);
            assertThat(state(ledger, id)).isEqualTo("unreviewed");
            assertThat(decide(ledger, id, Verdict.UNDONE).count()).isZero();
            assertThat(ledger.decisionsOf(id))
                    .extracting(Decision::verdict)
                    .containsExactly(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNDONE, Verdict.UNDONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsAmendedClaimsAsAmended(Store store) {
        try (Ledger ledger = store.open(folder)) {
            ledger.record(report().record());
            String id = report().claims().getFirst().id();
            Map<String, String> amendments = Map.of(
                    "type", "state_finance",
                    "subject", "Lumen Group",
                    "object", "",
                    "value", "40 %",
                    "date", "2019-05",
                    "modality", "alleged");
            ledger.decisions().decide(List.of(id), new Ruling(Verdict.AMENDED, "ana", "", amendments));
            ReviewedClaim amended =
                    ledger.claims(ClaimQuery.ALL.about("Lumen Group")).getFirst();
            Claim claim = amended.claim();
            assertThat(amended.id()).isEqualTo(id);
            assertThat(claim.type()).isEqualTo("state_finance");
            assertThat(claim.object()).isEmpty();
            assertThat(claim.value())
                    .isNotNull()
                    .satisfies(v -> assertThat(v.text()).isEqualTo("40 %"));
            assertThat(claim.times().date()).isEqualTo(PartialDate.of(2019, 5));
            assertThat(claim.modality()).isEqualTo(Modality.ALLEGED);
            assertThat(ledger.claims(ClaimQuery.ALL.ofTypes(List.of("state_finance"))))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void decisionsSurviveAPackThatMakesTheSameClaims(Store store) {
        try (Ledger ledger = store.open(folder)) {
            ledger.record(report().record());
            String id = report().claims().getFirst().id();
            decide(ledger, id, Verdict.ACCEPTED);
            ledger.record(report().with("core@2").record());
            assertThat(state(ledger, id)).isEqualTo("accepted");
        }
    }

    @ParameterizedTest
    @EnumSource
    void decisionsAreCarriedToAClaimWhoseQuoteHasOtherEdges(Store store) {
        try (Ledger ledger = store.open(folder)) {
            ledger.record(report().record());
            String old = report().claims().getFirst().id();
            decide(ledger, old, Verdict.ACCEPTED);
            Reports again = report().with("core@2");
            Recorded recorded = ledger.record(again.record(again.narrower(1)));
            assertThat(recorded.carried()).isEqualTo(1);
            String heir = again.narrower(1).getFirst().id();
            assertThat(state(ledger, heir)).isEqualTo("accepted");
            assertThat(ledger.decisionsOf(heir)).singleElement().satisfies(d -> {
                assertThat(d.user()).isEqualTo("ana");
                assertThat(d.note()).isEqualTo("carried from " + old + ": as read");
            });
            assertThat(ledger.record(again.record(again.narrower(1))).nothing()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionMadeAboutTheHeirGoesBackWhenThePackDoes(Store store) {
        try (Ledger ledger = store.open(folder)) {
            ledger.record(report().record());
            String old = report().claims().getFirst().id();
            decide(ledger, old, Verdict.ACCEPTED);
            Reports again = report().with("core@2");
            ledger.record(again.record(again.narrower(1)));
            decide(ledger, again.narrower(1).getFirst().id(), Verdict.REJECTED);
            ledger.record(report().record());
            assertThat(state(ledger, old)).isEqualTo("rejected");
        }
    }

    @ParameterizedTest
    @EnumSource
    void decisionsAreCarriedToTheTextOfANewConverter(Store store) {
        try (Ledger ledger = store.open(folder)) {
            ledger.record(report().record());
            decide(ledger, report().claims().getLast().id(), Verdict.REJECTED);
            Reports again = report().with("core@2").converted("Page 1\n");
            assertThat(ledger.record(again.record()).carried()).isEqualTo(1);
            assertThat(state(ledger, again.claims().getLast().id())).isEqualTo("rejected");
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void decisionsAreNotCarriedToAClaimThatSaysSomethingElse(Store store) {
        try (Ledger ledger = store.open(folder)) {
            Reports before = sentence("ownership", "Lumen Works", "Velmark Fund", "40 %");
            ledger.record(before.record());
            decide(ledger, before.claims().getFirst().id(), Verdict.ACCEPTED);
            List<Reports> others = List.of(
                    sentence("state_finance", "Lumen Works", "Velmark Fund", "40 %"),
                    sentence("ownership", "Velmark Fund", "Velmark Fund", "40 %"),
                    sentence("ownership", "Lumen Works", "Lumen Works", "40 %"),
                    sentence("ownership", "Lumen Works", "Velmark Fund", "40"));
            for (Reports other : others) {
                Recorded recorded = ledger.record(other.with("core@2").record());
                assertThat(recorded.added()).isEqualTo(1);
                assertThat(recorded.carried()).isZero();
            }
            assertThat(ledger.claims(ClaimQuery.ALL))
                    .singleElement()
                    .satisfies(c -> assertThat(c.state()).isEqualTo("unreviewed"));
        }
    }

    private static Reports sentence(String type, String subject, String object, String value) {
        return Reports.named("lamps.txt")
                .says(type, subject, object, value, Times.NONE, "Velmark Fund owns 40 % of Lumen Works.");
    }

    @ParameterizedTest
    @EnumSource
    void aBatchIsUndoneWhereItStillCounts(Store store) {
        try (Ledger ledger = store.open(folder)) {
            ledger.record(report().record());
            List<String> ids = report().claims().stream().map(Claim::id).toList();
            DecisionBatch batch = ledger.decisions().decide(ids, Ruling.of(Verdict.ACCEPTED, "ana", ""));
            decide(ledger, ids.get(1), Verdict.REJECTED);
            assertThat(batch.count()).isEqualTo(2);
            assertThat(ledger.decisions().undo(batch.id(), "ana", "too quick").count())
                    .isEqualTo(1);
            assertThat(state(ledger, ids.get(0))).isEqualTo("unreviewed");
            assertThat(state(ledger, ids.get(1))).isEqualTo("rejected");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAClaimThatIsNotThere(Store store) {
        try (Ledger ledger = store.open(folder)) {
            assertThatThrownBy(() -> decide(ledger, "c-0123", Verdict.ACCEPTED))
                    .isInstanceOf(LigatureException.class)
                    .hasMessageContaining("c-0123");
        }
    }

    private static DecisionBatch decide(Ledger ledger, String claim, Verdict verdict) {
        return ledger.decisions().decide(List.of(claim), Ruling.of(verdict, "ana", "as read"));
    }

    private static String state(Ledger ledger, String claim) {
        return ledger.claims().byId(claim).orElseThrow().state();
    }

    private static Reports report() {
        return Reports.named("lamps.txt")
                .says("ownership", "Lumen Works", "Velmark Fund", "Velmark Fund owns all of Lumen Works.")
                .says("party_org", "Lumen Works", "Harbour Party", "Lumen Works keeps a cell of the Harbour Party.");
    }
}
