package org.ligature.review.dispute;

/**
 * Two answers to one question that differ and yet don't contradict each other.
 *
 * @param subject whom they are about
 * @param question what is asked
 * @param one an answer
 * @param other another answer
 * @param reason why there is no contradiction
 */
public record Explained(String subject, String question, Side one, Side other, Reason reason) {}
