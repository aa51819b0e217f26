package org.ligature.pipeline.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligature.extract.Proposal;
import org.ligature.extract.Proposal.Worded;
import org.ligature.extract.Proposer;
import org.ligature.extract.Source;
import org.ligature.extract.proof.Checked;
import org.ligature.extract.proof.Gate;
import org.ligature.extract.proof.Reason;
import org.ligature.extract.proof.Rejection;
import org.ligature.extract.rules.RuleExtractor;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.Segment;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.panel.Troublemaker.Liar;
import org.ligature.schema.Pack;
import org.ligature.testing.Texts;

/** All companies and people are invented. */
class GateTest {
    private static final Pack PACK = Extractors.pack("prc-tech");
    private static final RuleExtractor RULES = Extractors.rules(PACK);
    private static final Gate GATE = new Gate(PACK, RULES);
    private static final Proposer LIAR = new Liar();

    private static Checked check(String text, Proposal... proposals) {
        return GATE.check(Texts.source(text), LIAR, List.of(proposals));
    }

    private static Reason reason(Worded proposal) {
        Checked checked = check(Troublemaker.REPORT, proposal);
        assertThat(checked.claims()).isEmpty();
        return checked.rejections().getFirst().reason();
    }

    private static Claim claim(String text, Worded proposal) {
        Checked checked = check(text, proposal);
        assertThat(checked.rejections()).isEmpty();
        return checked.claims().getFirst();
    }

    private static Claim claim(Worded proposal) {
        return claim(Troublemaker.REPORT, proposal);
    }

    @Test
    void whatTheDocumentSaysIsBelievedInTheDocumentsOwnWords() {
        Claim claim = claim(Liar.TRUE);
        assertThat(claim.evidence().main().exact()).isEqualTo("Halcor Optics set up a party committee in 2015");
        assertThat(claim.origin().extractor()).isEqualTo("liar@0.1");
        assertThat(claim.origin().rule()).isEqualTo("liar@0.1");
        assertThat(claim.times().date()).hasToString("2015");
        assertThat(claim.flags()).isEmpty();
    }

    @Test
    void inventedAndAlteredWordsAreRefused() {
        assertThat(reason(Liar.INVENTED)).isEqualTo(Reason.QUOTE_NOT_FOUND);
        assertThat(reason(Liar.OTHER_DIGITS)).isEqualTo(Reason.QUOTE_NOT_FOUND);
        assertThat(reason(Liar.NOT_DROPPED)).isEqualTo(Reason.QUOTE_NOT_FOUND);
        assertThat(reason(Liar.HALF_A_FIGURE)).isEqualTo(Reason.VALUE_NOT_FOUND);
    }

    @Test
    void aNotThatIsCutOffOrStandsBetweenSegmentsStillCounts() {
        for (Worded proposal : List.of(Liar.NOT_CUT_OFF, Liar.NOT_LEFT_BETWEEN)) {
            Claim claim = claim(proposal);
            assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
            assertThat(claim.flags()).contains("disputed-polarity");
        }
    }

    @Test
    void aStrangerAndSwappedPartiesAreRefused() {
        assertThat(reason(Liar.STRANGER)).isEqualTo(Reason.SUBJECT_NOT_FOUND);
        assertThat(reason(Liar.SWAPPED)).isEqualTo(Reason.ROLES_SWAPPED);
        assertThat(reason(Liar.TRUE.with("object", "Northern Bureau"))).isEqualTo(Reason.OBJECT_NOT_FOUND);
    }

    @Test
    void aSubjectFromElsewhereInTheDocumentProvesNothing() {
        String far =
                Troublemaker.REPORT + "\nA line.\n\nA second line.\n\nA third line.\n\nA fourth line.\n\nCalder Rope"
                        + " Works closed its mill in 2009.\n";
        Checked checked = check(
                far,
                Worded.of("party_org", "Calder Rope Works", Liar.TRUE.quote().getFirst()));
        assertThat(checked.rejections()).extracting(Rejection::reason).containsExactly(Reason.SUBJECT_ELSEWHERE);
    }

