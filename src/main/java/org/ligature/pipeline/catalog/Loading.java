package org.ligature.pipeline.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ligature.index.entity.EntityIndex;
import org.ligature.index.entity.IndexMaking;
import org.ligature.model.Entity;
import org.ligature.schema.Captions;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.screen.match.Matcher;

/** One run that reads data sets into an index. */
final class Loading {
    private static final int FAULTS = 20;

    private final Catalog catalog;
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long setAside;

    private Loading(Catalog catalog) {
        this.catalog = catalog;
    }

    static Loaded run(List<Source> sources, Path folder) {
        Catalog catalog = new Catalog(sources.stream().map(Source::spec).toList());
        return new Loading(catalog).all(sources, folder);
    }

    private Loaded all(List<Source> sources, Path folder) {
        try (IndexMaking making = new IndexMaking(folder)) {
            for (Source source : sources) {
                counts.put(source.spec().name(), 0);
                if (source.spec().load()) read(source, making);
            }
            EntityIndex index = making.finish();
            return new Loaded(catalog, index, new Matcher(index), counts, List.copyOf(faults), setAside);
        }
    }

    private void read(Source source, IndexMaking making) {
        DatasetSpec spec = source.spec();
        Set<String> scope = catalog.scope(spec.name());
        Namespacing names = new Namespacing(spec.name());
        source.reading()
                .read(
                        entity -> {
                            Entity own = owned(entity, spec.name(), scope);
                            making.add(spec.namespace() ? names.apply(own) : own);
                            counts.merge(spec.name(), 1, Integer::sum);
                        },
                        bad -> {
                            setAside++;
                            if (faults.size() < FAULTS) {
                                faults.add(spec.name() + ", line " + bad.line() + ": " + bad.reason());
                            }
                        });
    }

    /** An entity belongs to those of the data sets it names that are served here; one that names none belongs to this one. */
    private static Entity owned(Entity entity, String dataset, Set<String> scope) {
        SortedSet<String> served = new TreeSet<>(entity.datasets());
        served.retainAll(scope);
        if (served.isEmpty()) served.add(dataset);
        return captioned(entity.inDatasets(served));
    }

    /** What a thing of many names is called is chosen here, so that it does not depend on which data set had it first. */
    private static Entity captioned(Entity entity) {
        Schema schema = Schemata.standard().schema(entity.schema());
        if (schema == null || !schema.isA("Thing")) return entity;
        return entity.captioned(Captions.of(schema, entity.properties()));
    }
}
