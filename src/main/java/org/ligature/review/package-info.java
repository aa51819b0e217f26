/**
 * What reviewers do: see what waits, accept, reject, amend, leave unsure, and take it back.
 *
 * <p>Input: a reviewer's choice of claims, by id, rule or document, and what to decide about them. Output: decisions in
 * the ledger. Invariants: decisions about many claims never replace one that somebody made about a single claim; what was
 * decided at once can be undone at once; an amendment that makes no sense is refused before it is stored.
 */
@NullMarked
package org.ligature.review;

import org.jspecify.annotations.NullMarked;