    @Test
    void partsOfWordsAndFiguresAreNotFound() {
        String quote = "In 2017 Halcor Optics had 7";
        assertThat(reason(Worded.of("party_member_count", "Halcor Optics", quote)))
                .isEqualTo(Reason.QUOTE_NOT_FOUND);
        assertThat(reason(Worded.of("party_org", "Halc", Liar.TRUE.quote().getFirst())))
                .isEqualTo(Reason.SUBJECT_NOT_FOUND);
    }

    @Test
    void figuresAreCompletedFromTheText() {
        Claim claim = claim(
                "Halcor Optics received a loan of 7 million euros from the Bank of Kestrin.",
                Worded.of("state_finance", "Halcor Optics", "Halcor Optics received a loan of 7 million euros")
                        .worth("7"));
        assertThat(claim.value().number()).isEqualByComparingTo("7000000");
    }

    @Test
    void hedgesInTheTextOutweighTheProposer() {
        Claim claim = claim(
                "Halcor Optics reportedly set up a party committee in 2015.",
                Worded.of("party_org", "Halcor Optics", "set up a party committee in 2015")
                        .meaning(Polarity.POSITIVE, Modality.ASSERTED));
        assertThat(claim.modality()).isEqualTo(Modality.ALLEGED);
        assertThat(claim.flags()).containsExactly("disputed-modality");
    }

    @Test
    void wordsThatStandTwiceAreTakenFromTheNamedPassageOrFlagged() {
        String twice = """
                Halcor Optics set up a party committee in 2015.

                A line between.

                Halcor Optics set up a party committee in 2015.
                """;
        assertThat(claim(twice, Liar.TRUE).flags()).containsExactly("ambiguous-quote");
        assertThat(claim(twice, Liar.TRUE).evidence().main().start()).isZero();
        Claim named = claim(twice, Liar.TRUE.from(2));
        assertThat(named.flags()).isEmpty();
        assertThat(named.evidence().main().start()).isEqualTo(twice.lastIndexOf("Halcor"));
    }

    @Test
    void segmentsFromFarApartAreRefused() {
        Worded stitched = new Worded(
                "party_org",
                List.of("Halcor Optics set up", "closed its mill in 2009"),
                -1,
                Liar.TRUE.parts(),
                null,
                null,
                null,
                null,
                0.5,
                "");
        String text = Troublemaker.REPORT + "\nA line.\n\nCalder Rope Works closed its mill in 2009.\n";
        assertThat(check(text, stitched).rejections())
                .extracting(Rejection::reason)
                .containsExactly(Reason.SEGMENTS_APART);
    }

    @Test
    void aContextSegmentShowsWhoIsMeant() {
        Claim claim = claim(Liar.NOT_CUT_OFF);
        assertThat(claim.evidence().context()).extracting(Segment::exact).containsExactly("Halcor Optics");
        assertThat(claim.subject().mention()).isNull();
    }

    @Test
    void datesThatTheSentenceDoesNotGiveAreNotBelieved() {
        assertThat(claim(Liar.TRUE.dated("2015")).flags()).isEmpty();
        Claim claim = claim(Liar.TRUE.dated("1999"));
        assertThat(claim.times().date()).hasToString("2015");
        assertThat(claim.flags()).containsExactly("disputed-date");
    }

    @Test
    void theRulesOwnClaimsAllPassUnchanged() {
        Source source = Texts.source(Troublemaker.REPORT);
        List<Claim> own = RULES.extract(source);
        assertThat(own).isNotEmpty();
        Checked checked = GATE.check(source, RULES, RULES.propose(source));
        assertThat(checked.claims()).isEqualTo(own);
        assertThat(checked.rejections()).isEmpty();
    }

    @Test
    void placesThatAreClaimedAreLookedAt() {
        Source source = Texts.source(Troublemaker.REPORT);
        Source other = Texts.source(Troublemaker.REPORT.replace("2015", "2016"));
        List<Proposal> foreign = RULES.propose(other);
        Checked checked = GATE.check(source, LIAR, foreign);
        assertThat(checked.claims()).isEmpty();
        assertThat(checked.rejections())
                .hasSameSizeAs(foreign)
                .allSatisfy(r -> assertThat(r.reason()).isEqualTo(Reason.QUOTE_NOT_FOUND));
    }
}
