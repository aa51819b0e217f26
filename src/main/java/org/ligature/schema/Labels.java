package org.ligature.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What people call schemata, properties and topics; where nothing is written down, the name taken apart. */
final class Labels {
    private static final TypeReference<Map<String, Map<String, String>>> TABLES = new TypeReference<>() {};

    private final Map<String, Map<String, String>> tables;

    private Labels(Map<String, Map<String, String>> tables) {
        this.tables = tables;
    }

    static Labels load() {
        try (InputStream in = Labels.class.getResourceAsStream("labels.yaml")) {
            if (in == null) throw new IOException("labels.yaml is missing");
            return new Labels(new TreeMap<>(YAMLMapper.builder().build().readValue(in, TABLES)));
        } catch (IOException e) {
            throw new UncheckedIOException("Ligature's own files are damaged; install it again", e);
        }
    }

    private @Nullable String said(String table, String key) {
        Map<String, String> entries = tables.get(table);
        return entries == null ? null : entries.get(key);
    }

    String schema(String name) {
        String said = said("schema", name);
        return said == null ? apart(name) : said;
    }

    String plural(String name) {
        String said = said("plural", name);
        if (said != null) return said;
        String one = schema(name);
        if (one.endsWith("y")) return one.substring(0, one.length() - 1) + "ies";
        return one.endsWith("s") ? one + "es" : one + "s";
    }

    String property(String owner, String name) {
        String exact = said("property", owner + ":" + name);
        if (exact != null) return exact;
        String said = said("property", name);
        return said == null ? apart(name) : said;
    }

    @Nullable
    String topic(String topic) {
        return said("topic", topic);
    }

    /** {@code birthDate} becomes {@code Birth date}. */
    private static String apart(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
