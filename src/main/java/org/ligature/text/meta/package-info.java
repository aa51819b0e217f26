/**
 * Finds what a text says of itself: its header block, title, date, author, language.
 *
 * <p>Input: a text or its first passages. Output: {@link org.ligature.model.Document.Metadata} with gaps. Invariants: nothing is guessed
 * from the middle of the prose; what is not said stays unknown.
 */
@NullMarked
package org.ligature.text.meta;

import org.jspecify.annotations.NullMarked;
