package org.ligature.server.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligature.model.DatasetImport;
import org.ligature.model.Entity;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.datasets.EntryFinder;
import org.ligature.publish.VisibleText;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.screen.Hit;

/** What the data sets say of a hit: that is what a decision stands on. */
public final class Entries {
    private static final int KEPT = 16;
    private static final int PROPERTIES = 14;
    private static final int VALUES = 6;
    private static final int LONGEST = 200;

    private final DatasetShelf shelf;
    private final Map<String, EntryFinder> finders = new LinkedHashMap<>(KEPT, 0.75f, true);

    Entries(DatasetShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A property of an entry.
     *
     * @param label what it is, in English as the schema has it
     * @param values the first ones
     * @param more how many are left out
     */
    public record Line(String label, List<String> values, int more) {}

    /** What the newest versions of a hit's data sets say of it; empty where they have it no more. */
    List<Line> of(Hit hit) {
        return hit.datasets().stream()
                .map(name -> find(name, hit.id()))
                .flatMap(Optional::stream)
                .reduce(Entity::with)
                .map(Entries::lines)
                .orElse(List.of());
    }

    private Optional<Entity> find(String dataset, String id) {
        return shelf.all().stream()
                .filter(d -> d.name().equals(dataset))
                .findFirst()
                .flatMap(d -> finder(d).find(id));
    }

    private synchronized EntryFinder finder(DatasetImport dataset) {
        EntryFinder finder = finders.get(dataset.version());
        if (finder == null) {
            finder = shelf.finder(dataset);
            finders.put(dataset.version(), finder);
            if (finders.size() > KEPT)
                finders.remove(finders.keySet().iterator().next());
        }
        return finder;
    }

    /** Properties that people may read, those first that the schema puts first; links to other entries are left out. */
    private static List<Line> lines(Entity entity) {
        Schema schema = Schemata.standard().schema(entity.schema());
        if (schema == null) return List.of();
        List<Line> out = new ArrayList<>();
        Stream.concat(schema.featured().stream(), entity.properties().keySet().stream())
                .distinct()
                .filter(name -> !entity.values(name).isEmpty())
                .limit(PROPERTIES)
                .forEach(name -> {
                    Property property = schema.property(name);
                    if (property == null || property.hidden() || property.type() == PropertyType.ENTITY) return;
                    out.add(line(property.label(), entity.values(name)));
                });
        return out;
    }

    private static Line line(String label, List<String> values) {
        List<String> shown = values.stream()
                .limit(VALUES)
                .map(v -> VisibleText.of(v, LONGEST))
                .toList();
        return new Line(label, shown, values.size() - shown.size());
    }
}
