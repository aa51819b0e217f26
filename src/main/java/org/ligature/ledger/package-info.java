/**
 * The append-only store of what was read, claimed and decided, in one SQLite file or a PostgreSQL database.
 *
 * <p>Input: documents with their renditions and claims, decisions, searches, failures. Output: claims as they stand now,
 * and the record of how they came to stand so. Invariants: rows are added and never changed or removed (an erasure takes
 * words and leaves a tombstone); what belongs together is written in one transaction; writing the same thing twice adds
 * nothing; what tables and pages ask for ({@code claim_now}) follows from the appended rows alone.
 */
@NullMarked
package org.ligature.ledger;

import org.jspecify.annotations.NullMarked;
