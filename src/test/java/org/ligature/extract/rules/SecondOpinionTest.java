package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ligature.extract.Sentence;
import org.ligature.extract.learn.Lead;
import org.ligature.extract.learn.SecondOpinion;
import org.ligature.extract.learn.SubjectCues.Candidate;
import org.ligature.model.Claim;
import org.ligature.model.Polarity;

/** What another reader's opinion does to what patterns find; companies are invented. */
class SecondOpinionTest {
    private static final String TEXT = "A stake in Ondra Cable went to the partners of Velmark Networks.";

    /** Thinks that a sentence of some words states a tie, and of its names what it is told. */
    private record Told(String type, String words, Map<String, Double> about) implements SecondOpinion {
        @Override
        public View of(Sentence sentence, Lead lead, List<Candidate> candidates) {
            return new View() {
                @Override
                public double tie(String tie) {
                    return stated(tie) ? 0.95 : 0.001;
                }

                @Override
                public double about(String tie, int candidate) {
                    String name = candidates.get(candidate).caption();
                    return stated(tie) ? about.getOrDefault(name, 0.001) : 0.001;
                }

                private boolean stated(String tie) {
                    return tie.equals(type) && sentence.text().contains(words);
                }
            };
        }
    }

    @Test
    void aDraftStaysBesideAnotherNameThatIsAboutAsLikely() {
        assertThat(owned(0.9, 0.95)).contains("Ondra Cable", "Velmark Networks");
    }

    @Test
    void aDraftGoesWhereAnotherNameIsMuchLikelier() {
        assertThat(owned(0.3, 0.98)).containsExactly("Velmark Networks");
        assertThat(owned(0.98, 0.001)).containsExactly("Ondra Cable");
    }

    @Test
    void ofWhatASentenceDoesNotNameSeveralCanBeMeantWhereAllAreLikely() {
        assertThat(both(0.97, 0.96)).containsExactly("Ondra Cable", "Velmark Networks");
        assertThat(both(0.97, 0.30)).containsExactly("Ondra Cable");
    }

    private static List<String> both(double ondra, double velmark) {
        String text =
                "Ondra Cable and Velmark Networks make cables for ships. Each has long been in the hands of the treasury.";
        return subjects(
                new Told("ownership", "Each has", Map.of("Ondra Cable", ondra, "Velmark Networks", velmark)), text);
    }

    @Test
    void aClaimThatNoPatternMakesQuotesItsWholeSentence() {
        String sentence =
                "Ondra Cable Ltd, when the old plant burnt down and the lines stood still for months on end, put its biggest hopes, as its own "
                        + "people say, upon parcels for which the military has been waiting.";
        assertThat(told("military", sentence))
                .extracting(c -> c.evidence().main().exact())
                .containsExactly(sentence);
        String longer = sentence.replace(" on end", " on end" + ", which nobody had believed".repeat(10));
        assertThat(told("military", longer))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.evidence().main().exact()).hasSizeLessThan(Quotes.LONGEST));
    }

    @Test
    void noAnswerIsAnAnswerAndNotDenied() {
        assertThat(told("response", "Ondra Cable Ltd has not to this day got back to us on any of it."))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.polarity()).isEqualTo(Polarity.POSITIVE));
    }

    @Test
    void whoMayNotSellIsBarred() {
        assertThat(told("listing_sanction", "Ondra Cable Ltd may not sell to federal agencies since August."))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.polarity()).isEqualTo(Polarity.POSITIVE));
        assertThat(told("listing_sanction", "Ondra Cable Ltd has not been sanctioned by the Treasury."))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.polarity()).isEqualTo(Polarity.NEGATIVE));
    }

    @Test
    void aReportThatSpeaksOfStatesInOneSentenceOfTwelveIsRead() {
        assertThat(dull(9)).containsExactly("Ondra Cable Ltd");
        assertThat(dull(20)).isEmpty();
    }

    @Test
    void whereAPatternNamesWhomItIsAboutNobodyUnnamedIsMeant() {
        String text =
                "Ondra Cable Ltd makes wire. The Ministry of Trade holds a 70% stake in Velmark Networks Ltd and lends it money.";
        assertThat(subjects(
                        new Told("ownership", "holds", Map.of("Ondra Cable Ltd", 0.97, "Velmark Networks Ltd", 0.97)),
                        text))
                .containsExactly("Velmark Networks Ltd");
    }

    @Test
    void whatADocumentIsAboutMayBeMeantFarBehindItsName() {
        String text = "Velmark Networks Ltd works with the army. ".repeat(4)
                + "Ondra Cable Ltd works with the navy. ".repeat(3)
                + "It rained a lot in the end. ".repeat(6)
                + "Half of the shares are in the hands of the treasury.";
        assertThat(subjects(new Told("ownership", "Half of", Map.of("Ondra Cable Ltd", 0.97)), text))
                .containsExactly("Ondra Cable Ltd");
    }

    @Test
    void aPolicyAboutCompaniesIsTheBodysAndNotAnotherCompanys() {
        String text =
                "The Orvanian Ministry of Trade made the Treasury's wishes plain to Ondra Cable Ltd and to Velmark Optics Ltd.";
        SecondOpinion told = new Told("policy", "wishes", Map.of("Ondra Cable Ltd", 0.97));
        assertThat(Reports.claims(told, text))
                .filteredOn(c -> c.subject().caption().equals("Ondra Cable Ltd"))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.object().orElseThrow().caption()).doesNotContain("Velmark"));
    }

    private static List<String> dull(int sentences) {
        String text = "The cakes are sold in the shop on the corner. ".repeat(sentences)
                + "A minister came to eat there. Ondra Cable Ltd rests in the hands of somebody else.";
        return subjects(new Told("ownership", "rests in", Map.of("Ondra Cable Ltd", 0.97)), text);
    }

    private static List<Claim> told(String type, String text) {
        return Reports.claims(new Told(type, text.substring(0, 8), Map.of("Ondra Cable Ltd", 0.97)), text).stream()
                .filter(claim -> claim.type().equals(type))
                .toList();
    }

    private static List<String> owned(double ondra, double velmark) {
        return subjects(
                new Told("ownership", "A stake", Map.of("Ondra Cable", ondra, "Velmark Networks", velmark)), TEXT);
    }

    private static List<String> subjects(SecondOpinion told, String text) {
        return Reports.claims(told, text).stream()
                .filter(claim -> claim.type().equals("ownership"))
                .map(claim -> claim.subject().caption())
                .distinct()
                .sorted()
                .toList();
    }
}
