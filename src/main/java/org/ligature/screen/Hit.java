package org.ligature.screen;

import java.util.List;

/**
 * An entity that a query may mean.
 *
 * @param id of the entity
 * @param name the one of its names that is nearest
 * @param caption what it is called in lists
 * @param schema its kind
 * @param datasets the data sets that have it
 * @param score probability that the names name the same, 0–1
 * @param reasons what the score stands on, in words
 */
public record Hit(
        String id,
        String name,
        String caption,
        String schema,
        List<String> datasets,
        double score,
        List<String> reasons) {
    public Hit {
        datasets = List.copyOf(datasets);
        reasons = List.copyOf(reasons);
    }
}
