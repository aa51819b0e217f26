package org.ligature.server.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.index.entity.EntityIndex;
import org.ligature.index.entity.EntitySearch;
import org.ligature.index.entity.Near;
import org.ligature.model.Entity;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.server.api.ask.Limits;
import org.ligature.server.api.say.Wire;

/**
 * An entity with its neighbours inside: those it points to, those that point to it, and, where such a neighbour only ties two others
 * together, the one at the other end.
 */
final class Nesting {
    private final EntityIndex index;
    private final Map<String, Entity> entities = new HashMap<>();
    /** By the id of an entity: through which property, in the other direction, who points to it. */
    private final Map<String, Set<Pointer>> pointers = new HashMap<>();

    private final boolean paged;

    private Nesting(EntityIndex index, boolean paged) {
        this.index = index;
        this.paged = paged;
    }

    private record Pointer(String property, String from) {}

    /**
     * An entity with neighbours.
     *
     * @param entity the entity as an object
     * @param total how many direct neighbours there are, on this page or not
     */
    record Nested(Map<String, Object> entity, int total) {}

    /** All neighbours, as far as they can be paged through. */
    static Nested all(EntityIndex index, Entity root) {
        EntitySearch.Page page = new EntitySearch.Page(0, Limits.RESULTS);
        return new Nesting(index, false).of(root, null, List.of(), page);
    }

    /** The neighbours by one property, a page of them. */
    static Nested by(
            EntityIndex index, Entity root, Property by, List<EntitySearch.Order> sorts, EntitySearch.Page page) {
        return new Nesting(index, true).of(root, by, sorts, page);
    }

    private Nested of(Entity root, @Nullable Property by, List<EntitySearch.Order> sorts, EntitySearch.Page page) {
        entities.put(root.id(), root);
        Set<String> ids = new LinkedHashSet<>(by == null ? references(root) : root.values(by.name()));
        boolean outward = by != null && !by.stub();
        Near near = new Near(outward ? null : root.id(), by, ids, Set.of(root.id()));
        if (near.isEmpty()) return new Nested(Wire.entity(root), 0);
        EntitySearch.Found first = index.near(near, sorts, page);
        Set<String> beyond = take(first.entities());
        EntitySearch.Page rest = new EntitySearch.Page(0, Limits.RESULTS);
        // The far ends of ties, and the far ends of ties that are such far ends.
        for (int step = 0; step < 2 && !beyond.isEmpty(); step++) {
            beyond = take(index.near(new Near(null, null, beyond, Set.copyOf(entities.keySet())), List.of(), rest)
                    .entities());
        }
        return new Nested(nested(root, List.of()), first.total());
    }

    /** Takes in neighbours, and gives the ids at the far ends of those that are ties. */
    private Set<String> take(List<Entity> found) {
        found.forEach(e -> entities.put(e.id(), e));
        Set<String> beyond = new LinkedHashSet<>();
        for (Entity entity : found) {
            Schema schema = schema(entity);
            entity.properties().forEach((name, values) -> {
                Property property = schema.property(name);
                if (property == null || property.type() != PropertyType.ENTITY) return;
                for (String value : values) {
                    if (schema.edge() && !entities.containsKey(value)) beyond.add(value);
                    if (property.reverse() == null) continue;
                    pointers.computeIfAbsent(value, v -> new LinkedHashSet<>())
                            .add(new Pointer(property.reverse(), entity.id()));
                }
            });
        }
        return beyond;
    }

    private static Schema schema(Entity entity) {
        return Objects.requireNonNull(Schemata.standard().schema(entity.schema()));
    }

    private static Set<String> references(Entity entity) {
        return entity.values(schema(entity).ofType(PropertyType.ENTITY));
    }

    /** @param path ids of the entities that this one is inside of */
    private Map<String, Object> nested(Entity entity, List<String> path) {
        List<String> inside = new ArrayList<>(path);
        inside.add(entity.id());
        Map<String, List<Object>> added = new LinkedHashMap<>();
        if (path.size() < 2) {
            for (Pointer pointer : pointers.getOrDefault(entity.id(), Set.of())) {
                Entity other = entities.get(pointer.from());
                if (other == null || path.contains(other.id())) continue;
                added.computeIfAbsent(pointer.property(), p -> new ArrayList<>())
                        .add(nested(other, inside));
            }
        }
        for (String name : schema(entity).ofType(PropertyType.ENTITY)) {
            List<Object> values = pointed(entity.values(name), path, inside);
            if (!values.isEmpty()) added.put(name, values);
        }
        Map<String, Object> object = Wire.entity(entity);
        Map<String, Object> properties = new LinkedHashMap<>(entity.properties());
        properties.putAll(added);
        object.put("properties", properties);
        return object;
    }

    private List<Object> pointed(List<String> ids, List<String> path, List<String> inside) {
        List<Object> values = new ArrayList<>();
        boolean any = false;
        for (String id : ids) {
            if (path.contains(id)) continue;
            Entity other = entities.get(id);
            if (other != null) {
                values.add(nested(other, inside));
                any = true;
            } else if (!paged) {
                values.add(id);
            }
        }
        return any ? values : List.of();
    }
}
