package org.ligature.server.api.say;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Entity;
import org.ligature.schema.Risks;
import org.ligature.screen.match.Explanation;
import org.ligature.screen.match.Matcher;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Makes objects for answers, and sends them. */
public final class Wire {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Wire() {}

    /** An object of names and values in turn; a value may be null. */
    public static Map<String, Object> object(@Nullable Object... pairs) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) object.put(String.valueOf(pairs[i]), pairs[i + 1]);
        @SuppressWarnings("NullAway") // JSON has a null of its own.
        Map<String, Object> out = object;
        return out;
    }

    public static void send(Context ctx, Object answer) {
        ctx.contentType("application/json").result(MAPPER.writeValueAsBytes(answer));
    }

    /** An object as text. */
    public static String text(Object object) {
        return MAPPER.writeValueAsString(object);
    }

    /** An entity, pointing to others by their ids. */
    public static Map<String, Object> entity(Entity entity) {
        Map<String, Object> properties = new LinkedHashMap<>(entity.properties());
        return object(
                "id", entity.id(),
                "caption", entity.caption(),
                "schema", entity.schema(),
                "properties", properties,
                "datasets", entity.datasets(),
                "referents", entity.referents(),
                "target", Risks.isTarget(entity.values("topics")),
                "first_seen", entity.firstSeen(),
                "last_seen", entity.lastSeen(),
                "last_change", entity.lastChange());
    }

    /** An entity with its score, why, and whether that makes it a match. */
    public static Map<String, Object> match(Matcher.Match match, double threshold) {
        Map<String, Object> object = entity(match.entity());
        Map<String, Object> features = new LinkedHashMap<>();
        Map<String, Object> explanations = new LinkedHashMap<>();
        match.explanations().forEach((name, why) -> {
            features.put(name, why.score());
            explanations.put(name, explanation(why));
        });
        object.put("score", match.score());
        object.put("features", features);
        object.put("explanations", explanations);
        object.put("match", match.score() >= threshold);
        return object;
    }

    private static Map<String, Object> explanation(Explanation why) {
        return object("detail", why.detail(), "score", why.score(), "query", why.query(), "candidate", why.candidate());
    }

    /** How many there are. */
    public static Map<String, Object> total(int value) {
        return object("value", value, "relation", "eq");
    }

    /** A page of something, with how many there are in all. */
    public static Map<String, Object> page(List<?> results, int total, int limit, int offset) {
        return object("limit", limit, "offset", offset, "total", total(total), "results", results);
    }
}
