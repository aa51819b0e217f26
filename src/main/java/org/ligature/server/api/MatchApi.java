package org.ligature.server.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ligature.index.entity.Scope;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.catalog.Loaded;
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

/** Matching by example: a batch of things, and for each the entities that it most likely is. */
final class MatchApi {
    private static final int MOST_EXCEPTIONS = 50;

    private final Holdings holdings;

    MatchApi(Holdings holdings) {
        this.holdings = holdings;
    }

    /**
     * How to match: what the address says.
     *
     * @param limit matches to give
     * @param threshold score from which on something is a match
     * @param cutoff score that must be exceeded to be given at all
     */
    private record Asked(int limit, double threshold, double cutoff) {}

    void match(Context ctx) {
        Parameters parameters = Parameters.of(ctx);
        double threshold = parameters.fraction("threshold", Limits.THRESHOLD);
        double cutoff = Math.min(threshold, parameters.fraction("cutoff", Limits.THRESHOLD));
        Asked asked = new Asked(parameters.number("limit", Limits.USUAL_MATCHES, Limits.PAGE), threshold, cutoff);
        parameters.texts("exclude_entity_ids", MOST_EXCEPTIONS);
        parameters.moment("changed_since");
        parameters.check();
        JsonNode body = JsonBody.of(ctx);
        JsonNode queries = queries(body);
        Loaded now = holdings.now();
        Set<String> datasets = Datasets.scope(now.catalog(), ctx.pathParam("dataset"), parameters);
        Algorithm algorithm = MatchSettings.algorithm(parameters.text("algorithm", "best"));
        Settings settings = MatchSettings.read(body, algorithm);
        if (queries.size() > Limits.BATCH) {
            throw ApiFault.of(400, "Too many queries in one batch (limit: " + Limits.BATCH + ")");
        }
        SortedMap<String, ExampleReading.Form> forms = new ExampleReading().forms(queries);
        if (forms.isEmpty()) throw ApiFault.of(400, "No queries provided.");
        SortedMap<String, ExampleReading.Read> examples = new TreeMap<>();
        forms.forEach((name, form) -> examples.put(name, ExampleReading.example(form)));
        Map<String, Object> responses = new LinkedHashMap<>();
        for (String name : queries.propertyNames()) {
            ExampleReading.Read read = examples.get(name);
            if (read == null) continue;
            Scope scope = scope(datasets, read, parameters);
            Subject example = Subject.of(read.schema(), read.properties());
            Matcher.Asked one =
                    new Matcher.Asked(example, scope, algorithm, settings, Limits.candidates(asked.limit()));
            responses.put(name, response(read, now.matcher().matches(one, asked.cutoff()), asked));
        }
        ctx.header("x-batch-size", String.valueOf(responses.size()));
        Wire.send(ctx, Wire.object("responses", responses, "limit", asked.limit()));
    }

    private static JsonNode queries(JsonNode body) {
        JsonNode queries = body.path("queries");
        if (queries.isObject()) return queries;
        String type = queries.isMissingNode() ? "missing" : "dict_type";
        throw ApiFault.malformed(
                List.of(new ApiFault.Wrong(type, List.of("body", "queries"), "An object of queries is required")));
    }

    private static Scope scope(Set<String> datasets, ExampleReading.Read read, Parameters parameters) {
        List<Scope.Filter> topics = new ArrayList<>();
        parameters.texts("topics").forEach(topic -> topics.add(new Scope.Filter("topics", topic)));
        return new Scope(
                datasets,
                Datasets.schemata(read.schema()),
                parameters.texts("exclude_schema"),
                topics,
                false,
                parameters.moment("changed_since"),
                parameters.texts("exclude_entity_ids"));
    }

    private static Map<String, Object> response(ExampleReading.Read read, List<Matcher.Match> found, Asked asked) {
        List<Map<String, Object>> results = found.stream()
                .limit(Math.max(0, asked.limit()))
                .map(m -> Wire.match(m, asked.threshold()))
                .toList();
        int matches =
                (int) found.stream().filter(m -> m.score() >= asked.threshold()).count();
        return Wire.object(
                "status",
                200,
                "results",
                results,
                "total",
                Wire.total(matches),
                "query",
                Wire.object("id", read.id(), "schema", read.schema().name(), "properties", read.properties()));
    }
}
