package org.ligature.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a source words it, and the number that it means.
 *
 * @param text the words, modifier and all currencies included: {@code more than 7,000}, {@code ¥1.36 billion (US$214.85 million)}
 * @param number the (first) number with its scale applied, or null when it is only words
 * @param unit what is counted: an ISO 4217 currency, {@code %}, {@code per year}, or a plain noun; null when not told
 */
public record Quantity(
        String text, @Nullable BigDecimal number, @Nullable String unit) {
    public static Quantity of(String text) {
        return new Quantity(text, null, null);
    }
}
