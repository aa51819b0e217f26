/**
 * Finds entities, documents and claims by words, in English and Chinese, while somebody types.
 *
 * <p>Input: entries with their texts, and words to look for. Output: the best entries of each kind, with the words marked.
 * Invariants: the index is a projection that can be deleted and rebuilt at any time; it holds nothing that the ledger does not;
 * no query, however odd, is an error.
 */
@NullMarked
package org.ligature.index;

import org.jspecify.annotations.NullMarked;
