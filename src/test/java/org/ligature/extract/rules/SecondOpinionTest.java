package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ligature.extract.Sentence;
import org.ligature.extract.learn.Lead;
import org.ligature.extract.learn.SecondOpinion;
import org.ligature.extract.learn.SubjectCues.Candidate;

/** What another reader's opinion does to what patterns find; companies are invented. */
class SecondOpinionTest {
    private static final String TEXT = "A stake in Ondra Cable went to the partners of Velmark Networks.";

    /** Thinks that the sentence states ownership, and of its names what it is told. */
    private record Told(Map<String, Double> about) implements SecondOpinion {
        @Override
        public View of(Sentence sentence, Lead lead, List<Candidate> candidates) {
            return new View() {
                @Override
                public double tie(String type) {
                    return type.equals("ownership") ? 0.95 : 0.001;
                }

                @Override
                public double about(String type, int candidate) {
                    String name = candidates.get(candidate).caption();
                    return type.equals("ownership") ? about.getOrDefault(name, 0.001) : 0.001;
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

    private static List<String> owned(double ondra, double velmark) {
        SecondOpinion told = new Told(Map.of("Ondra Cable", ondra, "Velmark Networks", velmark));
        return Reports.claims(told, TEXT).stream()
                .filter(claim -> claim.type().equals("ownership"))
                .map(claim -> claim.subject().caption())
                .distinct()
                .sorted()
                .toList();
    }
}
