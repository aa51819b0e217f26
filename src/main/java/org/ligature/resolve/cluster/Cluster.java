package org.ligature.resolve.cluster;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Entities that are one.
 *
 * @param id the canonical id
 * @param members ids of the entities
 * @param earlier canonical ids that clusters had which are now part of this one
 */
public record Cluster(String id, SortedSet<String> members, SortedSet<String> earlier) {
    public Cluster {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        earlier = Collections.unmodifiableSortedSet(new TreeSet<>(earlier));
    }

    /** All ids under which the thing is or was known, but for the canonical one. */
    public SortedSet<String> referents() {
        SortedSet<String> all = new TreeSet<>(members);
        all.addAll(earlier);
        all.remove(id);
        return all;
    }
}
