package org.ligature.review.dispute;

import org.ligature.model.ReviewedClaim;

/**
 * A claim read as an answer to a question.
 *
 * @param question what tells this question from others about the subject
 * @param asked the question in words
 * @param answer the answer in words; equal answers are one side
 * @param reading what is compared
 * @param claim where it stands
 * @param <R> how answers to such questions are read
 */
record Entry<R>(String question, String asked, String answer, R reading, ReviewedClaim claim) {}
