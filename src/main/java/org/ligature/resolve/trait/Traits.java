package org.ligature.resolve.trait;

import java.util.List;
import org.ligature.name.ComparableName;
import org.ligature.name.NameKind;

/**
 * What an entity is compared by.
 *
 * @param id its id
 * @param caption how lists call it
 * @param schema name of its schema
 * @param kind by which rules its names are compared
 * @param datasets numbers of the data sets that have it, as bits
 * @param values by the field's place, plain, each once; names stay as they are written
 */
public record Traits(
        String id, String caption, String schema, NameKind kind, long datasets, List<List<String>> values) {
    public Traits {
        values = List.copyOf(values);
    }

    /** Values of a field. */
    public List<String> values(Field field) {
        return values.get(field.place());
    }

    /** Its names, made ready. */
    public List<ComparableName> names() {
        return values(Field.NAME).stream()
                .map(n -> ComparableName.of(n, kind))
                .filter(r -> !r.isEmpty())
                .toList();
    }
}
