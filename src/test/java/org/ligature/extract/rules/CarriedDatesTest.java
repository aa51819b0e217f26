package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ligature.model.Claim;

/** Dates that a claim takes over from what stands before it. All names are invented. */
class CarriedDatesTest {
    private static final String COMPANY = "Halcor Optics is a company in Kestrin.\n\n";

    @Test
    void aSentenceThatGoesOnKeepsTheDate() {
        assertThat(year(
                        COMPANY
                                + "In April 2020 an article named the party secretary of Halcor Optics, Igor Torvey. The same article said that Halcor Optics has a party committee.",
                        "party_org"))
                .startsWith("2020");
    }

    @Test
    void aNewThoughtHasNoDateOfTheOldOne() {
        assertThat(year(
                        COMPANY
                                + "In April 2020 Halcor Optics opened a plant in Kestrin. Halcor Optics has a party committee.",
                        "party_org"))
                .isEmpty();
    }

    @Test
    void theLineAboveDatesWhatStandsUnderIt() {
        assertThat(year(
                        COMPANY
                                + "Halcor Optics News on May 03, 2021\n\nHalcor Optics is a state-owned company that makes lenses.",
                        "ownership"))
                .startsWith("2021");
    }

    @Test
    void aYearInAQuotedNameIsNoDate() {
        assertThat(year(
                        COMPANY
                                + "Halcor Optics is owned by the Ministry of Trade under the plan \"Green Kestrin 2030\".",
                        "ownership"))
                .isEmpty();
        assertThat(year(COMPANY + "Halcor Optics has been owned by the Ministry of Trade since 2012.", "ownership"))
                .startsWith("2012");
    }

    @Test
    void whatEndedDatesNothingThatGoesOn() {
        String ended =
                "A report of May 2021 said that Velmark was a supplier until 2015, though Halcor Optics is still owned by the Ministry of Trade.";
        assertThat(year(COMPANY + ended, "ownership")).startsWith("2021");
        assertThat(year(COMPANY + ended.replace(", though", " and"), "ownership"))
                .isEmpty();
    }

    @Test
    void itMayBeThatHedges() {
        for (String hedge : new String[] {"It may be that ", "There are signs that "})
            assertThat(Reports.claims(COMPANY + hedge + "Halcor Optics is owned by the Ministry of Trade."))
                    .isNotEmpty()
                    .allMatch(c -> c.modality() == org.ligature.model.Modality.ALLEGED);
    }

    @Test
    void mayIsAMonthBeforeADate() {
        assertThat(Reports.claims("Halcor Optics was founded by the Ministry of Trade on May 3, 2021."))
                .isNotEmpty()
                .allMatch(c -> c.modality() == org.ligature.model.Modality.ASSERTED);
    }

    private static String year(String text, String type) {
        return Reports.claims(text).stream()
                .filter(c -> c.type().equals(type))
                .map(CarriedDatesTest::from)
                .findFirst()
                .orElseThrow();
    }

    private static String from(Claim claim) {
        if (claim.times().from() != null) return claim.times().from().toString();
        return claim.times().asOf() == null ? "" : claim.times().asOf().toString();
    }
}
