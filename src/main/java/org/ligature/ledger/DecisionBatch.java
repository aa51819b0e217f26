package org.ligature.ledger;

/**
 * Decisions made at once.
 *
 * @param id by which they can be undone together; empty when there were none
 * @param count how many there are
 */
public record DecisionBatch(String id, int count) {}
