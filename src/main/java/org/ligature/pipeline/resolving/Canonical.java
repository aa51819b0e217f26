package org.ligature.pipeline.resolving;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ligature.model.Entity;
import org.ligature.model.Ids;
import org.ligature.pipeline.Workspace;
import org.ligature.resolve.cluster.Cluster;
import org.ligature.resolve.cluster.Clusters;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** Puts entities, and what they point to, under their canonical ids. */
public final class Canonical {
    private final Clusters clusters;

    private Canonical(Clusters clusters) {
        this.clusters = clusters;
    }

    /** By the judgements that count now. */
    public static Canonical of(Workspace workspace) {
        return new Canonical(Clusters.of(workspace.ledger().judgements().standing()));
    }

    /** Tells these judgements' outcome from any other; empty where nothing is joined. */
    public String version() {
        return clusters.all().isEmpty() ? "" : Ids.of("j", List.of(clusters.all()));
    }

    /** The entity under its canonical id, its own id among its referents; several entities may come to have one id. */
    public Entity apply(Entity entity) {
        if (clusters.all().isEmpty()) return entity;
        Cluster cluster = clusters.of(entity.id());
        SortedSet<String> referents = new TreeSet<>(entity.referents());
        String id = entity.id();
        if (cluster != null) {
            id = cluster.id();
            referents.add(entity.id());
            referents.addAll(cluster.referents());
            referents.remove(id);
        }
        return new Entity(
                id,
                entity.schema(),
                entity.caption(),
                pointing(entity),
                entity.datasets(),
                referents,
                entity.firstSeen(),
                entity.lastSeen(),
                entity.lastChange());
    }

    private SortedMap<String, List<String>> pointing(Entity entity) {
        Schema schema = Schemata.standard().schema(entity.schema());
        SortedMap<String, List<String>> properties = new TreeMap<>(entity.properties());
        if (schema == null) return properties;
        properties.replaceAll((name, values) -> {
            Property property = schema.property(name);
            boolean ids = property != null && property.type() == PropertyType.ENTITY;
            return ids ? values.stream().map(clusters::canonical).distinct().toList() : values;
        });
        return properties;
    }
}
