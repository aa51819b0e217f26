package org.ligature.server.api.reconcile;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.index.entity.Scope;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.catalog.Loaded;
import org.ligature.schema.Property;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.screen.match.Algorithm;
import org.ligature.screen.match.Matcher;
import org.ligature.screen.match.Settings;
import org.ligature.screen.match.Subject;
import org.ligature.server.api.ask.ApiFault;
import org.ligature.server.api.ask.Datasets;
import org.ligature.server.api.ask.ExampleReading;
import org.ligature.server.api.ask.JsonBody;
import org.ligature.server.api.ask.Limits;
import org.ligature.server.api.ask.MatchSettings;
import org.ligature.server.api.ask.Parameters;
import org.ligature.server.api.say.Wire;
import tools.jackson.databind.JsonNode;

/** Answers what entities names mean. */
final class Queries {
    private final Holdings holdings;

    Queries(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Among which entities, and how, all queries of a request are answered. */
    private record Asked(
            Loaded now,
            Set<String> datasets,
            Algorithm algorithm,
            @Nullable String since) {}

    private Asked asked(Context ctx, Parameters parameters) {
        String since = parameters.moment("changed_since");
        parameters.check();
        Loaded now = holdings.now();
        Set<String> datasets = Datasets.scope(now.catalog(), ctx.pathParam("dataset"));
        return new Asked(now, datasets, MatchSettings.algorithm(parameters.text("algorithm", "best")), since);
    }

    void batch(Context ctx, String json, Parameters parameters) {
        Asked asked = asked(ctx, parameters);
        JsonNode batch = parse(json);
        if (!batch.isObject()) throw ApiFault.of(400, "queries must be an object of queries by their keys.");
        if (batch.size() > Limits.BATCH) {
            throw ApiFault.of(400, "Too many queries in one batch (limit: " + Limits.BATCH + ")");
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String key : batch.propertyNames()) answers.put(key, answer(batch.path(key), asked));
        ctx.header("x-batch-size", String.valueOf(answers.size()));
        Wire.send(ctx, answers);
    }

    /** One query as older clients send it: an object, or a name alone. */
    void single(Context ctx, String given, Parameters parameters) {
        Asked asked = asked(ctx, parameters);
        String json = given.strip().startsWith("{") ? given : Wire.text(Wire.object("query", given));
        Wire.send(ctx, answer(parse(json), asked));
    }

    static JsonNode parse(String json) {
        try {
            return JsonBody.parse(json.getBytes(StandardCharsets.UTF_8), "queries");
        } catch (ApiFault e) {
            throw ApiFault.of(400, "The queries are no JSON that can be read: " + e.detail());
        }
    }

    private static Map<String, Object> answer(JsonNode query, Asked asked) {
        if (!query.isObject()) throw ApiFault.of(400, "Each query must be an object.");
        ExampleReading.Read read = ExampleReading.example(form(query));
        int limit = limit(query);
        Scope all = Datasets.among(asked.datasets(), read.schema());
        Scope scope = new Scope(all.datasets(), all.schemata(), List.of(), List.of(), false, asked.since(), List.of());
        Subject example = Subject.of(read.schema(), read.properties());
        Matcher.Asked one =
                new Matcher.Asked(example, scope, asked.algorithm(), Settings.NONE, Limits.candidates(limit));
        List<Map<String, Object>> results = asked.now().matcher().matches(one, 0).stream()
                .limit(limit)
                .map(Queries::result)
                .toList();
        return Wire.object("result", results);
    }

    private static int limit(JsonNode query) {
        JsonNode limit = query.path("limit");
        if (limit.isMissingNode() || limit.isNull()) return Limits.USUAL_MATCHES;
        int wanted = limit.asInt(-1);
        if (wanted < 0) throw ApiFault.of(400, "limit must be a whole number.");
        return Math.min(wanted, Limits.PAGE);
    }

    private static Map<String, Object> result(Matcher.Match match) {
        Map<String, Object> result = Things.entity(match.entity());
        result.put("score", match.score());
        result.put("match", match.score() >= Limits.THRESHOLD);
        return result;
    }

    private static ExampleReading.Form form(JsonNode query) {
        JsonNode type = query.path("type");
        String schema = type.isArray() && !type.isEmpty() ? name(type.path(0)) : name(type);
        SortedMap<String, Set<String>> properties = new TreeMap<>();
        String name = query.path("query").asString("");
        if (!name.isBlank()) add(properties, "name", name);
        for (JsonNode property : query.path("properties")) {
            String pid = name(property.path("pid"));
            String key = property(pid, schema);
            if (key == null) continue;
            JsonNode values = property.path("v");
            for (JsonNode value : values.isArray() ? values : List.of(values)) add(properties, key, name(value));
        }
        SortedMap<String, List<String>> lists = new TreeMap<>();
        properties.forEach((key, values) -> lists.put(key, new ArrayList<>(values)));
        return new ExampleReading.Form(null, schema.isEmpty() ? "Thing" : schema, lists);
    }

    private static void add(SortedMap<String, Set<String>> properties, String name, String value) {
        if (value.length() > Limits.VALUE) {
            throw ApiFault.of(400, "A value may have at most " + Limits.VALUE + " characters.");
        }
        if (!value.isBlank())
            properties.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(value);
    }

    /** A text, or the id of an object that stands for something known. */
    private static String name(JsonNode node) {
        return node.isObject() ? node.path("id").asString("") : node.asString("");
    }

    /** Properties are named with their schema, such as {@code Thing:country}, or without. */
    private static @Nullable String property(String pid, String type) {
        Property qualified = Schemata.standard().qualified(pid);
        if (qualified != null) return qualified.name();
        Schema schema = Schemata.standard().schema(type.isEmpty() ? "Thing" : type);
        return schema != null && schema.property(pid) != null ? pid : null;
    }
}
