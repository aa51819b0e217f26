package org.ligature.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.name.making.LabelledPair;

/**
 * Measures names on labelled pairs whose sources are no part of the project: {@code -Dligature.names=FOLDER} names the folder that
 * {@link org.ligature.name.making.OutsideSets} wrote.
 */
class OutsidePairsTest {
    private record Scored(double score, boolean same) {}

    private static final String FOLDER = "ligature.names";

    private final NameComparer comparer = NameComparer.standard();

    @ParameterizedTest
    @CsvSource({
        "people-han, PERSON, 0.97",
        "brands, ORGANIZATION, 0.90",
        "people-cyrillic, PERSON, 0.85",
        "people-greek, PERSON, 0.85",
        "people-arabic, PERSON, 0.80",
        "people-hebrew, PERSON, 0.80",
        "people-kana, PERSON, 0.85",
        "people-hangul, PERSON, 0.80",
        "people-georgian, PERSON, 0.85",
        "people-armenian, PERSON, 0.85",
        "people-thai, PERSON, 0.70",
        "people-devanagari, PERSON, 0.80"
    })
    void recallWherePrecisionIs97Percent(String file, NameKind kind, double recall) throws IOException {
        String folder = System.getProperty(FOLDER);
        Assumptions.assumeTrue(folder != null, "No outside pairs: -D" + FOLDER + " is not set.");
        Path pairs = Path.of(folder, file + ".tsv");
        Assumptions.assumeTrue(Files.isRegularFile(pairs), "There is no file " + pairs + ".");
        assertThat(recall(pairs, kind, 0.97)).isGreaterThanOrEqualTo(recall);
    }

    private double recall(Path file, NameKind kind, double precision) throws IOException {
        List<Scored> sorted;
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            sorted = lines.filter(l -> !l.startsWith("#"))
                    .map(LabelledPair::of)
                    .map(p -> new Scored(score(p, kind), p.same()))
                    .sorted(Comparator.comparingDouble(Scored::score).reversed())
                    .toList();
        }
        long all = sorted.stream().filter(Scored::same).count();
        int right = 0;
        double best = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).same()) right++;
            boolean tied = i + 1 < sorted.size()
                    && sorted.get(i + 1).score() == sorted.get(i).score();
            if (!tied && right >= precision * (i + 1)) best = right / (double) all;
        }
        return best;
    }

    private double score(LabelledPair pair, NameKind kind) {
        return comparer.score(comparer.prepare(pair.first(), kind), comparer.prepare(pair.second(), kind));
    }
}
