package org.ligature.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes schemata of the model file, in which each gives only what it adds to those that it extends. */
record SchemaReading(JsonNode all, Labels labels) {
    Schema schema(String name, SortedSet<String> lineage, SortedSet<String> descendants) {
        JsonNode node = all.path(name);
        SortedMap<String, Property> properties = new TreeMap<>();
        inherit(name, properties);
        return new Schema(
                name,
                labels.schema(name),
                labels.plural(name),
                node.path("matchable").asBoolean(false),
                lineage,
                descendants,
                properties,
                nearest(name, "featured"),
                nearest(name, "caption"),
                isEdge(name));
    }

    /** What a schema says itself goes before what it inherits. */
    private void inherit(String name, SortedMap<String, Property> properties) {
        JsonNode own = all.path(name).path("properties");
        for (String property : own.propertyNames()) {
            properties.putIfAbsent(property, property(name, property, own.path(property)));
        }
        for (String parent : Schemata.texts(all.path(name), "extends")) inherit(parent, properties);
    }

    private Property property(String owner, String name, JsonNode node) {
        return new Property(
                owner,
                name,
                labels.property(owner, name),
                PropertyType.of(node.path("type").asString()),
                node.path("matchable").asBoolean(false),
                node.path("hidden").asBoolean(false),
                node.path("stub").asBoolean(false),
                node.has("range") ? node.path("range").asString() : null,
                node.has("reverse") ? node.path("reverse").asString() : null,
                node.path("maxLength").asInt(0),
                node.has("format") ? node.path("format").asString() : null);
    }

    private List<String> nearest(String name, String key) {
        JsonNode node = all.path(name);
        if (node.has(key)) return Schemata.texts(node, key);
        List<String> found = new ArrayList<>();
        for (String parent : Schemata.texts(node, "extends")) {
            for (String text : nearest(parent, key)) if (!found.contains(text)) found.add(text);
        }
        return found;
    }

    private boolean isEdge(String name) {
        JsonNode node = all.path(name);
        return node.has("edge") || Schemata.texts(node, "extends").stream().anyMatch(this::isEdge);
    }
}
