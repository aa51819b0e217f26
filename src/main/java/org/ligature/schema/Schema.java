package org.ligature.schema;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing, with the properties that it and its kin define.
 *
 * @param name its name
 * @param label for people, of one
 * @param plural for people, of many
 * @param matchable whether things of this kind can be matched by example
 * @param lineage itself and all that it extends
 * @param descendants all that extend it
 * @param properties by name, inherited ones too
 * @param featured names of what to show first
 * @param captions names of what it may be called by, best first
 * @param edge whether it ties two others together, such as a payment
 */
public record Schema(
        String name,
        String label,
        String plural,
        boolean matchable,
        SortedSet<String> lineage,
        SortedSet<String> descendants,
        SortedMap<String, Property> properties,
        List<String> featured,
        List<String> captions,
        boolean edge) {
    public Schema {
        lineage = Collections.unmodifiableSortedSet(new TreeSet<>(lineage));
        descendants = Collections.unmodifiableSortedSet(new TreeSet<>(descendants));
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        featured = List.copyOf(featured);
        captions = List.copyOf(captions);
    }

    /** Whether it is another or extends it. */
    public boolean isA(String other) {
        return lineage.contains(other);
    }

    public @Nullable Property property(String property) {
        return properties.get(property);
    }

    /** Names of the properties of a type. */
    public List<String> ofType(PropertyType type) {
        return properties.values().stream()
                .filter(p -> p.type() == type && !p.stub())
                .map(Property::name)
                .toList();
    }
}
