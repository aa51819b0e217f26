package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.extract.Mention;

/** Words that point to several companies named just before; all are invented. */
class PluralsTest {
    private static final String TWO = "Trask Holdings and Velmark Optics Ltd were founded in 1994. ";

    private static List<String> pointed(String text) {
        return Reports.sentences(text).getLast().mentions().stream()
                .filter(m -> m.how() == Mention.How.COREFERENCE && m.is("company"))
                .map(Mention::caption)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They are under sanctions.",
                "The two belong to the ministry.",
                "The two plants belong to the ministry.",
                "Both belong to the ministry.",
                "The ministry has bought both.",
                "The two Norwegian companies belong to the ministry.",
            })
    void pointToEachOfTwoCompanies(String sentence) {
        assertThat(pointed(TWO + sentence)).containsExactly("Trask Holdings", "Velmark Optics Ltd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They whom nobody knew are under sanctions.",
                "The two countries belong to a union.",
                "The plants belong to the ministry.",
                "All three belong to the ministry.",
                "The ministry has bought both bridges.",
                "The weather was bad. They are under sanctions.",
            })
    void pointToNoneWhereAnotherNounFollowsOrTheNumberIsAnother(String sentence) {
        assertThat(pointed(TWO + sentence)).isEmpty();
    }
}
