/**
 * The built-in extractor: matches the packs' patterns against annotated sentences and builds claims from what matched.
 *
 * <p>Input: sentences with mentions. Output: claims. Invariants: patterns are data; gaps are bounded, so time is linear in the
 * text; a claim's quote is cut from the rendition, never composed.
 */
@NullMarked
package org.ligature.extract.rules;

import org.jspecify.annotations.NullMarked;
