package org.ligature.server.screen;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ligature.ledger.MatchDecision;

/**
 * Matches that were decided together, as a page tells of them.
 *
 * @param moment when, which names them
 * @param count how many of these decisions still count
 * @param verdict what was said of them
 */
public record Batch(Instant moment, long count, String verdict) {
    /** The moment that an address names; none where it names no moment. */
    static Optional<Instant> moment(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What still counts of the decisions of a moment; none where all were taken back or changed since. */
    static Optional<Batch> of(Instant moment, Map<String, MatchDecision> decisions) {
        return decisions.values().stream()
                .filter(d -> d.when().equals(moment))
                .findFirst()
                .map(d -> new Batch(
                        moment,
                        decisions.values().stream()
                                .filter(o -> o.when().equals(moment))
                                .count(),
                        d.verdict()));
    }
}
