package org.ligature.pipeline.datasets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How the columns of a table make entities: a YAML file with the keys {@code separator}, {@code columns}, {@code id}, {@code id-prefix},
 * {@code schema} or {@code schema-from}, and {@code properties}.
 *
 * @param separator between cells
 * @param columns names of the columns where the file has no header; else empty
 * @param id column of the id
 * @param prefix what is put before each id, so that lists that both number from one stay apart
 * @param schema name of the schema of all rows, or null
 * @param schemaColumn column that tells the schema, or null
 * @param schemas schema for each value of that column
 * @param properties where each property's values are
 */
record CsvMapping(
        char separator,
        List<String> columns,
        String id,
        String prefix,
        @Nullable String schema,
        @Nullable String schemaColumn,
        Map<String, String> schemas,
        Map<String, List<Column>> properties) {

    /** A column, and what parts its values where a cell holds several; else null. */
    record Column(String name, @Nullable String split) {}

    /**
     * Reads a mapping.
     *
     * @throws LigatureException when a key is missing or not known
     */
    static CsvMapping of(String yaml) {
        JsonNode root;
        try {
            root = YAMLMapper.builder().build().readTree(yaml);
        } catch (JacksonException e) {
            throw new LigatureException("The mapping file is no YAML: " + e.getOriginalMessage(), e);
        }
        for (String key : root.propertyNames()) {
            if (!List.of("separator", "columns", "id", "id-prefix", "schema", "schema-from", "properties")
                    .contains(key)) throw new LigatureException("The mapping file has an unknown key “" + key + "”.");
        }
        if (!root.has("id") || !root.has("properties") || (!root.has("schema") && !root.has("schema-from")))
            throw new LigatureException(
                    "The mapping file needs the keys id, properties, and schema or schema-from; see docs/data-formats.md.");
        JsonNode from = root.path("schema-from");
        return new CsvMapping(
                separator(root.path("separator").asString(",")),
                texts(root.path("columns")),
                root.path("id").asString(""),
                root.path("id-prefix").asString(""),
                root.has("schema") ? root.path("schema").asString("") : null,
                from.has("column") ? from.path("column").asString("") : null,
                values(from.path("values")),
                properties(root.path("properties")));
    }

    private static char separator(String text) {
        return switch (text) {
            case "tab", "\t" -> '\t';
            case "semicolon" -> ';';
            case "comma" -> ',';
            default -> {
                if (text.length() != 1)
                    throw new LigatureException(
                            "The mapping file's separator must be one character, or comma, semicolon or tab.");
                yield text.charAt(0);
            }
        };
    }

    private static List<String> texts(JsonNode node) {
        if (node.isString()) return List.of(node.asString());
        List<String> out = new ArrayList<>();
        node.forEach(n -> out.add(n.asString("")));
        return out;
    }

    private static Map<String, String> values(JsonNode node) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String key : node.propertyNames()) out.put(key, node.path(key).asString(""));
        return out;
    }

    private static Map<String, List<Column>> properties(JsonNode node) {
        Map<String, List<Column>> out = new LinkedHashMap<>();
        for (String name : node.propertyNames()) {
            JsonNode where = node.path(name);
            if (where.has("column"))
                out.put(
                        name,
                        List.of(new Column(
                                where.path("column").asString(""),
                                where.has("split") ? where.path("split").asString() : null)));
            else
                out.put(
                        name,
                        texts(where).stream().map(c -> new Column(c, null)).toList());
        }
        return out;
    }
}
