/**
 * Erases a person: takes their words out of the rows that hold them, leaves tombstones, and keeps them from coming back.
 *
 * <p>Input: a name or an entity's id. Output: what was erased, and which documents' bytes still hold the name. Invariants:
 * this is the only place that changes appended rows; each changed row gets a tombstone with the hash of what is left; the
 * person's name is kept only as a hash, by which the same person is left out of later readings. A hash of a name can be
 * found out by whoever tries all names; it hides a name from readers, not from that.
 */
@NullMarked
package org.ligature.ledger.erase;

import org.jspecify.annotations.NullMarked;
