package org.ligature.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.extract.Mention;
import org.ligature.schema.PackLoader;
import org.ligature.testing.Texts;

/** Where names begin and end, and what tells that one names a company; companies, people and sentences are invented. */
class NamesInSentencesTest {
    private static final Annotator ANNOTATOR = new Annotator(PackLoader.builtIn("prc-tech"));

    private static List<Mention> mentions(String text, String words) {
        return ANNOTATOR.annotate(Texts.source(text)).stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.text().equals(words))
                .toList();
    }

    private static boolean is(String text, String words, String wanted) {
        return mentions(text, words).stream().anyMatch(m -> m.classes().contains(wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chen", "Li", "Ma", "Sun", "Zhou"})
    void aFamilyNameAloneIsNobodyThatIsListed(String family) {
        String text = "The orchestra's new flute teacher is " + family + ", who plays in Kestrin.";
        assertThat(mentions(text, family)).allMatch(m -> m.entity() == null);
        assertThat(mentions("The new flute teacher is Xi and nobody else.", "Xi"))
                .extracting(Mention::entity)
                .containsExactly("prc:xi-jinping");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xi Qimin", "Li Qimin", "Li Dahua"})
    void aFamilyNameBeforeAnotherGivenNameIsAnotherPersons(String other) {
        String family = other.substring(0, 2);
        String text = family + " Qinmao teaches the flute in Kestrin. " + other + " plays the drums.";
        assertThat(mentions(text, family)).isEmpty();
        assertThat(is(text, family + " Qinmao", "person")).isTrue();
    }

    @Test
    void wordsInCapitalsBeforeADashAreWhereANewsReportWasWritten() {
        assertThat(is("ULMPORT – Both bridges were painted green by the choir on Monday.", "ULMPORT", "place"))
                .isTrue();
        assertThat(is("ULMPORT – makers of bridges", "ULMPORT", "place")).isFalse();
    }

    @Test
    void wordsThatAreAllOrdinaryNameACompanyWithAnAbbreviationBehindThem() {
        String text = "Modern Building Technologies (MBT) painted both bridges green.";
        assertThat(is(text, "Modern Building Technologies", "company")).isTrue();
        assertThat(is("Both bridges got a poster about Public Energy yesterday.", "Public Energy", "company"))
                .isFalse();
    }

    @Test
    void anOrdinaryWordBeforeGroupNamesACompanyUnlessAnArticleStandsThere() {
        assertThat(is("Both bridges were painted green by Modern Group in March.", "Modern Group", "company"))
                .isTrue();
        assertThat(is("Both bridges were painted green by the Working Group in March.", "Working Group", "company"))
                .isFalse();
    }

    @Test
    void aSentenceOfNamesAndGrammarIsNoHeadline() {
        String text = "With Velmark and Trask Shipyards there will also be the Kestrel Concern.";
        assertThat(is(text, "Trask Shipyards", "company")).isTrue();
        assertThat(is(text, "Kestrel Concern", "company")).isTrue();
        assertThat(is("Trask Shipyards Concern of Our Security", "Trask Shipyards Concern", "company"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ideaVelm", "VelSpeed", "VOSTEL"})
    void aCapitalInsideAWordMakesItAName(String name) {
        assertThat(mentions(name + " paints bridges, and paints them green.", name))
                .isNotEmpty();
        assertThat(mentions("Painting bridges takes a summer.", "Painting")).isEmpty();
    }

    @Test
    void anOrdinaryWordInCapitalsAmongSmallLettersIsAName() {
        assertThat(mentions("Green paint for the bridge came from MARKET in two barrels.", "MARKET"))
                .isNotEmpty();
        assertThat(mentions("Green paint for the bridge came from Market in two barrels.", "Market"))
                .isEmpty();
        assertThat(mentions("BACKGROUND\n\nVelmark builds ports.", "BACKGROUND"))
                .isEmpty();
    }

    @Test
    void aCountrysNameThatBeginsOrEndsALongerOneIsPartOfIt() {
        assertThat(mentions("Two ferries were painted for Norway Trask Velmor in spring.", "Norway Trask Velmor"))
                .isNotEmpty();
        assertThat(mentions("Two ferries were painted for Velmor Norway in spring.", "Velmor Norway"))
                .isNotEmpty();
        assertThat(mentions("In Norway Velmark paints ferries.", "Norway Velmark"))
                .isEmpty();
        assertThat(mentions("Two ferries were painted in spring for East Norway alone.", "East Norway"))
                .noneMatch(m -> m.classes().contains("name"));
    }

    @Test
    void aPlaceBehindTheHeadOfANameSaysWhere() {
        assertThat(is("She once sang at Velm College Oslo.", "Velm College Oslo", "university"))
                .isTrue();
        assertThat(is("She once sang at King's Academy Oslo.", "King's Academy Oslo", "university"))
                .isTrue();
        assertThat(is("The king's choir sang in Oslo.", "Oslo", "place")).isTrue();
    }

    @Test
    void whatSomebodyHasVotesInIsNoPlace() {
        assertThat(is("Her aunt left her some votes in Velkon.", "Velkon", "company"))
                .isTrue();
        assertThat(is("Her aunt grew up in Velkon. Winters are long in Velkon.", "Velkon", "place"))
                .isTrue();
        assertThat(is("Her aunt believed in VKN. She saw much good in VKN.", "VKN", "place"))
                .isFalse();
    }

    @Test
    void itsChiefExecutiveWithANameIsNotTheCompany() {
        String text = "Prizes went to Velmar Neftov, its chief executive Ivan Trask and a baker.";
        assertThat(is(text, "Velmar Neftov", "person")).isFalse();
        assertThat(is("Prizes went to Ivan Velmov, the chief executive, and a baker.", "Ivan Velmov", "person"))
                .isTrue();
    }

    @Test
    void anAppositionEndsAtItsNounOrVerb() {
        assertThat(is(
                        "The cake was baked for Velmar Dorn, a brewer and the minister's neighbour.",
                        "Velmar Dorn",
                        "person"))
                .isFalse();
        assertThat(is("The cake was baked for Velmar Dorn, the brewer's chairman.", "Velmar Dorn", "person"))
                .isTrue();
    }

    @Test
    void whoeverOwnsACompanyMaySayWhatItIs() {
        assertThat(is("Cakes come from Velmao, Traskon's oldest subsidiary, and from two bakers.", "Velmao", "company"))
                .isTrue();
        assertThat(is("Cakes come from Velmao, Traskon's oldest neighbour, and from two bakers.", "Velmao", "company"))
                .isFalse();
    }

    @Test
    void whatIsKnownAsIsTheGroupRatherThanItsPart() {
        String part = "Velmota, one of the bakeries known as KESTA, sells cakes. Velmota is a company.";
        assertThat(mentions(part, "Velmota")).extracting(Mention::caption).containsOnly("Velmota");
        String same = "Velmota Holdings, also known as Kestamo, sells cakes. Velmota Holdings is a company.";
        assertThat(mentions(same, "Kestamo")).extracting(Mention::caption).containsOnly("Velmota Holdings");
    }

    @Test
    void anAbbreviationIsTheNameOnlyWhereItIsUsedFarMore() {
        String text = "The Halmark Machine Company (HAMAC) was founded in 1994. HAMAC makes pipes.";
        assertThat(mentions(text, "HAMAC")).extracting(Mention::caption).containsOnly("Halmark Machine Company");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q-5", "VeG-19", "MW", "June", "Elsewhere", "Estimates"})
    void codesUnitsMonthsAndPlainWordsAreNoCompanies(String words) {
        String text =
                "Elsewhere a child draws the Q-5 and the VeG-19, a mill of 20 MW and a sunny June. Estimates differ.";
        assertThat(mentions(text, words))
                .noneMatch(m -> m.classes().contains("name") || m.classes().contains("company"));
    }

    @Test
    void theMilitaryOfACountryIsThatCountrys() {
        assertThat(mentions("Cakes for the navy of Norway are baked here.", "the navy of Norway"))
                .extracting(Mention::caption)
                .containsExactly("Norwegian navy");
        assertThat(mentions("Cakes for the navy of tomorrow are baked here.", "the navy of tomorrow"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Huawei Technologies Co. Ltd.", "Huawei Technologies Company", "ZTE Corp.", "ZTE Holdings Ltd"})
    void whatSpellsOutAListedCompanysNameIsPartOfIt(String name) {
        String text = "The old bakery wrote to " + name + " about bread, and in vain.";
        String first = name.substring(0, name.indexOf(' '));
        assertThat(mentions(text, name)).extracting(Mention::caption).containsExactly(first);
    }

    @Test
    void otherWordsBehindAListedCompanysNameMakeAnotherCompany() {
        assertThat(mentions("The old bakery wrote to Huawei Bread Networks about rolls.", "Huawei Bread Networks"))
                .extracting(Mention::caption)
                .containsExactly("Huawei Bread Networks");
    }

    @Test
    void aLegalFormAloneNamesNothing() {
        assertThat(mentions("Cakes are baked in the Velmota Beach Resort and Spa in spring.", "Spa"))
                .isEmpty();
        assertThat(mentions("Velmota, a Kestrian limited company, bakes cakes.", "Kestrian limited"))
                .isEmpty();
    }

    @Test
    void aCorporationOfACountryHasItsNameToTheEnd() {
        assertThat(is(
                        "Cakes are baked by Velm Industry Corp of Norway in spring.",
                        "Velm Industry Corp of Norway",
                        "company"))
                .isTrue();
    }

    @Test
    void aSmallWordBetweenHyphensJoinsANameToTheNext() {
        assertThat(mentions("Cakes for Khatim-ol-Velmar are baked here.", "Khatim-ol-Velmar"))
                .isNotEmpty();
        assertThat(mentions("Cakes for the Velmar-led bakers are baked here.", "Velmar"))
                .isNotEmpty();
    }

    @Test
    void aCompanyNamedLikeAPersonIsACompanyWhereItIsNamedInFull() {
        String text = "Cakes come from Robert Velm Corporation. With bread and butter Robert Velm is famous.";
        assertThat(mentions(text, "Robert Velm"))
                .isNotEmpty()
                .allMatch(m -> m.classes().contains("company"));
    }

    @Test
    void anAbbreviationBehindWhoseABodyIsStandsForTheBody() {
        String text = "The Ministry of Cakes of Norway (MOCAK) baked two. It is known that Velmota Holdings ate them."
                + " MOCAK is pleased.";
        assertThat(mentions(text, "MOCAK")).extracting(Mention::caption).containsOnly("Ministry of Cakes");
        assertThat(mentions(text, "Velmota Holdings"))
                .extracting(Mention::caption)
                .containsOnly("Velmota Holdings");
    }

    @Test
    void whatIsKnownIsNoName() {
        String text = "The Baking Agency (BAGA) made it known that it was visiting Velmota Holdings. BAGA bakes too.";
        assertThat(mentions(text, "Velmota Holdings"))
                .extracting(Mention::caption)
                .containsOnly("Velmota Holdings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IT", "non-US", "NAND"})
    void whatHasCapitalsForOtherReasonsIsNoCompany(String words) {
        String text = "Velmota Holdings sells IT and NAND chips to non-US bakers. Velmota Holdings bakes cakes.";
        assertThat(mentions(text, words)).noneMatch(m -> m.classes().contains("company"));
    }
}
