package org.ligature.screen.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to score: which features count, and how much.
 *
 * @param name its name, by which clients choose it
 * @param description for people
 * @param features what counts
 * @param settings what clients may change
 */
public record Algorithm(String name, String description, List<Feature> features, List<Setting> settings) {
    private static final double DIGITS = 10_000;

    public Algorithm {
        features = List.copyOf(features);
        settings = List.copyOf(settings);
    }

    /** A comparison with one example, for many candidates: features that it has nothing to say to are left out once. */
    public Scoring scoring(Subject example, Settings with) {
        List<Weighed> counting = features.stream()
                .filter(f -> with.weight(f) != 0 && f.comparison().asks(example))
                .map(f -> new Weighed(f, with.weight(f)))
                .toList();
        return new Scoring(example, with, counting);
    }

    private record Weighed(Feature feature, double weight) {}

    /** One example, to be compared with candidates. */
    public static final class Scoring {
        private final Subject example;
        private final Settings with;
        private final Weighed[] features;

        private Scoring(Subject example, Settings with, List<Weighed> features) {
            this.example = example;
            this.with = with;
            this.features = features.toArray(Weighed[]::new);
        }

        /** The best main feature, qualified by the others: from 0 to 1, with four digits. */
        public double of(Subject candidate) {
            double main = 0;
            double others = 0;
            for (Weighed one : features) {
                Feature feature = one.feature();
                if (feature.qualifier() && main <= 0) continue;
                double found = one.weight() * feature.comparison().score(example, candidate, with);
                if (feature.qualifier()) others += found;
                else main = Math.max(main, found);
            }
            double score = main <= 0 ? 0 : Math.clamp(main + others, 0, 1);
            return Math.round(score * DIGITS) / DIGITS;
        }
    }

    /** The score of one pair. */
    public double score(Subject example, Subject candidate, Settings with) {
        return scoring(example, with).of(candidate);
    }

    /** What the features found that a score is made of, by their names. */
    public Map<String, Explanation> explain(Subject example, Subject candidate, Settings with) {
        Map<String, Explanation> explanations = new LinkedHashMap<>();
        for (Feature feature : features) {
            if (with.weight(feature) == 0) continue;
            Explanation found = feature.comparison().of(example, candidate, with);
            if (found.tells()) explanations.put(feature.name(), found);
        }
        return explanations;
    }
}
