package org.ligature.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.name.making.LabelledPair;

/** Measures names on labelled pairs that no model was fitted on. The figures stand in docs/benchmarks.md; here they may not fall. */
class LabelledPairsTest {
    private final NameComparer comparer = NameComparer.standard();

    @ParameterizedTest
    @CsvSource({"people, PERSON, 0.90, 0.91", "companies, ORGANIZATION, 0.90, 0.72", "places, OTHER, 0.93, 0.85"})
    void keepsPrecisionAndRecall(String file, NameKind kind, double precision, double recall) throws IOException {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<LabelledPair> pairs = pairs(file);
        for (LabelledPair pair : pairs) {
            double score = comparer.score(comparer.prepare(pair.first(), kind), comparer.prepare(pair.second(), kind));
            boolean match = score >= comparer.threshold();
            if (match && pair.same()) right++;
            else if (match) wrong++;
            else if (pair.same()) missed++;
        }
        double p = right / (double) (right + wrong);
        double r = right / (double) (right + missed);
        String figures = String.format(
                Locale.ROOT,
                "%s: %d pairs, precision %.3f, recall %.3f, F1 %.3f",
                file,
                pairs.size(),
                p,
                r,
                2 * p * r / (p + r));
        assertThat(p).as(figures).isGreaterThanOrEqualTo(precision);
        assertThat(r).as(figures).isGreaterThanOrEqualTo(recall);
    }

    /** A score of 0.8 should be right four times in five; three in five would mislead whoever sets a threshold. */
    @ParameterizedTest
    @CsvSource({"people, PERSON", "companies, ORGANIZATION"})
    void scoresReadAsProbabilities(String file, NameKind kind) throws IOException {
        double[] expected = new double[5];
        int[] same = new int[5];
        int[] all = new int[5];
        for (LabelledPair pair : pairs(file)) {
            double score = comparer.score(comparer.prepare(pair.first(), kind), comparer.prepare(pair.second(), kind));
            int bin = (int) Math.min(4, score * 5);
            expected[bin] += score;
            all[bin]++;
            if (pair.same()) same[bin]++;
        }
        double error = 0;
        int total = 0;
        for (int i = 0; i < 5; i++) {
            if (all[i] == 0) continue;
            error += Math.abs(expected[i] - same[i]);
            total += all[i];
        }
        assertThat(error / total)
                .as("mean distance of score and share of matches, " + file)
                .isLessThan(0.15);
    }

    private static List<LabelledPair> pairs(String file) throws IOException {
        try (InputStream in = LabelledPairsTest.class.getResourceAsStream("/names/" + file + ".tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(LabelledPair::of)
                    .toList();
        }
    }
}
