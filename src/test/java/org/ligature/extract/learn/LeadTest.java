package org.ligature.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligature.extract.Sentence;
import org.ligature.extract.learn.SubjectCues.Candidate;
import org.ligature.extract.mention.Annotator;
import org.ligature.schema.PackLoader;
import org.ligature.testing.Texts;

/** What leads up to a sentence; all companies are invented. */
class LeadTest {
    private static final Annotator ANNOTATOR = new Annotator(PackLoader.builtIn("prc-tech"));

    private static List<Sentence> sentences(String text) {
        return ANNOTATOR.annotate(Texts.source(text));
    }

    @Test
    void namesOfTheSentencesBeforeAreFoundWhereTheyStandLast() {
        List<Sentence> all =
                sentences("Velmark Optics Ltd sued Ondra Cable Ltd again. Velmark Optics Ltd lost. The army paid.");
        Lead lead = Lead.before(all, 2);
        assertThat(lead.text()).isEqualTo("Velmark Optics Ltd sued Ondra Cable Ltd again. Velmark Optics Ltd lost.");
        assertThat(lead.names(List.of()))
                .extracting(Candidate::caption)
                .containsExactly("Velmark Optics Ltd", "Ondra Cable Ltd");
        assertThat(lead.names(List.of())).allSatisfy(c -> {
            assertThat(c.mention()).isNull();
            assertThat(lead.text().substring(lead.index(c.topic()))).startsWith(c.caption());
        });
        assertThat(lead.index(lead.names(List.of()).getFirst().topic())).isEqualTo(47);
    }

    @Test
    void whatIsACandidateAlreadyIsLeftOut() {
        List<Sentence> all = sentences(
                "Velmark Optics Ltd sued Ondra Cable Ltd and Tressel Steel Ltd again. The army paid Ondra Cable Ltd twice.");
        // Velmark Optics is what the passage is about.
        assertThat(Lead.before(all, 1).names(SubjectCues.candidates(all.get(1))))
                .extracting(Candidate::caption)
                .containsExactly("Tressel Steel Ltd");
    }

    @Test
    void inATableOnlyTheSentencesOwnRowNamesSubjects() {
        List<Sentence> all = sentences(
                "Company\tRemarks\nVelmark Optics Ltd\tSold. Ondra Cable Ltd bought it.\nTressel Steel Ltd\tThe army paid.\nHalcor Ltd\tNo.\n");
        int paid = all.stream().map(Sentence::text).toList().indexOf("The army paid.");
        int bought = all.stream().map(Sentence::text).toList().indexOf("Ondra Cable Ltd bought it.");
        assertThat(Lead.before(all, paid).names(List.of()))
                .extracting(Candidate::caption)
                .containsExactly("Tressel Steel Ltd");
        assertThat(Lead.before(all, bought).names(List.of()))
                .extracting(Candidate::caption)
                .containsExactly("Velmark Optics Ltd");
    }

    @Test
    void onlyAFewSentencesBackAreLookedAt() {
        List<Sentence> all = sentences("Velmark Optics Ltd lost. " + "It rained. ".repeat(5) + "The army paid.");
        assertThat(Lead.before(all, all.size() - 1).sentences()).hasSize(4);
        assertThat(Lead.before(all, 0).text()).isEmpty();
        Candidate far = Lead.before(all, 1).names(List.of()).getFirst();
        Lead lead = Lead.before(all, all.size() - 1);
        assertThat(lead.index(far.topic())).isNegative();
    }
}
