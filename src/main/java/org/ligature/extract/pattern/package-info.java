/**
 * The pattern language: reads patterns, and finds where they match in annotated sentences.
 *
 * <p>Input: a pack's word lists and patterns, and sentences with mentions. Output: matches with what fills their slots.
 * Invariants: gaps are bounded and steps are counted, so that time is linear in the text; matching changes nothing and is safe
 * from several threads. docs/packs.md describes the language.
 */
@NullMarked
package org.ligature.extract.pattern;

import org.jspecify.annotations.NullMarked;
