package org.ligature.ledger;

/**
 * Which rows make a claim what it is now; two equal ones mean the same claim, unchanged.
 *
 * @param id id of the claim
 * @param claim row of its words
 * @param document row of its document's description
 * @param decision row of the decision that counts, 0 for none
 * @param retracted whether the last run no longer made it
 */
public record Standing(String id, int claim, int document, int decision, boolean retracted) {}
