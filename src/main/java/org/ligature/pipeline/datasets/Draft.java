package org.ligature.pipeline.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Entity;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** An entity while its row is being read. */
final class Draft {
    private final String id;
    private final Schema schema;
    private final SortedMap<String, List<String>> values = new TreeMap<>();

    /** @throws IllegalArgumentException when the id is empty or the schema is not known */
    Draft(String id, String schema) {
        if (id.isBlank()) throw new IllegalArgumentException("the id is empty");
        this.id = id.strip();
        Schema known = Schemata.standard().schema(schema);
        if (known == null) throw new IllegalArgumentException("there is no schema “" + schema + "”");
        this.schema = known;
    }

    Draft add(String property, @Nullable String value) {
        if (value == null || value.isBlank()) return this;
        if (schema.property(property) == null)
            throw new IllegalArgumentException("the schema " + schema.name() + " has no property “" + property + "”");
        List<String> list = values.computeIfAbsent(property, p -> new ArrayList<>());
        if (!list.contains(value.strip())) list.add(value.strip());
        return this;
    }

    boolean knows(String property) {
        return schema.property(property) != null;
    }

    Entity entity(String dataset) {
        List<String> names = values.getOrDefault("name", List.of());
        String caption = names.isEmpty() ? id : names.getFirst();
        return new Entity(
                id, schema.name(), caption, values, new TreeSet<>(List.of(dataset)), new TreeSet<>(), null, null, null);
    }
}
