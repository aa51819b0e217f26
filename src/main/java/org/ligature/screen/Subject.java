package org.ligature.screen;

import java.util.List;
import org.ligature.model.Entity;
import org.ligature.name.NameKind;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** What of an entity counts when names are screened. */
final class Subject {
    private static final List<String> NAMES = List.of("name", "alias", "previousName", "weakAlias", "abbreviation");
    private static final List<String> COUNTRIES = List.of("country", "nationality", "jurisdiction", "citizenship");
    private static final List<String> DATES = List.of("birthDate", "incorporationDate");

    private Subject() {}

    static List<String> names(Entity entity) {
        return List.copyOf(entity.values(NAMES));
    }

    static List<String> countries(Entity entity) {
        return List.copyOf(entity.values(COUNTRIES));
    }

    static List<String> dates(Entity entity) {
        return List.copyOf(entity.values(DATES));
    }

    /** How names of a schema are compared. */
    static NameKind kind(String schemaName) {
        Schema schema = Schemata.standard().schema(schemaName);
        if (schema == null) return NameKind.OTHER;
        if (schema.isA("Person")) return NameKind.PERSON;
        return schema.isA("Organization") || schema.name().equals("LegalEntity")
                ? NameKind.ORGANIZATION
                : NameKind.OTHER;
    }
}
