package org.ligature.pipeline.catalog;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.ligature.model.Entity;
import org.ligature.schema.EntityLines;

/**
 * A data set with a way to its entities.
 *
 * @param spec what is said about it
 * @param reading reads its entities
 */
public record Source(DatasetSpec spec, Reading reading) {
    /** Hands over all entities, and what can't be read of them. */
    @FunctionalInterface
    public interface Reading {
        void read(Consumer<Entity> good, Consumer<EntityLines.Bad> bad);
    }

    /** A data set of a manifest, read from its file; a collection has nothing of its own. */
    public static Source of(DatasetSpec spec) {
        Path path = spec.path();
        return new Source(spec, (good, bad) -> {
            if (path != null) EntityLines.read(path, good, bad);
        });
    }
}
