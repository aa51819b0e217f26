package org.ligature.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ligature.pipeline.evaluate.Evaluation.Finding;
import org.ligature.pipeline.evaluate.Evaluation.Kind;
import org.ligature.pipeline.evaluate.Evaluation.Why;

/** Halcor Optics and its people are invented. */
class EvaluatorTest {
    private static final String TEXT =
            "Halcor Optics set up a party committee in 2015. As of 2017 it had more than 7,000 party members. It has no seat.";
    private final Evaluator evaluator =
            new Evaluator(Map.of("a.txt", TEXT), Map.of("Halcor Optics", List.of("HO", "哈科光学")));

    private static Line line(String quote, String type, String subject, String value, String date, boolean negative) {
        return new Line("a.txt", quote, type, subject, null, value, date, negative, false, "");
    }

    @Test
    void countsMatchesByPlaceTypeSubjectAndPolarity() {
        Line gold = line(
                "Halcor Optics set up a party committee in 2015.", "party_org", "Halcor Optics", null, "2015", false);
        Line found = line("set up a party committee in 2015", "party_org", "HO", null, "2015-03", false);
        Line wrongType = line("set up a party committee in 2015", "policy", "HO", null, "2015", false);
        Evaluation result = evaluator.compare(List.of(gold), List.of(found, wrongType));
        assertThat(result.overall().precision()).isEqualTo(0.5);
        assertThat(result.overall().recall()).isEqualTo(1);
        assertThat(result.overall().f1()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(result.attributes().get("date")).isEqualTo(1);
        assertThat(result.wrong()).containsExactly(wrongType);
    }

    @Test
    void aNegatedClaimDoesNotMatchAnAssertedOne() {
        Line gold = line("It has no seat.", "political_office", "Halcor Optics", null, null, true);
        Line found = line("It has no seat.", "political_office", "Halcor Optics", null, null, false);
        assertThat(evaluator.compare(List.of(gold), List.of(found)).overall().matched())
                .isZero();
    }

    @Test
    void valuesAgreeOnTheirFirstQuantity() {
        assertThat(Figures.agree("more than 7,000", "7000")).isTrue();
        assertThat(Figures.agree("¥2.8 billion (US$407 million)", "2.8bn yuan")).isTrue();
        assertThat(Figures.agree("five", "5")).isTrue();
        assertThat(Figures.agree("many", "5")).isFalse();
    }

    @Test
    void aQuoteThatIsNotInItsDocumentMatchesNothing() {
        Line gold = line("It has no seat.", "political_office", "HO", null, null, true);
        Line found = line("It has no seats.", "political_office", "HO", null, null, true);
        Evaluation result = evaluator.compare(List.of(gold), List.of(found));
        assertThat(result.lost()).isEqualTo(1);
        assertThat(result.overall().matched()).isZero();
    }

    @Test
    void namesWithOnlyAStatesWordsInCommonDiffer() {
        Names names = new Names(Map.of());
        assertThat(names.same("China Telecom", "China")).isFalse();
        assertThat(names.same("Halcor Optics Co., Ltd.", "Halcor Optics")).isTrue();
        assertThat(names.same("Halcor Optics", "Calder Optics")).isFalse();
    }

    @Test
    void saysWhyALineDidNotMatch() {
        String found = "Halcor Optics set up a party committee in 2015.";
        Line gold = line(found, "party_org", "Halcor Optics", null, "2015", false);
        assertThat(why(gold, line(found, "policy", "HO", null, null, false))).isEqualTo(Why.OTHER_TYPE);
        assertThat(why(gold, line(found, "party_org", "Calder Optics", null, null, false)))
                .isEqualTo(Why.OTHER_SUBJECT);
        assertThat(why(gold, line(found, "party_org", "HO", null, null, true))).isEqualTo(Why.OTHER_POLARITY);
        assertThat(why(gold, line(found, "policy", "Calder Optics", null, null, false)))
                .isEqualTo(Why.OTHER_TYPE_AND_SUBJECT);
        assertThat(why(gold, line("It has no seat.", "party_org", "HO", null, null, false)))
                .isEqualTo(Why.NO_OVERLAP);
        Line invented = line("Words of nobody.", "party_org", "HO", null, null, false);
        assertThat(evaluator
                        .compare(List.of(gold), List.of(invented))
                        .findings()
                        .getLast()
                        .why())
                .isEqualTo(Why.NOT_IN_DOCUMENT);
    }

    private Why why(Line gold, Line claim) {
        Evaluation result = evaluator.compare(List.of(gold), List.of(claim));
        assertThat(result.findings()).extracting(Finding::kind).containsExactly(Kind.MISSED, Kind.WRONG);
        assertThat(result.findings().getFirst().why())
                .isEqualTo(result.findings().getLast().why());
        return result.findings().getFirst().why();
    }

    @Test
    void oneClaimForTwoGoldLinesLeavesOneTaken() {
        String quote = "Halcor Optics set up a party committee in 2015.";
        Line gold = line(quote, "party_org", "Halcor Optics", null, "2015", false);
        Line twin = line(quote, "party_org", "Halcor Optics", null, null, false);
        Evaluation result =
                evaluator.compare(List.of(gold, twin), List.of(line(quote, "party_org", "HO", null, null, false)));
        assertThat(result.findings()).extracting(Finding::why).containsExactly(Why.TAKEN);
    }

    @Test
    void countsWhatIsFoundAsAnotherType() {
        String quote = "Halcor Optics set up a party committee in 2015.";
        Line gold = line(quote, "party_org", "Halcor Optics", null, null, false);
        Line count =
                line("As of 2017 it had more than 7,000 party members.", "party_member_count", "HO", null, null, false);
        Line missed = line("It has no seat.", "political_office", "HO", null, null, true);
        Line other = line(quote, "policy", "HO", null, null, false);
        Evaluation result = evaluator.compare(List.of(gold, count, missed), List.of(other, count));
        assertThat(result.confusion())
                .containsEntry("party_org", Map.of("policy", 1))
                .containsEntry("party_member_count", Map.of("party_member_count", 1))
                .containsEntry("political_office", Map.of("none", 1))
                .doesNotContainKey("none");
        assertThat(evaluator.compare(List.of(), List.of(other)).confusion())
                .containsExactly(Map.entry("none", Map.of("policy", 1)));
    }
}
