package org.ligature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ligature.review.dispute.Disputes;
import org.ligature.review.dispute.Kind;
import org.ligature.review.origin.Leanings;
import org.ligature.review.origin.Sign;

/** What the finders find of what was planted in 1,000 invented documents, and what they find besides. */
class PlantedCorpusTest {
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
    private static final double LEAST = 0.90;

    /** Found and planted, found, planted. */
    private record Score(int hit, int found, int planted) {
        double precision() {
            return found == 0 ? 1 : (double) hit / found;
        }

        double recall() {
            return planted == 0 ? 1 : (double) hit / planted;
        }
    }

    private static void check(String finder, Set<String> found, Set<String> planted) {
        Set<String> own = of(finder, found);
        Set<String> truth = of(finder, planted);
        Set<String> hit = new TreeSet<>(own);
        hit.retainAll(truth);
        Score score = new Score(hit.size(), own.size(), truth.size());
        assertThat(truth).as(finder + " planted").isNotEmpty();
        assertThat(score.precision()).as(finder + " precision: " + own).isGreaterThanOrEqualTo(LEAST);
        assertThat(score.recall()).as(finder + " recall").isGreaterThanOrEqualTo(LEAST);
    }

    private static Set<String> of(String finder, Set<String> all) {
        return all.stream().filter(s -> s.startsWith(finder + " ")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void findsThePlantedContradictionsAndLittleElse() {
        for (long seed : SEEDS) {
            PlantedCorpus corpus = new PlantedCorpus(seed, 1000);
            Set<String> found = Disputes.among(corpus.claims).disputes().stream()
                    .map(d -> d.kind() + " " + d.subject())
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Kind kind : Kind.values()) check(kind.name(), found, corpus.contradictions);
        }
    }

    @Test
    void findsThePlantedLeaningsAndLittleElse() {
        for (long seed : SEEDS) {
            PlantedCorpus corpus = new PlantedCorpus(seed, 1000);
            Map<String, String> names = new HashMap<>();
            corpus.texts.forEach(
                    t -> names.put(t.document().sha256(), t.document().name()));
            Set<String> found = Leanings.among(corpus.texts, List.of()).all().stream()
                    .map(l -> l.sign() + " " + names.get(l.from()) + " "
                            + names.getOrDefault(String.valueOf(l.to()), l.work()))
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Sign sign : List.of(Sign.COPY, Sign.PART, Sign.QUOTE, Sign.LINK, Sign.CITES)) {
                check(sign.name(), found, corpus.leanings);
            }
        }
    }

    /** Work, not time: timed assertions fail on a busy machine. Pairs compared in full grow with the documents, not their square. */
    @Test
    void leaningsGrowWithTheDocuments() {
        int small =
                Leanings.among(new PlantedCorpus(4, 500).texts, List.of()).all().size();
        int large = Leanings.among(new PlantedCorpus(4, 2000).texts, List.of())
                .all()
                .size();
        assertThat(large).isBetween(3 * small, 5 * small);
    }
}
