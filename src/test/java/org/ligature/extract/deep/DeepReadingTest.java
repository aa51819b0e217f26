package org.ligature.extract.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ligature.extract.Extractor;
import org.ligature.extract.Source;
import org.ligature.extract.mention.Annotator;
import org.ligature.extract.proof.Gate;
import org.ligature.extract.rules.RuleExtractor;
import org.ligature.model.Claim;
import org.ligature.model.Polarity;
import org.ligature.model.Segment;
import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;
import org.ligature.testing.Texts;

/** The language model beside the rules; all companies are invented. */
class DeepReadingTest {
    private static final Pack PACK = PackLoader.builtIn("prc-tech");
    private static final RuleExtractor DEEP = DeepReading.open(PACK);
    private static final String REPORT = """
            Velmark Optics and the state

            Velmark Optics is a maker of lenses in Kestria. The Kestrian Ministry of Defence buys most of what Velmark Optics makes, and its engineers work in the ministry's laboratories. The government holds 51 percent of the shares. In 2021 Velmark Optics set up a party committee; the company's chairman, Oran Tilvey, leads it. Velmark Optics has never received subsidies.
            """;

    private static List<Claim> read(Extractor extractor, String text) {
        return extractor.extract(Texts.source(text));
    }

    @Test
    void theTiesOfAReportAreFound() {
        List<Claim> claims = read(DEEP, REPORT);
        assertThat(claims).extracting(Claim::type).contains("military", "ownership", "party_org");
        assertThat(claims).allSatisfy(c -> {
            assertThat(REPORT).contains(c.evidence().main().exact());
            assertThat(c.origin().extractor()).isEqualTo("deep");
        });
    }

    @Test
    void whatIsDeniedStaysDenied() {
        List<Claim> claims = read(DEEP, REPORT);
        assertThat(claims)
                .filteredOn(c -> c.evidence().main().exact().contains("never"))
                .extracting(Claim::polarity)
                .containsOnly(Polarity.NEGATIVE);
    }

    @Test
    void theModelHasASayOfItsOwn() {
        RuleExtractor rules = new RuleExtractor(PACK, new Annotator(PACK)::annotate);
        String text =
                "Velmark Optics makes lenses for telescopes. The cabinet paid half of the bill for the new hall of Velmark Optics.";
        assertThat(read(DEEP, text)).extracting(Claim::type).containsExactly("state_finance");
        assertThat(read(rules, text)).isEmpty();
    }

    /** The model has never seen a share of 140 percent, and thinks nothing of it; that figure is for a reviewer to doubt. */
    @Test
    void aPlainStatementStaysWhateverTheModelThinks() {
        String text =
                "Orvane Optics is an invented company in Harran. The Harran State Fund holds 140% of Orvane Optics.";
        assertThat(read(DEEP, text)).extracting(Claim::type).containsExactly("ownership");
    }

    /** The text is about Ondra Cable, but its shares are not meant; where Velmark Optics is named is shown beside the quote. */
    @Test
    void aSubjectMayBeNamedInASentenceBefore() {
        String text =
                "Ondra Cable sells wire in Kestrin, and Ondra Cable has eleven shops. Velmark Optics is another matter."
                        + " Fifty-one percent of the shares belong to the Kestrian state, and three generals sit on the board.";
        assertThat(read(DEEP, text))
                .filteredOn(c -> c.type().equals("ownership"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.subject().caption()).isEqualTo("Velmark Optics");
                    assertThat(c.evidence().main().exact()).contains("percent of the shares");
                    assertThat(c.evidence().segments())
                            .filteredOn(s -> s.use() == Segment.Use.CONTEXT)
                            .extracting(Segment::exact)
                            .containsExactly("Velmark Optics");
                });
    }

    @Test
    void aGateOfOtherRulesTakesNothingOnItsWord() {
        RuleExtractor rules = new RuleExtractor(PACK, new Annotator(PACK)::annotate);
        Source source = Texts.source(REPORT);
        assertThat(new Gate(PACK, rules)
                        .check(source, DEEP, DEEP.propose(source))
                        .claims())
                .isNotEmpty()
                .allMatch(c -> c.origin().extractor().equals("deep@" + DEEP.version()));
    }

    @Test
    void threadsGetTheSameAnswers() {
        List<String> once = read(DEEP, REPORT).stream().map(Claim::id).toList();
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(
                                i -> read(DEEP, REPORT).stream().map(Claim::id).toList())
                        .toList())
                .allMatch(once::equals);
    }

    @Test
    void aSentenceWithoutEndIsReadToItsEnd() {
        String names = "Velmark Optics, Kestria Steel, Ondra Cable, ".repeat(2_000);
        assertThat(read(DEEP, "The army bought lenses from " + names + " and others."))
                .isNotNull();
    }

    @Test
    void chineseIsLeftToTheRules() {
        RuleExtractor rules = new RuleExtractor(PACK, new Annotator(PACK)::annotate);
        String text = "2021年，砚衡通信公司设立了党委。砚衡通信公司与军方共建实验室。";
        assertThat(read(DEEP, text))
                .extracting(Claim::type, c -> c.evidence().main().exact())
                .isEqualTo(read(rules, text).stream()
                        .map(c -> org.assertj.core.groups.Tuple.tuple(
                                c.type(), c.evidence().main().exact()))
                        .toList());
    }
}
