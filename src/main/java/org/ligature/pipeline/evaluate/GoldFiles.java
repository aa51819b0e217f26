package org.ligature.pipeline.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an evaluation needs from disk: gold lines, aliases, the documents' texts. */
public final class GoldFiles {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private GoldFiles() {}

    /** Gold lines: {@code doc, quote, type, subject, object, value, date, hedged, negated, detail}, one JSON object a line. */
    public static List<Line> gold(Path file) {
        return lines(
                file,
                n -> new Line(
                        text(n, "doc", file),
                        text(n, "quote", file),
                        text(n, "type", file),
                        text(n, "subject", file),
                        optional(n, "object"),
                        optional(n, "value"),
                        optional(n, "date"),
                        n.path("negated").asBoolean(false),
                        n.path("hedged").asBoolean(false),
                        String.valueOf(n.path("detail").asString(""))));
    }

    /** Aliases: {@code canonical, aliases, aliases_zh}, one JSON object a line. */
    public static Map<String, List<String>> aliases(Path file) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (JsonNode n : lines(file, n -> n)) {
            List<String> all = new ArrayList<>();
            n.path("aliases").forEach(a -> all.add(a.asString()));
            n.path("aliases_zh").forEach(a -> all.add(a.asString()));
            out.merge(text(n, "canonical", file), all, (a, b) -> {
                List<String> both = new ArrayList<>(a);
                both.addAll(b);
                return both;
            });
        }
        return out;
    }

    /** The texts of a folder's plain-text files, by file name. */
    public static Map<String, String> documents(Path folder) {
        Map<String, String> out = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                out.put(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new LigatureException("The documents in " + folder + " can't be read: " + e.getMessage(), e);
        }
        return out;
    }

    private static <T> List<T> lines(Path file, Function<JsonNode, T> make) {
        List<T> out = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank()) out.add(make.apply(JSON.readTree(line)));
            }
        } catch (IOException e) {
            throw new LigatureException(file + " can't be read: " + e.getMessage(), e);
        } catch (JacksonException | LigatureException e) {
            throw new LigatureException(file + ", line " + number + ": " + e.getMessage(), e);
        }
        return out;
    }

    private static String text(JsonNode n, String key, Path file) {
        String value = optional(n, key);
        if (value == null) throw new LigatureException("the key \"" + key + "\" is missing in " + file);
        return value;
    }

    private static @Nullable String optional(JsonNode n, String key) {
        JsonNode value = n.path(key);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }
}
