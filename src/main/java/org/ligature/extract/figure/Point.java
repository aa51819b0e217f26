package org.ligature.extract.figure;

import org.jspecify.annotations.Nullable;
import org.ligature.model.PartialDate;

/**
 * A date or stretch of time read from tokens, before the words around it are looked at.
 *
 * @param from index of its first token
 * @param to one past its last
 * @param date when it begins, or null when no date makes its year known
 * @param end when it ends, for a quarter or the like
 * @param sure whether it can be nothing but a date; a bare year or month may be something else
 */
record Point(
        int from,
        int to,
        @Nullable PartialDate date,
        @Nullable PartialDate end,
        boolean sure) {

    Point between(int first, int last) {
        return new Point(first, last, date, end, true);
    }
}
