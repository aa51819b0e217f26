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

    /** The best main feature, qualified by the others: from 0 to 1, with four digits. */
    public double score(Subject example, Subject candidate, Settings with) {
        double main = 0;
        double others = 0;
        for (Feature feature : features) {
            double weight = with.weight(feature);
            if (weight == 0 || (feature.qualifier() && main <= 0)) continue;
            double found = weight * feature.comparison().score(example, candidate, with);
            if (feature.qualifier()) others += found;
            else main = Math.max(main, found);
        }
        double score = main <= 0 ? 0 : Math.clamp(main + others, 0, 1);
        return Math.round(score * DIGITS) / DIGITS;
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
