package org.ligature.index.entity;

import java.util.List;
import java.util.SortedMap;
import org.ligature.model.Entity;

/**
 * A search by words.
 *
 * @param words what was typed
 * @param scope among which entities
 * @param sorts fields to sort by, first the most important; then by relevance
 * @param page which of those found
 * @param facets fields whose values are counted
 */
public record EntitySearch(Words words, Scope scope, List<Order> sorts, Page page, List<String> facets) {
    public EntitySearch {
        sorts = List.copyOf(sorts);
        facets = List.copyOf(facets);
    }

    /**
     * What was typed.
     *
     * @param text words, with operators
     * @param simple whether it is read in the simple syntax, in which nothing is an error
     * @param fuzzy whether words with a tilde may be spelled otherwise
     */
    public record Words(String text, boolean simple, boolean fuzzy) {}

    /** A field to sort by. */
    public record Order(String field, boolean descending) {}

    /**
     * A stretch of what was found.
     *
     * @param offset how many are left out before it
     * @param limit how many it has at most
     */
    public record Page(int offset, int limit) {}

    /**
     * What was found.
     *
     * @param entities those of the page
     * @param total how many there are in all
     * @param facets by field: values and how many have them, most frequent first
     */
    public record Found(List<Entity> entities, int total, SortedMap<String, List<Count>> facets) {}

    /** How many entities have a value. */
    public record Count(String value, int count) {}
}
