package org.ligature.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;

/** Tables whose rows say by a label which company they are about; all are invented. */
class LabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Contractor", "COMPANY", "Name of company", "企业名称"})
    void aColumnOfCompaniesNamesWhatItsRowsAreAbout(String head) {
        String table = head + "\tRemarks\n"
                + "Ostrel\tThe state holds 51 percent.\n"
                + "Mistral & Sons (MS)\tBuilds patrol boats.\n"
                + "Harran Tube\tMakes pipes. Ostrel Ltd, Ostrel Ltd and again Ostrel Ltd buy them.\n";
        assertThat(topics(table, "The state holds")).containsExactly("Ostrel");
        assertThat(topics(table, "Builds")).containsExactly("Mistral & Sons");
        assertThat(topics(table, "Makes")).containsExactly("Harran Tube");
        assertThat(topics(table, "Ostrel Ltd,")).containsExactly("Harran Tube");
    }

    @Test
    void aLabelIsFoundAgainElsewhere() {
        String text = "Firm\tRemarks\nOstrel\tBig.\nTolmer\tOld.\nVenn\tNew.\n\nOf these, Tolmer sells lamps.\n";
        assertThat(sentence(text, "Of these").mentions())
                .filteredOn(m -> m.is("company"))
                .extracting(Mention::caption)
                .containsExactly("Tolmer");
    }

    @Test
    void withoutAHeadKnownCompaniesSpeakForTheRest() {
        String table =
                "Name\tRemarks\nOstrel Ltd\tThe state holds 51 percent.\nTolmer\tBuilds patrol boats.\nVenn\tSells lamps.\n";
        assertThat(topics(table, "Builds")).containsExactly("Tolmer");
        assertThat(topics(table, "Sells")).containsExactly("Venn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Person\tPost\nDorin Hale\tHeads the works council.\nMara Quist\tSits in parliament.\nPiet Amsel\tLeads Ostrel Ltd.\n",
                "Year\tEvent\n2019\tHeads met.\n2020\tA hall was built.\n2021\tOstrel Ltd moved in.\n",
                "Entity\tRemarks\nIndividual\tHeads a council.\nEntity\tOstrel Ltd sells lamps.\nIndividual\tSells Ostrel Ltd lamps.\n",
                "Place\tWhat\nPort Arle\tHeads met there.\nKestrin\tA hall.\nTolmer\tOstrel Ltd has a yard.\n"
            })
    void otherColumnsNameNoCompanies(String table) {
        assertThat(AnnotatorTest.sentences(table))
                .filteredOn(s -> s.passage().place().column() == 1)
                .flatExtracting(Sentence::mentions)
                .noneMatch(m -> m.is("company"));
    }

    @Test
    void aRowWithoutALabelGoesWithTheOneAboveAndAnUnclearOneWithNone() {
        String table = """
                | Supplier | Remarks |
                |---|---|
                | Ostrel | The state holds 51 percent. |
                | | Builds patrol boats. |
                | various others | Sell lamps. |
                | Venn | Grows trees. |
                """;
        assertThat(topics(table, "Builds")).containsExactly("Ostrel");
        assertThat(topics(table, "Sell")).isEmpty();
        assertThat(topics(table, "Grows")).containsExactly("Venn");
    }

    /** In whatever order rows stand and however often they name others, each is about its own label. */
    @Test
    void noRowTakesAnothersName() {
        Random random = new Random(11);
        List<String> names =
                new ArrayList<>(List.of("Ostrel", "Tolmer Grain", "Venn & Daughters", "Quillon", "Bellmar Yards"));
        for (int round = 0; round < 40; round++) {
            Collections.shuffle(names, random);
            StringBuilder table = new StringBuilder("Company\tRemarks\n");
            for (String name : names) {
                String other = names.get(random.nextInt(names.size()));
                table.append(name)
                        .append("\tSells lamps")
                        .append(names.indexOf(name))
                        .append(" to its neighbours.");
                if (random.nextBoolean())
                    table.append(" Buys from ").append(other).append(", as does Halcor Ltd.");
                table.append('\n');
            }
            for (String name : names)
                assertThat(topics(table.toString(), "Sells lamps" + names.indexOf(name)))
                        .as(table.toString())
                        .containsExactly(name);
        }
    }

    /** What the sentence with these words is about: one caption, or none. */
    private static Set<String> topics(String text, String words) {
        Sentence.Topic topic = sentence(text, words).topic();
        return topic == null ? Set.of() : Set.of(topic.caption());
    }

    private static Sentence sentence(String text, String words) {
        return AnnotatorTest.sentences(text).stream()
                .filter(s -> s.text().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
