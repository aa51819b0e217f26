package org.ligature.screen.match;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.ligature.index.entity.NameKinds;
import org.ligature.model.Entity;
import org.ligature.name.ComparableName;
import org.ligature.name.NameKind;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** One side of a comparison: an example or an entity, with its names made ready. Safe for many threads. */
public final class Subject {
    private static final int MOST_NAMES = 60;
    private static final int KINDS = 3;

    private final Schema schema;
    private final SortedMap<String, List<String>> properties;
    private final NameKind kind;
    private final List<String> names;
    private final AtomicReferenceArray<@Nullable List<ComparableName>> prepared = new AtomicReferenceArray<>(KINDS);
    private final Map<PropertyType, Set<String>> byType = new ConcurrentHashMap<>();

    private Subject(Schema schema, SortedMap<String, List<String>> properties, Collection<String> names) {
        this.schema = schema;
        this.properties = properties;
        this.kind = NameKinds.of(schema);
        this.names = names.stream().distinct().limit(MOST_NAMES).toList();
    }

    public static Subject of(Entity entity) {
        return of(Objects.requireNonNull(Schemata.standard().schema(entity.schema())), entity.properties());
    }

    public static Subject of(Schema schema, SortedMap<String, List<String>> properties) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : NameKinds.names(schema)) names.addAll(properties.getOrDefault(name, List.of()));
        return new Subject(schema, properties, names);
    }

    /** The same with the names of one property only. */
    Subject named(String property) {
        return new Subject(schema, properties, properties.getOrDefault(property, List.of()));
    }

    public Schema schema() {
        return schema;
    }

    public Map<String, List<String>> properties() {
        return properties;
    }

    /** By which rules its names are compared. */
    public NameKind kind() {
        return kind;
    }

    /** Its names, to be compared by the rules of a kind; two threads may make them ready twice, to the same effect. */
    public List<ComparableName> names(NameKind by) {
        List<ComparableName> known = prepared.get(place(by));
        return known != null ? known : made(by);
    }

    private static int place(NameKind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case ORGANIZATION -> 1;
            case OTHER -> 2;
        };
    }

    private List<ComparableName> made(NameKind by) {
        List<ComparableName> made = names.stream()
                .map(n -> ComparableName.of(n, by))
                .filter(n -> !n.isEmpty())
                .toList();
        prepared.set(place(by), made);
        return made;
    }

    List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** Values of several properties, sorted. */
    Set<String> values(List<String> names) {
        if (names.stream().noneMatch(n -> properties.containsKey(n))) return Set.of();
        Set<String> values = new TreeSet<>();
        for (String name : names) values.addAll(values(name));
        return values;
    }

    /** Values of a type by which things may be told apart, sorted. */
    public Set<String> ofType(PropertyType type) {
        return byType.computeIfAbsent(type, this::gathered);
    }

    private Set<String> gathered(PropertyType type) {
        Set<String> values = new TreeSet<>();
        properties.forEach((name, given) -> {
            Property property = schema.property(name);
            if (property != null && property.type() == type && property.matchable()) values.addAll(given);
        });
        return Collections.unmodifiableSet(values);
    }
}
