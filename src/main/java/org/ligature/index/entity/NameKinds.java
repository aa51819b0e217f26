package org.ligature.index.entity;

import java.util.List;
import org.ligature.name.NameKind;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;

/** By which rules the names of a kind of thing are compared. */
public final class NameKinds {
    private NameKinds() {}

    /** A thing that may be a person or a company is compared by the laxer rules, those for companies. */
    public static NameKind of(Schema schema) {
        if (schema.isA("Person")) return NameKind.PERSON;
        if (schema.isA("LegalEntity")) return NameKind.ORGANIZATION;
        return NameKind.OTHER;
    }

    /** The properties that hold names by which a thing can be matched. */
    public static List<String> names(Schema schema) {
        return schema.ofType(PropertyType.NAME).stream()
                .filter(name -> {
                    var property = schema.property(name);
                    return property != null && property.matchable();
                })
                .toList();
    }
}
