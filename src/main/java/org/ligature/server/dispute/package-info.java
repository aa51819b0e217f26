/**
 * The page of disputes: questions that sources answer differently, each side with its words, and what reviewers decide.
 *
 * <p>Input: the present shelf, and a form that decides. Output: the model of its template, and the disputes as data. Invariants:
 * every side shows its quotes and their documents; a decision names the user, and can be taken back.
 */
@NullMarked
package org.ligature.server.dispute;

import org.jspecify.annotations.NullMarked;
