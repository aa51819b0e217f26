package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.model.Claim;

/** Who reports a purchase, and who buys; all are invented but for the state. */
class ReportedTest {
    private static final String BUYS = "the government of Norway bought 30 percent of Velmark Optics.";

    private static Claim ownership(String text) {
        return Reports.claims(text).stream()
                .filter(c ->
                        c.type().equals("ownership") && c.subject().caption().equals("Velmark Optics"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The consultancy Halcor Insight wrote that ",
                "The consultancy Halcor Insight said on Monday that ",
                "According to a study by Halcor Insight Institute, ",
            })
    void whoReportsOwnsNothing(String reporter) {
        Claim claim = ownership(reporter + BUYS);
        assertThat(claim.object())
                .hasValueSatisfying(o -> assertThat(o.caption()).isEqualTo("Norwegian government"));
        assertThat(claim.attribution()).singleElement().asString().startsWith("Halcor Insight");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Halcor Holding wrote that the state bought Velmark Optics. | ownership | true",
                "Halcor Holding said on Monday that the state bought Velmark Optics. | ownership | true",
                "Halcor Holding announced that the state bought Velmark Optics. | ownership | false",
                "Halcor Holding and the state bought Velmark Optics. | ownership | false",
                "Halcor Holding said that Velmark Optics is no part of the state. | response | false",
            })
    void reportersOnlySay(String text, String type, boolean reports) {
        Sentence sentence = Reports.sentences(text).getFirst();
        Mention first = sentence.mentions().getFirst();
        assertThat(new Attribution(Reports.EXTRACTOR.words()).reports(sentence, first, type))
                .isEqualTo(reports);
    }

    @Test
    void whoSpeaksOfItsOwnPurchaseOwns() {
        Claim claim = ownership("Halcor State Holding said on Monday that it owns 30 percent of Velmark Optics.");
        assertThat(claim.object())
                .hasValueSatisfying(o -> assertThat(o.caption()).isEqualTo("Halcor State Holding"));
    }
}
