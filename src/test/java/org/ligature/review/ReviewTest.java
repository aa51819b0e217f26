package org.ligature.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.DecisionBatch;
import org.ligature.ledger.Ledger;
import org.ligature.ledger.Reports;
import org.ligature.ledger.Store;
import org.ligature.model.LigatureException;
import org.ligature.model.Modality;
import org.ligature.model.ReviewedClaim;

/** Reviewers decide by id, by rule and by document, and can take everything back. All companies are invented. */
class ReviewTest {
    private static final List<String> TYPES = List.of("party_org", "ownership", "project");
    private static final Reviewer ANA = new Reviewer("ana", "read it");

    @TempDir
    Path folder;

    private Ledger ledger;
    private Review review;

    @BeforeEach
    void open() {
        ledger = Store.SQLITE.open(folder);
        ledger.recordAll(List.of(lamps().record(), zinc().record()));
        review = new Review(ledger, TYPES);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theQueueFollowsTieTypesAndEndsWithWhatSomebodyWasUnsureAbout() {
        review.unsure(new Selection.ById(lamps().claims().get(1).id()), ANA);
        review.accept(new Selection.ById(zinc().claims().getFirst().id()), ANA);
        assertThat(review.queue(ClaimQuery.ALL))
                .extracting(c -> c.claim().type() + " " + c.state())
                .containsExactly(
                        "party_org unreviewed", "ownership unreviewed", "project unreviewed", "party_org unsure");
        assertThat(review.queue(ClaimQuery.ALL.page(1, 2)))
                .extracting(c -> c.claim().type())
                .containsExactly("ownership", "project");
    }

    @Test
    void allegationsComeFirst() {
        Reports alleged = Reports.alleging("rumours.txt")
                .says("project", "Lumen Works", "City of Osk", "Lumen Works is said to watch the City of Osk.");
        ledger.record(alleged.record());
        assertThat(review.queue(ClaimQuery.ALL).getFirst().claim().modality()).isEqualTo(Modality.ALLEGED);
    }

    @Test
    void decidingByRuleLeavesWhatWasDecidedOneByOne() {
        String mine = lamps().claims().get(1).id();
        review.accept(new Selection.ById(mine), ANA);
        DecisionBatch batch = review.reject(new Selection.ByRule("party_org.plain"), ANA);
        assertThat(batch.count()).isEqualTo(1);
        assertThat(state(mine)).isEqualTo("accepted");
        assertThat(review.undoBatch(batch.id(), ANA).count()).isEqualTo(1);
        assertThat(ledger.claims(ClaimQuery.ALL.inState(List.of("rejected")))).isEmpty();
    }

    @Test
    void decidesByDocumentAndUndoesByDocument() {
        assertThat(review.accept(new Selection.ByDocument("lamps.txt"), ANA).count())
                .isEqualTo(3);
        assertThat(review.accept(new Selection.ByDocument("lamps.txt"), ANA).count())
                .isZero();
        assertThat(review.undo(new Selection.ByDocument("lamps.txt"), ANA).count())
                .isEqualTo(3);
        assertThat(review.undo(new Selection.ByDocument("lamps.txt"), ANA).count())
                .isZero();
        assertThatThrownBy(() -> review.accept(new Selection.ByDocument("nowhere.txt"), ANA))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("nowhere.txt");
    }

    @Test
    void decidesAboutAnAnswer() {
        ClaimQuery query = ClaimQuery.ALL.about("Lumen Works").ofTypes(List.of("project"));
        assertThat(review.reject(new Selection.Matching(query), ANA).count()).isEqualTo(1);
        ClaimQuery accepted = ClaimQuery.ALL.inState(List.of("accepted"));
        assertThat(review.reject(new Selection.Matching(accepted), ANA).count()).isZero();
    }

    @Test
    void theBeginningOfAnIdSuffices() {
        String id = lamps().claims().getFirst().id();
        assertThat(review.claim(id.substring(0, 12)).id()).isEqualTo(id);
        assertThat(review.claim(id.substring(2, 12)).id()).isEqualTo(id);
    }

    @Test
    void anIdThatFitsSeveralClaimsListsThem() {
        assertThatThrownBy(() -> review.accept(new Selection.ById("c-"), ANA)).isInstanceOf(LigatureException.class);
        Reports many = Reports.named("many.txt");
        for (int i = 0; i < 40; i++)
            many.says("project", "Company " + i, "City of Osk", "Company " + i + " lit a street.");
        ledger.record(many.record());
        String digit = sharedDigit(many);
        assertThatThrownBy(() -> review.claim(digit))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("begin with c-" + digit)
                .hasMessageContaining("project, Company ")
                .hasMessageContaining("lit a street.");
    }

    /** With 40 ids and 16 digits, some digit begins three of them or more. */
    private static String sharedDigit(Reports reports) {
        Map<String, Long> counts = reports.claims().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        c -> c.id().substring(2, 3), java.util.stream.Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colour   | red        | no field "colour"
            type     | friendship | no type "friendship"
            type     | ''         | can't be without its type
            subject  | ' '        | can't be without its subject
            date     | 2015-13    | "2015-13" is not a date
            date     | 9 May 2015 | write 2015, 2015-12 or 2015-12-09
            polarity | maybe      | there are positive, negative
            modality | surely     | there are asserted, alleged, planned
            """)
    void refusesAmendmentsThatMakeNoSense(String field, String value, String problem) {
        String id = lamps().claims().getFirst().id();
        assertThatThrownBy(() -> review.amend(id, Map.of(field, value), ANA))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining(problem);
        assertThat(ledger.decisionsOf(id)).isEmpty();
    }

    @Test
    void amendingAgainKeepsTheOtherFields() {
        String id = lamps().claims().getFirst().id();
        review.amend(id, Map.of("date", "2015", "object", "Velmark Treasury"), ANA);
        review.amend(id, Map.of("polarity", "Negative", "date", ""), ANA);
        ReviewedClaim claim = review.claim(id);
        assertThat(claim.claim().object().orElseThrow().caption()).isEqualTo("Velmark Treasury");
        assertThat(claim.claim().times().date()).isNull();
        assertThat(claim.state()).isEqualTo("amended");
        review.undo(new Selection.ById(id), ANA);
        assertThat(String.valueOf(review.claim(id).claim().times().date())).isEqualTo("2015");
    }

    @Test
    void saysWhenThereIsNothingToUndo() {
        String id = lamps().claims().getFirst().id();
        assertThatThrownBy(() -> review.undo(new Selection.ById(id), ANA))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining(id);
        assertThatThrownBy(() -> review.undoBatch("b-none", ANA)).hasMessageContaining("b-none");
    }

    private String state(String id) {
        return review.claim(id).state();
    }

    private static Reports lamps() {
        return Reports.named("lamps.txt")
                .says("ownership", "Lumen Works", "Velmark Fund", "Velmark Fund owns all of Lumen Works.")
                .says("party_org", "Lumen Works", "Harbour Party", "Lumen Works keeps a cell of the Harbour Party.")
                .says("project", "Lumen Works", "City of Osk", "Lumen Works lit the City of Osk.");
    }

    private static Reports zinc() {
        return Reports.named("zinc.txt")
                .says("ownership", "Zinc Union", "Velmark Fund", "Velmark Fund owns the Zinc Union.")
                .says("party_org", "Zinc Union", "Harbour Party", "The Harbour Party sits in the Zinc Union.");
    }
}
