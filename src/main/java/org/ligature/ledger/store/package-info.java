/**
 * How the ledger meets its database: connections, transactions, migrations, and rows chained by hashes.
 *
 * <p>Input: work to do on a jOOQ context. Output: its result, or a {@link org.ligature.model.LigatureException} that
 * names the database and what to do. Invariants: one writer at a time, also across processes; a transaction is written
 * wholly or not at all; each appended row carries the hash of its content and of the row before it.
 */
@NullMarked
package org.ligature.ledger.store;

import org.jspecify.annotations.NullMarked;
