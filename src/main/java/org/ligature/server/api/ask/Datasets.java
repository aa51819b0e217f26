package org.ligature.server.api.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.index.entity.Scope;
import org.ligature.pipeline.catalog.Catalog;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** Which entities a request is about: the data set of its address, with what its parameters take away. */
public final class Datasets {
    private Datasets() {}

    /** Names of the data set and all it comprises; a fault when it is not served. */
    public static Set<String> scope(Catalog catalog, String name) {
        if (catalog.dataset(name).isEmpty()) throw ApiFault.of(404, "No such dataset.");
        return catalog.scope(name);
    }

    /** The same without what the parameters exclude. */
    public static Set<String> scope(Catalog catalog, String name, Parameters parameters) {
        Set<String> scope = new HashSet<>(scope(catalog, name));
        List<String> only = parameters.texts("include_dataset");
        if (!only.isEmpty()) scope.retainAll(only);
        parameters.texts("exclude_dataset").forEach(scope::remove);
        return scope;
    }

    /** Names of the schemata that a search for one, or a match with one, finds. */
    public static Set<String> schemata(Schema schema) {
        Set<String> names = new HashSet<>(Schemata.standard().comparable(schema));
        if (!schema.matchable()) {
            names.add(schema.name());
            names.addAll(schema.descendants());
        }
        return names;
    }

    /** The scope of a match by example. */
    public static Scope among(Set<String> datasets, Schema schema) {
        return new Scope(datasets, schemata(schema), List.of(), List.of(), false, null, List.of());
    }

    /** What people call values of a field that joins those of one type; null for other fields. */
    public static @Nullable PropertyType grouped(String field) {
        for (PropertyType type : PropertyType.values()) if (field.equals(type.group())) return type;
        return null;
    }
}
