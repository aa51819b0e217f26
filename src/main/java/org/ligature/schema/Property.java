package org.ligature.schema;

import org.jspecify.annotations.Nullable;

/**
 * A property as a schema defines it.
 *
 * @param owner name of the schema that defines it
 * @param name its name
 * @param label for people
 * @param type what its values are
 * @param matchable whether it may tell things apart
 * @param hidden whether people need not see it
 * @param stub whether it only names the other direction of a property, and never has values of its own
 * @param range schema of the things it points to
 * @param reverse name of the property, on those things, that leads back
 * @param longest characters that a value may have
 * @param format kind of identifier, if it is one
 */
public record Property(
        String owner,
        String name,
        String label,
        PropertyType type,
        boolean matchable,
        boolean hidden,
        boolean stub,
        @Nullable String range,
        @Nullable String reverse,
        int longest,
        @Nullable String format) {
    /** Name with the schema that defines it, such as {@code Thing:country}. */
    public String qualified() {
        return owner + ":" + name;
    }
}
