package org.ligature.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All kinds of things that data sets speak of: names, types and structure of the FollowTheMoney model as published, with labels of
 * our own, and a few kinds of our own beside them.
 */
public final class Schemata {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Schemata STANDARD = load();

    private final SortedMap<String, Schema> schemata = new TreeMap<>();
    private final Map<String, List<String>> values = new TreeMap<>();

    private Schemata() {}

    /** The model that comes with Ligature. */
    public static Schemata standard() {
        return STANDARD;
    }

    private static Schemata load() {
        try {
            JsonNode model = resource("ftm-model.json");
            Extensions.join(
                    (ObjectNode) model.required("schemata"),
                    resource("extension-model.json").path("schemata"));
            Schemata out = new Schemata();
            out.read(model);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException("Ligature's own files are damaged; install it again", e);
        }
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream in = Schemata.class.getResourceAsStream(name)) {
            if (in == null) throw new IOException(name + " is missing");
            return JSON.readTree(in);
        }
    }

    private void read(JsonNode model) {
        JsonNode types = model.path("types");
        for (String type : types.propertyNames()) {
            if (types.path(type).has("values")) values.put(type, texts(types.path(type), "values"));
        }
        JsonNode all = model.path("schemata");
        Map<String, SortedSet<String>> lineages = new TreeMap<>();
        for (String name : all.propertyNames()) {
            SortedSet<String> lineage = new TreeSet<>();
            ascend(all, name, lineage);
            lineages.put(name, lineage);
        }
        Labels labels = Labels.load();
        for (String name : all.propertyNames()) {
            SortedSet<String> descendants = new TreeSet<>();
            lineages.forEach((other, lineage) -> {
                if (!other.equals(name) && lineage.contains(name)) descendants.add(other);
            });
            schemata.put(
                    name,
                    new SchemaReading(all, labels)
                            .schema(name, lineages.getOrDefault(name, new TreeSet<>()), descendants));
        }
    }

    private static void ascend(JsonNode all, String name, SortedSet<String> lineage) {
        lineage.add(name);
        for (String parent : texts(all.path(name), "extends")) ascend(all, parent, lineage);
    }

    static List<String> texts(JsonNode node, String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : node.path(key)) texts.add(text.asString());
        return texts;
    }

    public @Nullable Schema schema(String name) {
        return schemata.get(name);
    }

    /** All kinds, by name. */
    public Collection<Schema> all() {
        return Collections.unmodifiableCollection(schemata.values());
    }

    /** Names of the kinds that a thing of one kind may match: those that can be matched, and extend it or are extended by it. */
    public SortedSet<String> comparable(Schema schema) {
        SortedSet<String> names = new TreeSet<>();
        for (Schema other : schemata.values()) {
            boolean kin = other.isA(schema.name()) || schema.isA(other.name());
            if (schema.matchable() && other.matchable() && kin) names.add(other.name());
        }
        return names;
    }

    /** A property by its name with its schema's, such as {@code Thing:country}. */
    public @Nullable Property qualified(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) return null;
        Schema schema = schemata.get(name.substring(0, colon));
        return schema == null ? null : schema.property(name.substring(colon + 1));
    }

    /** Every property once, where it is defined; by schema and name. */
    public List<Property> properties() {
        return schemata.values().stream()
                .flatMap(s ->
                        s.properties().values().stream().filter(p -> p.owner().equals(s.name())))
                .toList();
    }

    /** The values that a type allows, such as topics; empty for types that allow any. */
    public List<String> allowed(PropertyType type) {
        return values.getOrDefault(type.id(), List.of());
    }
}
