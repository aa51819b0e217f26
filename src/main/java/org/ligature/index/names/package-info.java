/**
 * Finds the names that may be meant by another: an index of our own over the keys that room {@code name} gives.
 *
 * <p>Input: names with the number of what they name, and their keys. Output: the names that share most with a query, the rarer the shared
 * keys the better. Invariants: immutable once built, safe for many threads, the same names give the same index.
 */
@NullMarked
package org.ligature.index.names;

import org.jspecify.annotations.NullMarked;
