package org.ligature.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document.Metadata;
import org.ligature.model.LigatureException;
import org.ligature.model.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML file beside a document that says what the document is: {@code report.pdf.meta.yaml} beside {@code report.pdf}. */
final class Sidecar {
    static final String ENDING = ".meta.yaml";
    private static final long LARGEST = 1 << 20;
    private static final Set<String> KEYS =
            new TreeSet<>(Set.of("url", "title", "publisher", "date", "author", "lang", "rights"));
    private static final YAMLMapper YAML = new YAMLMapper();

    private Sidecar() {}

    static Path path(Path document) {
        return document.resolveSibling(document.getFileName() + ENDING);
    }

    /**
     * Reads a document's sidecar, if it has one.
     *
     * @throws LigatureException when it has mistakes: the document is better read without than with half of it
     */
    static Optional<Metadata> of(Path document) {
        Path file = path(document);
        if (!Files.isRegularFile(file)) return Optional.empty();
        return Optional.of(metadata(file, fields(file)));
    }

    private static Map<String, String> fields(Path file) {
        try {
            if (Files.size(file) > LARGEST) throw wrong(file, "is larger than 1 MB", null);
            Map<String, @Nullable Object> read = YAML.readValue(Files.readAllBytes(file), new TypeReference<>() {});
            Map<String, String> fields = new TreeMap<>();
            if (read != null)
                read.forEach((key, value) -> {
                    if (value != null) fields.put(key, value.toString().strip());
                });
            return fields;
        } catch (IOException e) {
            throw wrong(file, "can't be read: " + Trouble.reason(e), e);
        } catch (JacksonException e) {
            throw wrong(file, "is not YAML of the form “key: value”", e);
        }
    }

    private static Metadata metadata(Path file, Map<String, String> fields) {
        for (String key : fields.keySet()) {
            if (!KEYS.contains(key))
                throw wrong(file, "has the unknown key “" + key + "” (known are " + KEYS + ")", null);
        }
        return new Metadata(
                fields.get("url"),
                fields.get("title"),
                fields.get("publisher"),
                date(file, fields.get("date")),
                fields.get("author"),
                fields.get("lang"),
                fields.get("rights"));
    }

    private static @Nullable PartialDate date(Path file, @Nullable String date) {
        if (date == null) return null;
        return PartialDate.parse(date)
                .orElseThrow(() -> wrong(file, "has the date “" + date + "”; write 2015, 2015-12 or 2015-12-09", null));
    }

    private static LigatureException wrong(Path file, String what, @Nullable Exception cause) {
        return new LigatureException("The sidecar " + file + " " + what + ". Its document is read without it.", cause);
    }
}
