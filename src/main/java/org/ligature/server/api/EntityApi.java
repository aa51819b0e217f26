package org.ligature.server.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ligature.index.entity.EntityIndex;
import org.ligature.index.entity.EntitySearch;
import org.ligature.index.entity.UnreadableQuery;
import org.ligature.model.Entity;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.server.api.ask.ApiFault;
import org.ligature.server.api.ask.Limits;
import org.ligature.server.api.ask.Parameters;
import org.ligature.server.api.ask.Sorts;
import org.ligature.server.api.say.Wire;
import org.ligature.server.http.Asked;

/** Entities by their id, with their neighbours. */
final class EntityApi {
    private final Holdings holdings;

    EntityApi(Holdings holdings) {
        this.holdings = holdings;
    }

    void entity(Context ctx) {
        Parameters asked = Parameters.of(ctx);
        boolean nested = asked.flag("nested", true);
        asked.check();
        EntityIndex index = holdings.now().index();
        Entity entity = find(ctx, index, "");
        if (entity == null) return;
        Wire.send(ctx, nested ? Nesting.all(index, entity).entity() : Wire.entity(entity));
    }

    /** The entity of the address; null when the answer is a redirection to the one that it was merged into. */
    private static @Nullable Entity find(Context ctx, EntityIndex index, String rest) {
        String id = ctx.pathParam("id");
        Optional<Entity> entity = index.entity(id);
        if (entity.isPresent()) return entity.get();
        Entity merged = index.formerly(id).orElseThrow(() -> ApiFault.of(404, "No such entity!"));
        String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        ctx.status(308).header("Location", Api.PATH + "/entities/" + Asked.encoded(merged.id()) + rest + query);
        return null;
    }

    /** A page of neighbours for every property that has any. */
    void adjacent(Context ctx) {
        Paging paging = Paging.of(ctx);
        EntityIndex index = holdings.now().index();
        Entity entity = find(ctx, index, "/adjacent");
        if (entity == null) return;
        Map<String, Object> adjacent = new LinkedHashMap<>();
        for (Property property : schema(entity).properties().values()) {
            if (property.type() != PropertyType.ENTITY) continue;
            Nesting.Nested nested = nested(index, entity, property, paging);
            if (nested.total() > 0) adjacent.put(property.name(), page(nested, property, paging));
        }
        Wire.send(ctx, Wire.object("entity", Wire.entity(entity), "adjacent", adjacent));
    }

    /** A page of neighbours by one property. */
    void adjacentBy(Context ctx) {
        Paging paging = Paging.of(ctx);
        EntityIndex index = holdings.now().index();
        String name = ctx.pathParam("property");
        Entity entity = find(ctx, index, "/adjacent/" + Asked.encoded(name));
        if (entity == null) return;
        Property property = schema(entity).property(name);
        if (property == null || property.type() != PropertyType.ENTITY) throw ApiFault.of(404, "No such property!");
        Wire.send(ctx, page(nested(index, entity, property, paging), property, paging));
    }

    private static Schema schema(Entity entity) {
        return Objects.requireNonNull(Schemata.standard().schema(entity.schema()));
    }

    private static Nesting.Nested nested(EntityIndex index, Entity entity, Property property, Paging paging) {
        try {
            return Nesting.by(index, entity, property, paging.sorts(), paging.page());
        } catch (UnreadableQuery e) {
            throw ApiFault.of(400, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> page(Nesting.Nested nested, Property property, Paging paging) {
        Object values = nested.entity().get("properties") instanceof Map<?, ?> properties
                ? properties.get(property.name())
                : null;
        // Ids stand where no neighbour is on this page.
        List<?> results = values instanceof List<?> list
                ? list.stream().filter(v -> v instanceof Map<?, ?>).toList()
                : List.of();
        return Wire.page(results, nested.total(), paging.limit(), paging.offset());
    }

    /** Which page is asked for. */
    private record Paging(int limit, int offset, List<EntitySearch.Order> sorts) {
        static Paging of(Context ctx) {
            Parameters asked = Parameters.of(ctx);
            Paging paging = new Paging(
                    asked.number("limit", Limits.USUAL_PAGE, Limits.PAGE),
                    asked.number("offset", 0, Limits.OFFSET),
                    Sorts.of(asked.texts("sort")));
            asked.check();
            return paging;
        }

        EntitySearch.Page page() {
            return Limits.page(limit, offset);
        }
    }
}
