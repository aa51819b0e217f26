/**
 * Checks the ledger against itself: every row against its hash, every table against its chain, the present state of
 * claims against the rows that it follows from.
 *
 * <p>Input: the database. Output: findings, each naming the table, the row and what is wrong. Invariant: an erased row is no
 * finding, so long as what is left of it is what its tombstone says. Whoever may write to the database and knows this code
 * can make a new chain; comparing {@code heads} with a copy kept elsewhere shows that.
 */
@NullMarked
package org.ligature.ledger.check;

import org.jspecify.annotations.NullMarked;
