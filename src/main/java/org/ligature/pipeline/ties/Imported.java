package org.ligature.pipeline.ties;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ligature.graph.Tie;
import org.ligature.model.Claim;
import org.ligature.model.Entity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.schema.NamedThing;
import org.ligature.schema.Pack;

/**
 * Reads imported data sets for a graph; an organisation is the pack's where the pack has its name, as when a document names
 * it; else the one that claims name in the same words, capitals aside.
 */
public final class Imported {
    /** A person's name alone tells nobody apart. */
    private static final Set<String> ORGANISATIONS = Set.of("Company", "Organization", "LegalEntity", "PublicBody");

    private static final List<String> NAMES = List.of("name", "alias", "weakAlias");

    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    private Imported(Pack pack) {
        for (NamedThing thing : pack.gazetteer()) {
            if (!thing.schema().equals("Person"))
                Stream.concat(thing.names().stream(), thing.namesZh().stream())
                        .forEach(name -> known.merge(key(name), thing.id(), (a, b) -> a.equals(b) ? a : ""));
        }
    }

    /** Whoever a claim is about, and owners, are known by the claim's name where the pack has none. */
    private void name(Claim claim) {
        claim.roles().stream()
                .filter(r -> r.name().equals(Role.SUBJECT) || claim.type().equals(Tie.OWNERSHIP))
                .filter(r -> r.entity() == null)
                .forEach(r -> known.putIfAbsent(key(r.caption()), r.caption()));
    }

    /** All that the newest versions of some data sets say; throws when there is none of a name. */
    public static Collection<Entity> of(
            Workspace workspace, Collection<String> datasets, List<ReviewedClaim> claims, Pack pack) {
        Imported read = new Imported(pack);
        if (!datasets.isEmpty()) claims.forEach(c -> read.name(c.claim()));
        DatasetShelf shelf = new DatasetShelf(workspace);
        for (String name : datasets) {
            shelf.entities(shelf.named(name), e -> read.entities.merge(e.id(), e, Entity::with));
        }
        return read.joined();
    }

    private Collection<Entity> joined() {
        Map<String, String> ids = new HashMap<>();
        for (Entity entity : entities.values()) {
            String id = known(entity);
            if (!id.isEmpty()) ids.put(entity.id(), id);
        }
        return entities.values().stream().map(e -> renamed(e, ids)).toList();
    }

    /** The pack's id; empty where its names stand for none there, or for several. */
    private String known(Entity entity) {
        if (!ORGANISATIONS.contains(entity.schema())) return "";
        List<String> found = entity.values(NAMES).stream()
                .map(name -> known.getOrDefault(key(name), ""))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : "";
    }

    private static Entity renamed(Entity entity, Map<String, String> ids) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        entity.properties()
                .forEach((name, all) -> values.put(
                        name, all.stream().map(v -> ids.getOrDefault(v, v)).toList()));
        return new Entity(
                ids.getOrDefault(entity.id(), entity.id()),
                entity.schema(),
                entity.caption(),
                values,
                entity.datasets(),
                entity.referents(),
                entity.firstSeen(),
                entity.lastSeen(),
                entity.lastChange());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
