package org.ligature.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds Ligature's own schemata to the published ones, which stay as they are but for the ways back from the things that ours point to. */
final class Extensions {
    private Extensions() {}

    /**
     * Adds schemata to a model.
     *
     * @throws IllegalStateException when a name is taken or a range is not known
     */
    static void join(ObjectNode schemata, JsonNode extensions) {
        for (String name : extensions.propertyNames()) {
            if (schemata.has(name)) throw new IllegalStateException("the schema " + name + " is there already");
            schemata.set(name, extensions.path(name).deepCopy());
        }
        for (String name : extensions.propertyNames()) {
            JsonNode properties = extensions.path(name).path("properties");
            for (String property : properties.propertyNames())
                back(schemata, name, property, properties.path(property));
        }
    }

    private static void back(ObjectNode schemata, String owner, String property, JsonNode node) {
        if (!node.has("reverse")) return;
        if (!(schemata.get(node.path("range").asString()) instanceof ObjectNode range))
            throw new IllegalStateException(owner + ":" + property + " points to an unknown schema");
        range.withObject("properties")
                .putObject(node.path("reverse").asString())
                .put("type", "entity")
                .put("range", owner)
                .put("reverse", property)
                .put("stub", true)
                .put("matchable", node.path("matchable").asBoolean(false))
                .put("maxLength", node.path("maxLength").asInt(0));
    }
}
