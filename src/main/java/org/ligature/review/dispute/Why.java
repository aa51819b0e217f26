package org.ligature.review.dispute;

import java.util.List;

/**
 * How answers exclude each other, or what a check says, ready to be put into the words of a language.
 *
 * @param cause what is the matter
 * @param details what the sentence names, in the order that {@link Cause} gives
 */
public record Why(Cause cause, List<String> details) {
    public Why {
        details = List.copyOf(details);
    }

    static Why of(Cause cause, Object... details) {
        return new Why(cause, List.of(details).stream().map(String::valueOf).toList());
    }
}
