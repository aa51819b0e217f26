/**
 * The example of the cookbook's section on extractors of one's own.
 *
 * <p>Input: passages. Output: proposed claims. Invariants: the code stands in docs/cookbook.md as it stands here.
 */
@NullMarked
package org.ligature.extract.example;

import org.jspecify.annotations.NullMarked;
