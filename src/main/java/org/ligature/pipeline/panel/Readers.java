package org.ligature.pipeline.panel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who reads a run's documents, by how much there is to read; serves many threads. */
@FunctionalInterface
public interface Readers {
    /**
     * The extractors of a run.
     *
     * @param text about how many bytes of text there are, as {@link org.ligature.archive.Inputs#text()} counts
     */
    Panel of(long text);

    /** The same ones always, made when first needed. */
    static Readers always(Supplier<Panel> maker) {
        Supplier<Panel> once = once(maker);
        return text -> once.get();
    }

    /** Those of {@code few} up to so many bytes, those of {@code many} beyond; both made when first needed. */
    static Readers upTo(long most, Supplier<Panel> few, Supplier<Panel> many) {
        Supplier<Panel> fewOnce = once(few);
        Supplier<Panel> manyOnce = once(many);
        return text -> (text <= most ? fewOnce : manyOnce).get();
    }

    private static Supplier<Panel> once(Supplier<Panel> maker) {
        return new Supplier<>() {
            private @Nullable Panel made;

            @Override
            public synchronized Panel get() {
                Panel panel = made;
                if (panel == null) {
                    panel = maker.get();
                    made = panel;
                }
                return panel;
            }
        };
    }
}
