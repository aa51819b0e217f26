package org.ligature.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A company, person, payment or other thing as data sets describe it: a schema, and values by property.
 *
 * @param id canonical id
 * @param schema name of its schema
 * @param caption how it is called in lists
 * @param properties values by property name, in the order of their source
 * @param datasets names of the data sets that speak of it
 * @param referents other ids under which it is or was known
 * @param firstSeen when a data set first had it, as {@code 2026-01-31T12:00:00}
 * @param lastSeen when a data set last had it
 * @param lastChange when what is said of it last changed
 */
public record Entity(
        String id,
        String schema,
        String caption,
        SortedMap<String, List<String>> properties,
        SortedSet<String> datasets,
        SortedSet<String> referents,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        @Nullable String lastChange) {
    public Entity {
        if (id.isBlank()) throw new IllegalArgumentException("an entity needs an id");
        SortedMap<String, List<String>> copy = new TreeMap<>();
        properties.forEach((name, values) -> {
            if (!values.isEmpty()) copy.put(name, List.copyOf(values));
        });
        properties = Collections.unmodifiableSortedMap(copy);
        datasets = Collections.unmodifiableSortedSet(new TreeSet<>(datasets));
        referents = Collections.unmodifiableSortedSet(new TreeSet<>(referents));
    }

    /** Values of a property; empty where there are none. */
    public List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** Values of several properties, each once, in their order. */
    public Set<String> values(Collection<String> names) {
        Set<String> values = new LinkedHashSet<>();
        for (String name : names) values.addAll(values(name));
        return values;
    }

    public Entity inDatasets(SortedSet<String> others) {
        return new Entity(id, schema, caption, properties, others, referents, firstSeen, lastSeen, lastChange);
    }

    public Entity captioned(String other) {
        return new Entity(id, schema, other, properties, datasets, referents, firstSeen, lastSeen, lastChange);
    }

    /** What this and another description of one thing say together; schema and caption stay this one's. */
    public Entity with(Entity other) {
        SortedMap<String, List<String>> joined = new TreeMap<>(properties);
        other.properties.forEach((name, values) -> joined.merge(name, values, Entity::joined));
        SortedSet<String> allDatasets = new TreeSet<>(datasets);
        allDatasets.addAll(other.datasets);
        SortedSet<String> allReferents = new TreeSet<>(referents);
        allReferents.addAll(other.referents);
        return new Entity(
                id,
                schema,
                caption,
                joined,
                allDatasets,
                allReferents,
                first(firstSeen, other.firstSeen, -1),
                first(lastSeen, other.lastSeen, 1),
                first(lastChange, other.lastChange, 1));
    }

    private static List<String> joined(List<String> ours, List<String> theirs) {
        Set<String> all = new LinkedHashSet<>(ours);
        all.addAll(theirs);
        return new ArrayList<>(all);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other, int sign) {
        if (one == null) return other;
        if (other == null) return one;
        return one.compareTo(other) * sign >= 0 ? one : other;
    }
}
