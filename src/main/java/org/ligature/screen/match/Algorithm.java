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
    public Algorithm {
        features = List.copyOf(features);
        settings = List.copyOf(settings);
    }

    /** The best main feature, qualified by the others; with what each of them found. */
    public Scored score(Subject example, Subject candidate, Settings with) {
        Map<String, Explanation> explanations = new LinkedHashMap<>();
        double main = 0;
        double others = 0;
        for (Feature feature : features) {
            double weight = with.weight(feature);
            if (weight == 0) continue;
            Explanation found = feature.comparison().of(example, candidate, with);
            if (found.tells()) explanations.put(feature.name(), found);
            if (feature.qualifier()) others += weight * found.score();
            else main = Math.max(main, weight * found.score());
        }
        double score = main <= 0 ? 0 : Math.clamp(main + others, 0, 1);
        return new Scored(Math.round(score * 10_000) / 10_000.0, explanations);
    }

    /**
     * A score with what it stands on.
     *
     * @param score from 0 to 1
     * @param explanations what features found, by their names
     */
    public record Scored(double score, Map<String, Explanation> explanations) {}
}
