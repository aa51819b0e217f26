package org.ligature.index.entity;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ligature.name.NameKind;
import org.ligature.schema.PropertyType;

/**
 * What is known of a thing that is looked for.
 *
 * @param kind by which rules its names are compared
 * @param names its names
 * @param others other values by their type: identifiers, dates, countries…
 */
public record Example(NameKind kind, Set<String> names, Map<PropertyType, Set<String>> others) {
    public Example {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
        others = Map.copyOf(others);
    }
}
