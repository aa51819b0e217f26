/**
 * Makes clusters and canonical ids from judgements.
 *
 * <p>Input: the judgements that count. Output: which entities are one, under what id, and what is contradicted. Invariants: the same
 * judgements give the same ids; a canonical id stays when its cluster grows, and an id that was given up stays known; nothing that a negative judgement
 * keeps apart is merged.
 */
@NullMarked
package org.ligature.resolve.cluster;

import org.jspecify.annotations.NullMarked;
