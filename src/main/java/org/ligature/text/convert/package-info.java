/**
 * What every converter of a format shares: the blocks that a text is built of, the outcome, and the time it may take.
 *
 * <p>Input: pieces of a parsed document, in order. Output: a {@link org.ligature.text.convert.Converted}. Invariants: a passage and its
 * stretch of the text are the same; anchors and links lie within the text.
 */
@NullMarked
package org.ligature.text.convert;

import org.jspecify.annotations.NullMarked;
