package org.ligature.server.api.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.index.entity.NameKinds;
import org.ligature.schema.Cleaning;
import org.ligature.schema.Property;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import tools.jackson.databind.JsonNode;

/** Reads examples: what clients know of a thing, as they write it. */
public final class ExampleReading {
    private static final List<String> NAME_PARTS =
            List.of("firstName", "secondName", "middleName", "fatherName", "lastName", "nameSuffix");

    private final List<ApiFault.Wrong> wrong = new ArrayList<>();

    /**
     * What a client knows of a thing, in the form that data sets have.
     *
     * @param id the client's own id, which comes back with the answer
     * @param schema kind of thing
     * @param properties values by property
     */
    public record Read(@Nullable String id, Schema schema, SortedMap<String, List<String>> properties) {}

    /** One example of a batch; its form is checked here, and what it means in {@link #example}. */
    public record Form(@Nullable String id, String schema, SortedMap<String, List<String>> properties) {}

    /** Reads all examples of a body; faults of form are collected. */
    public SortedMap<String, Form> forms(JsonNode queries) {
        SortedMap<String, Form> forms = new TreeMap<>();
        for (String name : queries.propertyNames()) {
            Form form = form(queries.path(name), List.of("body", "queries", name));
            if (form != null) forms.put(name, form);
        }
        check();
        return forms;
    }

    private void check() {
        if (!wrong.isEmpty()) throw ApiFault.malformed(wrong);
    }

    private void wrong(String type, List<Object> place, String message) {
        wrong.add(new ApiFault.Wrong(type, place, message));
    }

    private @Nullable Form form(JsonNode query, List<Object> place) {
        if (!query.isObject()) {
            wrong("model_attributes_type", place, "Input should be an object");
            return null;
        }
        String schema = query.path("schema").asString("");
        if (!query.path("schema").isString()) wrong("missing", at(place, "schema"), "Field required");
        JsonNode id = query.path("id");
        boolean named = id.isString() || id.isNull() || id.isMissingNode();
        if (!named) wrong("string_type", at(place, "id"), "Input should be a valid string");
        JsonNode given = query.path("properties");
        if (!given.isObject()) {
            wrong("missing", at(place, "properties"), "Field required");
            return null;
        }
        SortedMap<String, List<String>> properties = new TreeMap<>();
        int count = 0;
        for (String name : given.propertyNames()) {
            List<String> values = values(given.path(name), at(at(place, "properties"), name));
            properties.put(name, values);
            count += values.size();
        }
        if (count > Limits.VALUES) {
            wrong("too_long", place, "A query may have at most " + Limits.VALUES + " values");
        }
        return new Form(id.isString() ? id.stringValue() : null, schema, properties);
    }

    private static List<Object> at(List<Object> place, Object next) {
        List<Object> longer = new ArrayList<>(place);
        longer.add(next);
        return longer;
    }

    /** One value or a list of them; numbers become text, and objects, such as nested entities, are passed over. */
    private List<String> values(JsonNode node, List<Object> place) {
        if (!node.isArray() && !node.isString()) {
            wrong("list_type", place, "Input should be a string or a list");
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (JsonNode value : node.isArray() ? node : List.of(node)) {
            if (value.isNull() || value.isContainer()) continue;
            String text = value.asString("").strip();
            if (text.length() > Limits.VALUE) {
                wrong("string_too_long", place, "A value may have at most " + Limits.VALUE + " characters");
            } else if (!text.isEmpty()) {
                values.add(text);
            }
        }
        return values;
    }

    /** What a form means; properties that its schema lacks, and values that can't be of their type, are left out. */
    public static Read example(Form form) {
        Schema schema = Schemata.standard().schema(form.schema());
        if (schema == null) throw unusable("Unknown schema: '" + form.schema() + "'");
        if (!schema.matchable() && !schema.name().equals("Thing")) {
            throw unusable("Non-matchable schema for query: " + schema.name());
        }
        SortedMap<String, List<String>> properties = new TreeMap<>();
        form.properties().forEach((name, values) -> {
            Property property = schema.property(name);
            if (property == null || property.stub()) return;
            Set<String> clean = new LinkedHashSet<>();
            for (String value : values) {
                String cleaned = Cleaning.value(property.type(), value);
                if (cleaned != null) clean.add(cleaned);
            }
            if (!clean.isEmpty()) properties.put(name, List.copyOf(clean));
        });
        nameFromParts(schema, properties);
        return new Read(form.id(), schema, properties);
    }

    private static ApiFault unusable(String why) {
        return ApiFault.of(400, "Cannot parse example entity: " + why);
    }

    private static void nameFromParts(Schema schema, Map<String, List<String>> properties) {
        boolean named = NameKinds.names(schema).stream().anyMatch(properties::containsKey);
        if (named || schema.property("name") == null) return;
        List<String> parts = new ArrayList<>();
        for (String part : NAME_PARTS) {
            List<String> values = properties.getOrDefault(part, List.of());
            if (!values.isEmpty()) parts.add(values.getFirst());
        }
        if (!parts.isEmpty()) properties.put("name", List.of(String.join(" ", parts)));
    }
}
