package org.ligature.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.model.PartialDate;

/**
 * A stretch of a passage that names or points to something: a company, a person, a body, a date, a sum.
 *
 * @param start index of its first char in the passage's text
 * @param end one past its last char
 * @param from index of its first token in the sentence
 * @param to one past its last token
 * @param text its words
 * @param classes what patterns may ask for: {@code company}, {@code body}, {@code org}, {@code party}, {@code organ}, {@code military}, {@code police},
 *     {@code university}, {@code person}, {@code place}, {@code programme}, {@code product}, {@code media}, {@code policy}, {@code list}, {@code post},
 *     {@code date}, {@code money}, {@code count}, {@code percent} …; docs/packs.md lists them
 * @param caption the canonical name it stands for, or its own words
 * @param entity id of the gazetteer entry, or null
 * @param how how it was recognised
 * @param amount for sums, counts and percentages, else null
 * @param period for dates, else null
 */
public record Mention(
        int start,
        int end,
        int from,
        int to,
        String text,
        Set<String> classes,
        String caption,
        @Nullable String entity,
        How how,
        @Nullable Amount amount,
        @Nullable Period period) {

    /** How a mention was recognised; later ones are less sure. */
    public enum How {
        GAZETTEER,
        PARSER,
        SHAPE,
        ABBREVIATION,
        SHORT_FORM,
        COREFERENCE
    }

    /**
     * A figure.
     *
     * @param number with its scale applied, or null for words such as "many"
     * @param unit ISO 4217 code, {@code %}, or the noun counted, singular and lower case; null when bare
     * @param modifier such as {@code more than}; empty when exact
     * @param rate whether it is per year or the like, rather than a stock
     */
    public record Amount(
            java.math.@Nullable BigDecimal number, @Nullable String unit, String modifier, boolean rate) {}

    /**
     * A time.
     *
     * @param from its beginning, or the moment
     * @param to its end, when a range was given
     * @param relation {@code in}, {@code asof}, {@code since}, {@code until}, {@code by}, {@code before}, {@code after}
     */
    public record Period(
            @Nullable PartialDate from, @Nullable PartialDate to, String relation) {}

    public boolean is(String wanted) {
        return classes.contains(wanted);
    }
}
