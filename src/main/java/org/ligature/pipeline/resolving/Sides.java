package org.ligature.pipeline.resolving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.model.DatasetImport;
import org.ligature.model.Entity;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.datasets.DatasetShelf;

/** Looks entities of imported data sets up by their ids, to show what a suggestion or a judgement is about. */
public final class Sides {
    private static final List<String> TELLING = List.of(
            "birthDate", "incorporationDate", "birthPlace", "country", "jurisdiction", "nationality", "address");
    private static final int MOST = 4;

    private final Map<String, Entity> found = new HashMap<>();

    private Sides() {}

    /** The entities with these ids, from all data sets that are there. */
    public static Sides of(Workspace workspace, Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        Sides out = new Sides();
        DatasetShelf shelf = new DatasetShelf(workspace);
        if (wanted.isEmpty()) return out;
        for (DatasetImport dataset : shelf.all())
            shelf.entities(dataset, e -> {
                if (wanted.contains(e.id())) out.found.merge(e.id(), e, Entity::with);
            });
        return out;
    }

    /** Whether a data set that is there has the entity. */
    public boolean has(String id) {
        return found.containsKey(id);
    }

    /** What an entity is called and what tells it apart, in one line; its id alone where no data set has it. */
    public String line(String id) {
        Entity entity = found.get(id);
        if (entity == null) return "[" + id + "]";
        List<String> parts = new ArrayList<>();
        for (String property : TELLING)
            if (parts.size() < MOST) entity.values(property).stream().limit(1).forEach(parts::add);
        String rest = parts.isEmpty() ? "" : ", " + String.join(", ", parts);
        return called(entity) + rest + " [" + id + ", " + String.join(" ", new TreeSet<>(entity.datasets())) + "]";
    }

    /** What an entity is called. */
    public String caption(String id) {
        Entity entity = found.get(id);
        return entity == null ? id : called(entity);
    }

    private static String called(Entity entity) {
        if (!entity.caption().equals(entity.id())) return entity.caption();
        List<String> parts = new ArrayList<>(entity.values("firstName"));
        parts.addAll(entity.values("lastName"));
        return parts.isEmpty() ? entity.caption() : String.join(" ", parts);
    }
}
