/**
 * The knowledge that packs carry: tie types, themes, gazetteer, word lists and patterns, loaded from data and merged.
 *
 * <p>Input: a pack's folder, from the class path ({@code /packs/ID}) or from disk. Output: one immutable {@link
 * org.ligature.schema.Pack}. Invariants: nothing about a country or company stands in code; a pack that extends another
 * holds all that the other holds; a pack that doesn't load says which file and entry is wrong.
 */
@NullMarked
package org.ligature.schema;

import org.jspecify.annotations.NullMarked;
