package org.ligature.pipeline.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;

/** One object of a manifest, with the file that it is in: relative paths start there. */
final class Fields {
    private static final DateTimeFormatter VERSION =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final String NAME = "[a-z0-9][a-z0-9_]*";
    /** What clients may see of what a manifest says; paths and keys of access are not among it. */
    private static final Set<String> SHOWN = Set.of(
            "summary",
            "description",
            "url",
            "license",
            "category",
            "tags",
            "publisher",
            "coverage",
            "updated_at",
            "last_export",
            "last_change",
            "entity_count",
            "thing_count",
            "index_url",
            "hidden");

    private final Map<String, Object> values;
    private final Path file;

    Fields(Map<String, Object> values, Path file) {
        this.values = new LinkedHashMap<>(values);
        this.file = file;
    }

    LigatureException wrong(String what) {
        return new LigatureException("The manifest " + file + " " + what + ". Correct it there.");
    }

    void put(String key, Object value) {
        values.put(key, value);
    }

    /** Gives one of its values to another object that has none of its own. */
    void hand(String key, Fields other) {
        Object value = values.get(key);
        if (value != null) other.put(key, value);
    }

    @Nullable
    String text(String key) {
        Object value = values.get(key);
        return value == null ? null : String.valueOf(value);
    }

    List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null) return List.of();
        if (!(value instanceof List<?> list)) throw wrong("has no list under " + key);
        return list.stream().map(String::valueOf).toList();
    }

    List<Fields> objects(String key) {
        Object value = values.get(key);
        if (value == null) return List.of();
        if (!(value instanceof List<?> list)) throw wrong("has no list under " + key);
        List<Fields> objects = new ArrayList<>();
        for (Object item : list) {
            if (!(item instanceof Map<?, ?> map)) throw wrong("has something under " + key + " that is no object");
            Map<String, Object> named = new LinkedHashMap<>();
            map.forEach((name, of) -> {
                if (of != null) named.put(String.valueOf(name), of);
            });
            objects.add(new Fields(named, file));
        }
        return objects;
    }

    private boolean flag(String key, boolean otherwise) {
        Object value = values.get(key);
        if (value == null) return otherwise;
        if (value instanceof Boolean flag) return flag;
        throw wrong("says neither true nor false for " + key);
    }

    @Nullable
    Path path(String key) {
        String address = text(key);
        if (address == null) return null;
        Path path = Manifest.local(address, file);
        if (path == null) {
            throw wrong("names " + address + ", which is not on this machine; fetch it yourself and name the file");
        }
        if (!Files.isReadable(path)) throw wrong("names the file " + path + ", which can't be read");
        return path;
    }

    /** This object as a data set. */
    DatasetSpec spec() {
        String name = text("name");
        if (name == null || !name.matches(NAME)) {
            throw wrong("has a data set named " + name + "; names are of lower-case letters, digits and _");
        }
        List<String> children = new ArrayList<>(texts("children"));
        for (String child : texts("datasets")) if (!children.contains(child)) children.add(child);
        Path path = entities();
        String title = text("title");
        Map<String, Object> about = new LinkedHashMap<>();
        SHOWN.stream().sorted().filter(values::containsKey).forEach(key -> about.put(key, values.get(key)));
        boolean load = flag("load", children.isEmpty());
        return new DatasetSpec(
                name,
                title == null ? name : title,
                version(path),
                path,
                children,
                load,
                flag("namespace", false),
                about);
    }

    private @Nullable Path entities() {
        Path path = path("path");
        if (path != null) return path;
        if (values.containsKey("entities_url")) return path("entities_url");
        String name = text("resource_name");
        String type = text("resource_type");
        for (Fields resource : objects("resources")) {
            boolean wanted = (name != null && name.equals(resource.text("name")))
                    || (type != null && type.equals(resource.text("mime_type")));
            if (wanted) return resource.path("url");
        }
        return null;
    }

    private String version(@Nullable Path path) {
        String version = text("version");
        if (version != null) return version;
        if (path == null) return "static";
        try {
            return VERSION.format(Files.getLastModifiedTime(path).toInstant());
        } catch (IOException e) {
            throw wrong("names the file " + path + ", which can't be read: " + e.getMessage());
        }
    }
}
