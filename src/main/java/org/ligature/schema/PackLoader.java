package org.ligature.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads packs: {@code pack.yaml} lists the files; packs that come with Ligature are on the class path, others in a folder.
 *
 * <p>A pack that extends another starts from all that the other has. Word lists of one name are joined; tie types,
 * themes and gazetteer entries of one id are replaced by the later pack's.
 */
public final class PackLoader {
    private static final ObjectMapper YAML = YAMLMapper.builder().build();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private PackLoader() {}

    /** What {@code pack.yaml} says. */
    private record Manifest(
            String id,
            String version,
            String licence,
            @Nullable String parent,
            List<String> words,
            List<String> patterns,
            List<String> gazetteers,
            @Nullable List<String> models) {}

    /** Where a pack's files are read from. */
    @FunctionalInterface
    private interface Source {
        InputStream open(String file) throws IOException;
    }

    /** A pack that comes with Ligature. */
    public static Pack builtIn(String id) {
        return load("packs/" + id, file -> {
            InputStream in = PackLoader.class.getResourceAsStream("/packs/" + id + "/" + file);
            if (in == null) throw new IOException("there is no such file");
            return in;
        });
    }

    /** A pack in a folder; what it extends comes from beside it, or from Ligature's own packs. */
    public static Pack folder(Path folder) {
        return load(folder.toString(), file -> Files.newInputStream(folder.resolve(file)));
    }

    private static Pack load(String where, Source source) {
        Manifest manifest = yaml(where, source, "pack.yaml", new TypeReference<Manifest>() {});
        Pack own = own(where, source, manifest);
        String parent = manifest.parent();
        return parent == null ? own : merge(builtIn(parent), own);
    }

    private static Pack own(String where, Source source, Manifest manifest) {
        Map<String, List<String>> words = new TreeMap<>();
        for (String file : orEmpty(manifest.words())) {
            join(words, yaml(where, source, file, new TypeReference<Map<String, List<String>>>() {}));
        }
        List<PatternDef> patterns = new ArrayList<>();
        for (String file : orEmpty(manifest.patterns())) {
            patterns.addAll(yaml(where, source, file, new TypeReference<List<PatternDef>>() {}));
        }
        List<NamedThing> things = new ArrayList<>();
        for (String file : orEmpty(manifest.gazetteers())) things.addAll(lines(where, source, file));
        boolean root = manifest.parent() == null;
        List<TieType> ties =
                root ? yaml(where, source, "tie-types.yaml", new TypeReference<List<TieType>>() {}) : List.of();
        List<Theme> themes = root ? yaml(where, source, "themes.yaml", new TypeReference<List<Theme>>() {}) : List.of();
        Map<String, List<String>> models = new TreeMap<>();
        for (String file : orEmpty(manifest.models())) models.put(name(file), text(where, source, file));
        return new Pack(
                manifest.id(), manifest.version(), manifest.licence(), ties, themes, things, words, patterns, models);
    }

    /** A file's name without its folder and ending. */
    private static String name(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        return dot < 0 ? last : last.substring(0, dot);
    }

    private static List<String> text(String where, Source source, String file) {
        try (InputStream in = source.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new LigatureException("Pack " + where + ", file " + file + ": " + e.getMessage(), e);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <T> T yaml(String where, Source source, String file, TypeReference<T> type) {
        try (InputStream in = source.open(file)) {
            return YAML.readValue(in, type);
        } catch (IOException | JacksonException e) {
            throw new LigatureException("Pack " + where + ", file " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<NamedThing> lines(String where, Source source, String file) {
        List<NamedThing> out = new ArrayList<>();
        int number = 0;
        try (InputStream in = source.open(file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                number++;
                if (!line.isBlank()) out.add(JSON.readValue(line, NamedThing.class));
            }
        } catch (IOException | JacksonException e) {
            throw new LigatureException(
                    "Pack " + where + ", file " + file + ", line " + number + ": " + e.getMessage(), e);
        }
        return out;
    }

    private static Pack merge(Pack base, Pack own) {
        Map<String, TieType> ties = new LinkedHashMap<>();
        base.tieTypes().forEach(t -> ties.put(t.id(), t));
        own.tieTypes().forEach(t -> ties.put(t.id(), t));
        Map<String, Theme> themes = new LinkedHashMap<>();
        base.themes().forEach(t -> themes.put(t.id(), t));
        own.themes().forEach(t -> themes.put(t.id(), t));
        Map<String, NamedThing> things = new LinkedHashMap<>();
        base.gazetteer().forEach(t -> things.put(t.id(), t));
        own.gazetteer().forEach(t -> things.put(t.id(), t));
        Map<String, List<String>> words = new TreeMap<>(base.words());
        join(words, own.words());
        List<PatternDef> patterns = new ArrayList<>(base.patterns());
        patterns.addAll(own.patterns());
        Map<String, List<String>> models = new TreeMap<>(base.models());
        models.putAll(own.models());
        return new Pack(
                own.id(),
                own.version(),
                own.licence(),
                List.copyOf(ties.values()),
                List.copyOf(themes.values()),
                things.values().stream()
                        .sorted(Comparator.comparing(NamedThing::id))
                        .toList(),
                words,
                List.copyOf(patterns),
                models);
    }

    private static void join(Map<String, List<String>> into, Map<String, List<String>> more) {
        more.forEach((name, list) -> {
            List<String> all = new ArrayList<>(into.getOrDefault(name, List.of()));
            all.addAll(list);
            into.put(name, List.copyOf(all));
        });
    }
}
