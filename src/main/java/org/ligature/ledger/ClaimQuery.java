package org.ligature.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for; everything that is left empty matches all.
 *
 * @param types ids of tie types
 * @param subject caption or entity id of the subject
 * @param document SHA-256 (or its first digits) or file name
 * @param rule id of the rule that made them
 * @param states {@code unreviewed}, {@code accepted}, {@code amended}, {@code rejected}, {@code unsure}
 * @param text words to be found in the quote or in the names of the roles, whatever their case
 * @param retracted whether claims that the last run no longer made are included
 * @param offset how many to leave out at the beginning
 * @param limit how many at most; 0 for all
 */
public record ClaimQuery(
        List<String> types,
        @Nullable String subject,
        @Nullable String document,
        @Nullable String rule,
        List<String> states,
        @Nullable String text,
        boolean retracted,
        int offset,
        int limit) {
    /** All claims that stand, whatever was decided about them. */
    public static final ClaimQuery ALL = new ClaimQuery(List.of(), null, null, null, List.of(), null, false, 0, 0);

    public ClaimQuery {
        types = List.copyOf(types);
        states = List.copyOf(states);
        if (offset < 0 || limit < 0) throw new IllegalArgumentException("offset and limit can't be negative");
    }

    public ClaimQuery ofTypes(List<String> wanted) {
        return new ClaimQuery(wanted, subject, document, rule, states, text, retracted, offset, limit);
    }

    public ClaimQuery about(@Nullable String wanted) {
        return new ClaimQuery(types, wanted, document, rule, states, text, retracted, offset, limit);
    }

    public ClaimQuery in(@Nullable String wanted) {
        return new ClaimQuery(types, subject, wanted, rule, states, text, retracted, offset, limit);
    }

    public ClaimQuery madeBy(@Nullable String wanted) {
        return new ClaimQuery(types, subject, document, wanted, states, text, retracted, offset, limit);
    }

    public ClaimQuery inState(List<String> wanted) {
        return new ClaimQuery(types, subject, document, rule, wanted, text, retracted, offset, limit);
    }

    public ClaimQuery saying(@Nullable String wanted) {
        return new ClaimQuery(types, subject, document, rule, states, wanted, retracted, offset, limit);
    }

    public ClaimQuery withRetracted() {
        return new ClaimQuery(types, subject, document, rule, states, text, true, offset, limit);
    }

    /** The part of the answer from {@code from} on, {@code most} claims at most (0 for all). */
    public ClaimQuery page(int from, int most) {
        return new ClaimQuery(types, subject, document, rule, states, text, retracted, from, most);
    }
}
