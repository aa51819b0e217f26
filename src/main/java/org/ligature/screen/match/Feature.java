package org.ligature.screen.match;

import java.util.function.Predicate;

/**
 * Something about an example and an entity that speaks for or against their being the same.
 *
 * @param name its name, by which clients weigh it
 * @param description what it compares
 * @param weight how much it counts
 * @param qualifier whether it adds to the best of the others, rather than competing with them
 * @param comparison how it compares
 */
public record Feature(String name, String description, double weight, boolean qualifier, Comparison comparison) {
    /** How a feature compares. */
    @FunctionalInterface
    public interface Comparison {
        Explanation of(Subject example, Subject candidate, Settings settings);

        /** Whether the example says anything that it could compare; when not, it finds nothing, whatever the candidate. */
        default boolean asks(Subject example) {
            return true;
        }

        /** The score of the explanation, for the many candidates that nobody asks about. */
        default double score(Subject example, Subject candidate, Settings settings) {
            return of(example, candidate, settings).score();
        }
    }

    /**
     * A comparison that says nothing unless the example does.
     *
     * @param asks whether the example says anything
     */
    static Comparison of(Predicate<Subject> asks, Comparison comparison) {
        return new Comparison() {
            @Override
            public Explanation of(Subject example, Subject candidate, Settings settings) {
                return comparison.of(example, candidate, settings);
            }

            @Override
            public boolean asks(Subject example) {
                return asks.test(example);
            }
        };
    }

    /** The same comparison, counting otherwise. */
    Feature weighing(double other) {
        return new Feature(name, description, other, qualifier, comparison);
    }
}
