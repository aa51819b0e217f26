package org.ligature.pipeline.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ligature.model.LigatureException;

/** The data sets that are served, by name, with what each of them comprises. */
public final class Catalog {
    /** What clients of OpenSanctions ask when they want everything. */
    private static final String EVERYTHING = "default";

    private final Map<String, DatasetSpec> specs = new LinkedHashMap<>();

    /** Throws when two data sets have one name, or a collection names one that there isn't. */
    public Catalog(List<DatasetSpec> all) {
        for (DatasetSpec spec : all) {
            if (specs.put(spec.name(), spec) != null) {
                throw new LigatureException("There are two data sets named " + spec.name() + "; rename one of them.");
            }
        }
        for (DatasetSpec spec : all) {
            for (String child : spec.children()) {
                if (!specs.containsKey(child)) {
                    throw new LigatureException("The collection " + spec.name() + " holds " + child
                            + ", which is no data set of the manifest. Add it, or leave it out.");
                }
            }
        }
    }

    public List<DatasetSpec> datasets() {
        return new ArrayList<>(specs.values());
    }

    /** A data set by name; where none is named {@code default}, that means all of them together, and is not listed. */
    public Optional<DatasetSpec> dataset(String name) {
        DatasetSpec spec = specs.get(name);
        if (spec == null && name.equals(EVERYTHING)) return Optional.of(everything());
        return Optional.ofNullable(spec);
    }

    private DatasetSpec everything() {
        List<String> names = List.copyOf(specs.keySet());
        return new DatasetSpec(EVERYTHING, "All data sets", "static", null, names, false, false, Map.of());
    }

    /** A data set's name and those of all that it comprises, however deep. */
    public SortedSet<String> scope(String name) {
        SortedSet<String> scope = new TreeSet<>();
        widen(name, scope);
        return scope;
    }

    private void widen(String name, SortedSet<String> scope) {
        DatasetSpec spec = dataset(name).orElse(null);
        // A collection that comprises itself is no reason to go round for ever.
        if (spec == null || !scope.add(name)) return;
        for (String child : spec.children()) widen(child, scope);
    }
}
