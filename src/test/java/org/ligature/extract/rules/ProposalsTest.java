package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.learn.Weights;

/** Whose people are meant in claims that no pattern makes; all are invented. */
class ProposalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velmark Optics Ltd's Zhang Weiming toured the museum. | Zhang Weiming",
                "Velmark Optics Ltd chief executive Zhang Weiming toured the museum. | Zhang Weiming",
                "A Velmark Optics Ltd executive toured the museum. | executive",
            })
    void somebodyBehindACompanyIsItsOwn(String text, String caption) {
        assertThat(belongs(text, caption)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velmark Optics Ltd and Dornex Telecom Ltd's Zhang Weiming toured the museum. | Zhang Weiming",
                "Velmark Optics Ltd was not mentioned when the mayor Zhang Weiming toured the museum. | Zhang Weiming",
                "Zhang Weiming praised Velmark Optics Ltd in a speech. | Zhang Weiming",
                "Velmark Optics Ltd in Beijing was praised. | Beijing",
            })
    void somebodyElseIsNot(String text, String caption) {
        assertThat(belongs(text, caption)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velmark Optics Ltd's sister company Ondra Cable Ltd supplies the Orvanian Army. | true",
                "Velmark Optics Ltd's subsidiary Ondra Cable Ltd supplies the Orvanian Army. | true",
                "Velmark Optics Ltd's parent, Ondra Cable Ltd, supplies the Orvanian Army. | false",
                "Velmark Optics Ltd's lawyer said that Ondra Cable Ltd supplies the Orvanian Army. | false",
                "Velmark Optics Ltd and Ondra Cable Ltd supply the Orvanian Army. | false",
            })
    void whoseCompanyAnotherIsSaysNothingOfItsOwner(String text, boolean introduces) {
        Sentence sentence = Reports.sentences(text).getLast();
        Proposals proposals = new Proposals(Reports.PACK, Reports.EXTRACTOR.words(), new Weights(List.of()), null);
        assertThat(proposals.introduces(sentence, mention(sentence, "Velmark Optics Ltd"), Set.of("Ondra Cable Ltd")))
                .isEqualTo(introduces);
    }

    private static boolean belongs(String text, String caption) {
        Sentence sentence = Reports.sentences(text).getLast();
        return Proposals.belongs(sentence, mention(sentence, "Velmark Optics Ltd"), mention(sentence, caption));
    }

    private static Mention mention(Sentence sentence, String caption) {
        return sentence.mentions().stream()
                .filter(m -> m.caption().equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError(caption + " is not among " + sentence.mentions()));
    }
}
