package org.ligature.server.api.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligature.screen.match.Algorithm;
import org.ligature.screen.match.Algorithms;
import org.ligature.screen.match.Setting;
import org.ligature.screen.match.Settings;
import tools.jackson.databind.JsonNode;

/** Reads what a client changes about an algorithm: weights of features, and settings. */
public final class MatchSettings {
    private MatchSettings() {}

    /** What a body changes about an algorithm; a fault for settings that it doesn't have. */
    public static Settings read(JsonNode body, Algorithm algorithm) {
        List<ApiFault.Wrong> wrong = new ArrayList<>();
        Map<String, Double> weights = new TreeMap<>();
        JsonNode given = body.path("weights");
        for (String name : given.propertyNames()) {
            JsonNode weight = given.path(name);
            if (weight.isNumber()) weights.put(name, weight.asDouble());
            else wrong.add(wrong("weights", name, "Input should be a valid number"));
        }
        Map<String, Object> config = new TreeMap<>();
        JsonNode settings = body.path("config");
        for (String name : settings.propertyNames()) {
            JsonNode value = settings.path(name);
            Setting setting = setting(name, algorithm);
            if (value.isNull()) continue;
            if (setting.type().equals("float") && value.isNumber()) config.put(name, value.asDouble());
            else if (setting.type().equals("string") && value.isString()) config.put(name, value.stringValue());
            else wrong.add(wrong("config", name, "Input should be a valid " + setting.type()));
        }
        if (!wrong.isEmpty()) throw ApiFault.malformed(wrong);
        return new Settings(weights, config);
    }

    /** The algorithm of a name that a client gave. */
    public static Algorithm algorithm(String name) {
        return Algorithms.named(name).orElseThrow(() -> ApiFault.of(400, "Invalid algorithm: " + name));
    }

    private static ApiFault.Wrong wrong(String where, String name, String message) {
        return new ApiFault.Wrong("value_error", List.of("body", where, name), message);
    }

    private static Setting setting(String name, Algorithm algorithm) {
        return algorithm.settings().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ApiFault.of(
                        400, "Invalid configuration parameter: " + name + " for algorithm " + algorithm.name()));
    }
}
