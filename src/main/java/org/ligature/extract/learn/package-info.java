/**
 * What a labelled corpus teaches about sentences: which ties a sentence is about, and which of its names is the subject of each.
 *
 * <p>Input: an annotated sentence and what the patterns found in it. Output: probabilities. Weights are linear and live in a pack as
 * readable lines; every probability is a sum of named cues. Thread-safe, and the same input always gives the same number.
 */
@NullMarked
package org.ligature.extract.learn;

import org.jspecify.annotations.NullMarked;
