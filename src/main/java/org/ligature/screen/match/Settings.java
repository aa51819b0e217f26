package org.ligature.screen.match;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a client changes about an algorithm.
 *
 * @param weights weights by the name of the feature
 * @param config values by the name of the setting
 */
public record Settings(Map<String, Double> weights, Map<String, Object> config) {
    /** Nothing is changed. */
    public static final Settings NONE = new Settings(Map.of(), Map.of());

    public Settings {
        weights = new TreeMap<>(weights);
        config = new TreeMap<>(config);
    }

    double weight(Feature feature) {
        return weights.getOrDefault(feature.name(), feature.weight());
    }

    double number(Setting setting) {
        Object value = config.get(setting.name());
        return value instanceof Number number ? number.doubleValue() : setting.number();
    }

    String text(Setting setting) {
        Object value = config.get(setting.name());
        return value == null ? "" : value.toString();
    }
}
