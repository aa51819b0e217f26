/**
 * Turns bytes into text with stable offsets, and text into passages: readable units with every character mapped back.
 *
 * <p>Input: a document's name and bytes. Output: a {@link org.ligature.text.Reading}: what the document is, one rendition, its passages. Invariants: a
 * plain-text rendition is the file's own characters; a passage never contains markup or page furniture; what can't be read throws
 * {@link org.ligature.text.UnreadableDocument} with a reason, and costs bounded time and memory.
 */
@NullMarked
package org.ligature.text;

import org.jspecify.annotations.NullMarked;
