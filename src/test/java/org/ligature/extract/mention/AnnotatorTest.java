package org.ligature.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.schema.PackLoader;
import org.ligature.testing.Texts;

/** Names as they are recognised; companies and banks here are invented. */
class AnnotatorTest {
    private static final Annotator ANNOTATOR = new Annotator(PackLoader.builtIn("core"));

    /** What a text names by some words, each as often as the words stand there. */
    static List<String> captions(String text, String words) {
        return sentences(text).stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.text().equals(words))
                .map(Mention::caption)
                .toList();
    }

    /** What the last sentence of a text is about, or "". */
    private static String topic(String text) {
        Sentence.Topic topic = sentences(text).getLast().topic();
        return topic == null ? "" : topic.caption();
    }

    /** The sentences of a text, with what they name. */
    static List<Sentence> sentences(String text) {
        return ANNOTATOR.annotate(Texts.source(text));
    }

    private static final String BELOW =
            "\n\nVelmark Optics makes lenses. The army buys from Velmark Optics. The ministry owns a half of it.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"Drayton makers court the army", "POINT BY POINT", "Bullets", "Velmark Optics and the army"})
    void aHeadingsNameIsATopicOnlyWhereTheTextSpeaksOfIt(String heading) {
        assertThat(topic(heading + BELOW)).isEqualTo("Velmark Optics");
    }

    /** The country of the title is no company of the text. */
    @Test
    void aTitleNamesWholeWordsOnly() {
        String body = "Remarks\n\nVelmark, Kestovia and all that follows are invented. Drayton Optics sells there.\n";
        assertThat(topic("TITLE: Kestovian suppliers\n\n" + body)).isEqualTo("Drayton Optics");
        assertThat(topic("TITLE: Suppliers of Kestovia\n\n" + body)).isEqualTo("Kestovia");
    }

    @Test
    void aHeadingThatIsACompanysNameNeedsNoSecondNaming() {
        assertThat(topic("Drayton Optics\n\nThe army buys its lenses from the company.\n"))
                .isEqualTo("Drayton Optics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We've", "They’ll", "Don't"})
    void aVerbWithItsPronounIsNoName(String words) {
        String text = "\"" + words + " bought it,\" she said. \"" + words + " sell it,\" said Velmark Optics.";
        assertThat(captions(text, words)).isEmpty();
    }

    @Test
    void anAbbreviationThatIsSpelledLetterByLetterStandsForTheFullName() {
        String text =
                "The Velmark National Pipe Corporation (VNPC) was founded in 1994. VNPC makes pipes. VNPC also makes"
                        + " valves. The bank lent VNPC money.";
        assertThat(captions(text, "VNPC")).hasSize(4).containsOnly("Velmark National Pipe Corporation");
    }

    @Test
    void anAbbreviationThatIsSpokenAsAWordAndUsedMostIsTheName() {
        String text =
                "The Halmark Machine Company (HAMAC) was founded in 1994. HAMAC makes pipes. HAMAC also makes valves. The"
                        + " bank lent HAMAC money.";
        assertThat(captions(text, "HAMAC")).hasSize(4).containsOnly("HAMAC");
        assertThat(captions(text, "Halmark Machine Company")).containsOnly("HAMAC");
    }

    @ParameterizedTest
    @CsvSource({"Grade A, Grade", "Class B, Class", "Grade A, Grade A"})
    void whatLettersTellApartIsNoName(String words, String name) {
        String text = "Velmark Optics got a " + words + " certificate from the ministry in December.";
        assertThat(captions(text, name)).isEmpty();
        assertThat(captions(text, "Velmark Optics")).hasSize(1);
    }

    @Test
    void aChineseNameEndsWhereItIsSaidWhatIsBuiltThere() {
        String text = "公司计划2026年在马尔斯克建厂。";
        assertThat(captions(text, "马尔斯克建厂")).isEmpty();
        assertThat(captions(text, "公司计划")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Velm and Trask Bank of Kestria, VTBK",
        "Industrial and Marine Bank of Kestria, IMBK",
        "Kestrin Three Rivers Corporation, KTR",
    })
    void anAbbreviationInBracketsShowsWhereTheNameBegins(String name, String abbreviation) {
        String text = "Last year " + name + " (" + abbreviation + ") lent the builders money. " + abbreviation
                + " is a bank.";
        assertThat(captions(text, abbreviation)).hasSize(2).containsOnly(name);
    }

    @Test
    void anAbbreviationThatIsNeverIntroducedStandsForTheOneNameWithItsLetters() {
        String text =
                "Velmark National Pipe Corporation was founded in 1994. The bank lent VNPC, a state-owned group, money.";
        assertThat(captions(text, "VNPC")).containsOnly("Velmark National Pipe Corporation");
        String two = text + " It also lent Vostrel Northern Port Company money.";
        assertThat(captions(two, "VNPC")).containsOnly("VNPC");
    }

    @ParameterizedTest
    @CsvSource({"他于2015年加入公司。, 加入公司", "当地科技公司很多。, 科技公司", "这是一家地图公司。, 地图公司"})
    void aChineseKindOfCompanyOrAVerbBeforeItIsNoName(String text, String words) {
        assertThat(captions(text, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"霁澜云图是一家地图公司。成立十年。员工说霁澜云图很好。", "霁澜云图：一家地图公司与执政党。员工说霁澜云图很好。"})
    void aChineseNameIsKnownByTheKindThatItIsSaidToBe(String text) {
        assertThat(captions(text, "霁澜云图")).hasSize(2);
    }

    @Test
    void aChineseNameEndsInItsLegalFormOrKind() {
        assertThat(captions("市政府从砚衡通信公司购买设备。", "砚衡通信公司")).isNotEmpty();
        assertThat(captions("一家名为霁澜云图科技有限公司的企业成立。", "霁澜云图科技有限公司")).isNotEmpty();
    }

    @Test
    void aWordInSmallLettersElsewhereIsNoNameWhereItOpensASentence() {
        String text =
                "Dams supply most of the power. \"Turbines are ours,\" the owner said. Velmark builds dams and turbines.";
        assertThat(captions(text, "Dams")).isEmpty();
        assertThat(captions(text, "Turbines")).isEmpty();
        assertThat(captions(text, "Velmark")).containsOnly("Velmark");
    }

    @Test
    void stateOwnedEnterprisesAreCalledSoWhateverTheirWords() {
        String text =
                "Chinese state firms build ports. Chinese private firms supply them. State-owned companies get credit.";
        assertThat(captions(text, "Chinese state firms")).containsExactly("Chinese state-owned enterprises");
        assertThat(captions(text, "Chinese private firms")).containsExactly("Chinese private firms");
    }
}
