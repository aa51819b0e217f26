/**
 * Reads passages and says what they claim: tokens and sentences, then mentions, then claims with their quotes.
 *
 * <p>Input: a document, its rendition and passages, and a pack. Output: claims, each with segments found in the rendition.
 * Invariants: no country, company or phrase stands in code; the same input gives the same claims in the same order; a
 * claim whose words are not in the rendition is rejected and counted.
 */
@NullMarked
package org.ligature.extract;

import org.jspecify.annotations.NullMarked;
