package org.ligature.pipeline.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A data set as a manifest describes it.
 *
 * @param name short name, in addresses
 * @param title for people
 * @param version changes whenever the data do
 * @param path file of entities; null for a collection
 * @param children names of the data sets that a collection holds
 * @param load whether its entities are to be loaded
 * @param namespace whether ids of its entities are made its own
 * @param about what else the manifest says and clients may see: publisher, summary, coverage…
 */
public record DatasetSpec(
        String name,
        String title,
        String version,
        @Nullable Path path,
        List<String> children,
        boolean load,
        boolean namespace,
        Map<String, Object> about) {
    public DatasetSpec {
        children = List.copyOf(children);
    }
}
