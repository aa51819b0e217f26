package org.ligature.pipeline.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads manifests: YAML files that list data sets, and catalogs (YAML or JSON files) that list more. */
public final class Manifest {
    private static final ObjectMapper YAML = YAMLMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final List<DatasetSpec> specs = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    private Manifest() {}

    /** The data sets of a manifest, in its order. */
    public static List<DatasetSpec> read(Path file) {
        Manifest manifest = new Manifest();
        Map<String, Object> content = load(file);
        for (Fields dataset : new Fields(content, file).objects("datasets")) manifest.add(dataset);
        for (Fields catalog : new Fields(content, file).objects("catalogs")) manifest.catalog(catalog);
        return List.copyOf(manifest.specs);
    }

    private static Map<String, Object> load(Path file) {
        try {
            Map<String, Object> content = YAML.readValue(Files.readAllBytes(file), OBJECT);
            return content == null ? Map.of() : content;
        } catch (IOException e) {
            throw new LigatureException("The manifest " + file + " can't be read: " + e.getMessage(), e);
        } catch (JacksonException e) {
            String line =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new LigatureException(
                    "The manifest " + file + " is no YAML" + line + ": " + e.getOriginalMessage(), e);
        }
    }

    private void add(Fields dataset) {
        DatasetSpec spec = dataset.spec();
        if (!names.add(spec.name())) throw dataset.wrong("names the data set " + spec.name() + " twice");
        specs.add(spec);
    }

    /** A catalog lists data sets; the manifest says which of them are loaded, and how. */
    private void catalog(Fields catalog) {
        Path file = catalog.path("url");
        if (file == null) throw catalog.wrong("has a catalog without url");
        List<String> scopes = new ArrayList<>(catalog.texts("scopes"));
        String scope = catalog.text("scope");
        if (scope != null) scopes.add(scope);
        List<Fields> datasets = new Fields(load(file), file).objects("datasets");
        Set<String> listed = new LinkedHashSet<>();
        for (Fields dataset : datasets) {
            String name = dataset.text("name");
            if (name != null) listed.add(name);
            if (!scopes.isEmpty()) dataset.put("load", name != null && scopes.contains(name));
            catalog.hand("namespace", dataset);
            catalog.hand("resource_name", dataset);
            catalog.hand("resource_type", dataset);
            add(dataset);
        }
        for (String wanted : scopes) {
            if (!listed.contains(wanted)) throw catalog.wrong("wants " + wanted + ", which " + file + " does not list");
        }
    }

    /** The local file that an address names, or null; addresses of other machines are refused. */
    static @Nullable Path local(String address, Path base) {
        if (address.startsWith("file://")) return Path.of(address.substring("file://".length()));
        if (address.matches("(?i)[a-z][a-z0-9+.-]+://.*")) return null;
        Path folder = base.toAbsolutePath().getParent();
        return folder == null ? Path.of(address) : folder.resolve(address).normalize();
    }
}
