package org.ligature.index.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Among which entities to look.
 *
 * @param datasets names of data sets, of which one must have the entity; none leaves nothing to find
 * @param schemata names of schemata, of which it must have one; empty for any
 * @param without names of schemata that it must not have
 * @param filters fields and values that it must have
 * @param all whether it must have all values that filters give for one field, rather than one of them
 * @param changedSince it must have changed after this; null for whenever
 * @param except ids, canonical or not, of entities that are left out
 */
public record Scope(
        Set<String> datasets,
        Set<String> schemata,
        List<String> without,
        List<Filter> filters,
        boolean all,
        @Nullable String changedSince,
        List<String> except) {
    public Scope {
        datasets = Set.copyOf(datasets);
        schemata = Set.copyOf(schemata);
        without = List.copyOf(without);
        filters = List.copyOf(filters);
        except = List.copyOf(except);
    }

    /** All of some data sets. */
    public static Scope of(Set<String> datasets) {
        return new Scope(datasets, Set.of(), List.of(), List.of(), false, null, List.of());
    }

    /** A field that must have a value. */
    public record Filter(String field, String value) {}
}
