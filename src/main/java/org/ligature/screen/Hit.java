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
 * @param score probability that the query means it, 0–1, with four digits
 * @param reasons what the score stands on, in words
 * @param ties what sources say of it, as far as that was asked
 */
public record Hit(
        String id,
        String name,
        String caption,
        String schema,
        List<String> datasets,
        double score,
        List<String> reasons,
        List<Tie> ties) {
    public Hit {
        datasets = List.copyOf(datasets);
        reasons = List.copyOf(reasons);
        ties = List.copyOf(ties);
    }

    /** The same with what sources say of it. */
    public Hit tied(List<Tie> found) {
        return new Hit(id, name, caption, schema, datasets, score, reasons, found);
    }
}
