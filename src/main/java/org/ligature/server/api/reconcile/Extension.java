package org.ligature.server.api.reconcile;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ligature.index.entity.EntityIndex;
import org.ligature.model.Entity;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.catalog.Loaded;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.schema.ValueLabels;
import org.ligature.server.api.ask.ApiFault;
import org.ligature.server.api.ask.Datasets;
import org.ligature.server.api.ask.Limits;
import org.ligature.server.api.ask.Parameters;
import org.ligature.server.api.say.Wire;
import tools.jackson.databind.JsonNode;

/** Fetches properties of entities that are known by their ids. */
final class Extension {
    private final Holdings holdings;

    Extension(Holdings holdings) {
        this.holdings = holdings;
    }

    /** A property that a client wants, and how. */
    private record Wanted(String name, int limit, boolean raw) {}

    void extend(Context ctx, String json) {
        Loaded now = holdings.now();
        Datasets.scope(now.catalog(), ctx.pathParam("dataset"));
        JsonNode query = Queries.parse(json);
        if (query.path("ids").size() > Limits.BATCH) {
            throw ApiFault.of(400, "Too many queries in one batch (limit: " + Limits.BATCH + ")");
        }
        List<Wanted> wanted = new ArrayList<>();
        for (JsonNode property : query.path("properties")) {
            JsonNode settings = property.path("settings");
            wanted.add(new Wanted(
                    property.path("id").asString(""),
                    settings.path("limit").asInt(0),
                    settings.path("render").asString("").equals("raw")));
        }
        Map<String, Object> metas = new LinkedHashMap<>();
        Map<String, Object> rows = new LinkedHashMap<>();
        for (JsonNode id : query.path("ids")) {
            rows.put(id.asString(""), row(now.index(), id.asString(""), wanted, metas));
        }
        ctx.header("x-batch-size", String.valueOf(rows.size()));
        Wire.send(ctx, Wire.object("meta", List.copyOf(metas.values()), "rows", rows));
    }

    private static Map<String, Object> row(
            EntityIndex index, String id, List<Wanted> wanted, Map<String, Object> metas) {
        Optional<Entity> entity = index.entity(id);
        if (entity.isEmpty()) {
            if (index.formerly(id).isPresent()) {
                throw ApiFault.of(400, "Please specify the canonical entity ID, not a referent");
            }
            return Map.of();
        }
        Schema schema =
                Objects.requireNonNull(Schemata.standard().schema(entity.get().schema()));
        Map<String, Object> row = new LinkedHashMap<>();
        for (Wanted one : wanted) {
            Property property = property(schema, one.name());
            if (property == null) continue;
            metas.putIfAbsent(one.name(), meta(one.name(), property));
            List<String> values = entity.get().values(property.name());
            row.put(
                    one.name(),
                    values.stream()
                            .limit(one.limit() > 0 ? one.limit() : values.size())
                            .map(v -> value(index, property, v, one.raw()))
                            .toList());
        }
        return row;
    }

    private static @Nullable Property property(Schema schema, String name) {
        Property qualified = Schemata.standard().qualified(name);
        return schema.property(qualified == null ? name : qualified.name());
    }

    private static Map<String, Object> meta(String id, Property property) {
        Map<String, Object> meta = Wire.object("id", id, "name", property.label());
        Schema range = property.range() == null ? null : Schemata.standard().schema(property.range());
        if (range != null) meta.put("type", Wire.object("id", range.name(), "name", range.plural()));
        return meta;
    }

    /** Other entities come with their names, so that clients can go on from them. */
    private static Map<String, Object> value(EntityIndex index, Property property, String value, boolean raw) {
        if (property.type() == PropertyType.ENTITY) {
            String name = index.entity(value).map(Entity::caption).orElse(value);
            return Wire.object("id", value, "name", name);
        }
        String label = raw ? null : ValueLabels.label(property.type(), value);
        return Wire.object("str", label == null ? value : label);
    }

    /** Which properties there are to fetch for a kind of thing. */
    void propose(Context ctx) {
        Datasets.scope(holdings.now().catalog(), ctx.pathParam("dataset"));
        Parameters asked = Parameters.of(ctx);
        int limit = asked.number("limit", 0, Limits.RESULTS);
        asked.check();
        String type = asked.text("type", "Thing");
        Schema schema = Schemata.standard().schema(type);
        if (schema == null) throw ApiFault.of(400, "Invalid type: " + type);
        List<Property> all = new ArrayList<>();
        for (String featured : schema.featured()) {
            Property property = schema.property(featured);
            if (property != null) all.add(property);
        }
        for (Property property : schema.properties().values()) {
            boolean shown = !property.hidden() && property.type() != PropertyType.ENTITY;
            if (shown && !all.contains(property)) all.add(property);
        }
        List<Map<String, Object>> properties = all.stream()
                .limit(limit > 0 ? limit : all.size())
                .sorted(Comparator.comparing(Property::label))
                .map(p -> Wire.object("id", p.name(), "name", p.label()))
                .toList();
        Wire.send(ctx, Wire.object("limit", limit, "type", schema.name(), "properties", properties));
    }
}
