package org.ligature.resolve.trait;

import java.util.List;
import org.ligature.name.NameComparer;
import org.ligature.name.NameKind;
import org.ligature.name.PreparedName;
import org.ligature.name.Spelling;

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

    /** A name made ready to be compared word by word and letter by letter. */
    public record Ready(PreparedName words, Spelling letters) {
        static Ready of(String name, NameKind kind) {
            return new Ready(NameComparer.standard().prepare(name, kind), Spelling.of(name));
        }
    }

    /** Its names, made ready. */
    public List<Ready> names() {
        return values(Field.NAME).stream()
                .map(n -> Ready.of(n, kind))
                .filter(r -> !r.words().isEmpty())
                .toList();
    }
}
