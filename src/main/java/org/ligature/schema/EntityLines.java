package org.ligature.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Entity;
import org.ligature.model.LigatureException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Entities as lines of JSON, one each, as FollowTheMoney writes them. */
public final class EntityLines {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private EntityLines() {}

    /**
     * A line that is set aside.
     *
     * @param line its number, from 1
     * @param reason what is wrong with it
     */
    public record Bad(long line, String reason) {}

    /** Reads a file from its first line to its last; bad lines are reported, and reading goes on. */
    public static void read(Path file, Consumer<Entity> good, Consumer<Bad> bad) {
        long number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) accept(line, number, good, bad);
            }
        } catch (IOException e) {
            throw new LigatureException(
                    "The entities in " + file + " can't be read after line " + number + ": " + e.getMessage(), e);
        }
    }

    private static void accept(String line, long number, Consumer<Entity> good, Consumer<Bad> bad) {
        Entity entity;
        try {
            entity = of(line.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            bad.accept(new Bad(number, String.valueOf(e.getMessage())));
            return;
        }
        good.accept(entity);
    }

    /** One entity; throws IllegalArgumentException with the reason when it is none. */
    public static Entity of(byte[] line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
        Schema schema = Schemata.standard().schema(node.path("schema").asString(""));
        if (schema == null) throw new IllegalArgumentException("no schema that is known: " + node.path("schema"));
        SortedMap<String, List<String>> properties = new TreeMap<>();
        JsonNode given = node.path("properties");
        for (String name : given.propertyNames()) {
            Property property = schema.property(name);
            if (property != null && !property.stub()) properties.put(name, values(given.path(name)));
        }
        String caption = node.path("caption").asString("");
        return new Entity(
                node.path("id").asString(""),
                schema.name(),
                caption.isEmpty() ? Captions.of(schema, properties) : caption,
                properties,
                set(node.path("datasets")),
                set(node.path("referents")),
                moment(node, "first_seen"),
                moment(node, "last_seen"),
                moment(node, "last_change"));
    }

    private static List<String> values(JsonNode node) {
        LinkedHashSet<String> values = new LinkedHashSet<>();
        if (node.isString()) values.add(node.stringValue());
        for (JsonNode value : node) {
            String text = value.isObject() ? value.path("id").asString("") : value.asString("");
            if (!text.isBlank()) values.add(text);
        }
        return new ArrayList<>(values);
    }

    private static SortedSet<String> set(JsonNode node) {
        return new TreeSet<>(values(node));
    }

    private static @Nullable String moment(JsonNode node, String key) {
        String text = node.path(key).asString("");
        return text.isEmpty() ? null : text;
    }

    /** One line, without its end. */
    public static byte[] bytes(Entity entity) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", entity.id()).put("caption", entity.caption()).put("schema", entity.schema());
        ObjectNode properties = node.putObject("properties");
        entity.properties().forEach((name, values) -> values.forEach(properties.withArray(name)::add));
        entity.referents().forEach(node.putArray("referents")::add);
        entity.datasets().forEach(node.putArray("datasets")::add);
        if (entity.firstSeen() != null) node.put("first_seen", entity.firstSeen());
        if (entity.lastSeen() != null) node.put("last_seen", entity.lastSeen());
        if (entity.lastChange() != null) node.put("last_change", entity.lastChange());
        return JSON.writeValueAsBytes(node);
    }
}
