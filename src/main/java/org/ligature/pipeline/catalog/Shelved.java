package org.ligature.pipeline.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ligature.model.DatasetImport;
import org.ligature.model.Entity;
import org.ligature.pipeline.datasets.DatasetShelf;

/** Data sets that were imported into the data folder, the newest version of each. */
public final class Shelved {
    private Shelved() {}

    /**
     * All of them, except those whose name something else has already.
     *
     * @param canonical puts entities under the ids by which they are joined
     */
    public static List<Source> sources(DatasetShelf shelf, UnaryOperator<Entity> canonical, Set<String> taken) {
        Set<String> names = new LinkedHashSet<>();
        for (DatasetImport made : shelf.all()) names.add(made.name());
        names.removeAll(taken);
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            DatasetImport newest = shelf.named(name);
            DatasetSpec spec =
                    new DatasetSpec(name, newest.title(), newest.version(), null, List.of(), true, false, Map.of());
            sources.add(new Source(spec, (good, bad) -> shelf.entities(newest, e -> good.accept(canonical.apply(e)))));
        }
        return sources;
    }
}
