/**
 * The deep reader: the built-in rules with a small language model's opinion of every sentence.
 *
 * <p>Input: annotated sentences. Output: how likely each tie is, and about which of the names. The model is a file among the resources and
 * runs on the processor, without network access. It is chosen with {@code --extractor deep}; the rules alone are several times faster.
 */
@NullMarked
package org.ligature.extract.deep;

import org.jspecify.annotations.NullMarked;
