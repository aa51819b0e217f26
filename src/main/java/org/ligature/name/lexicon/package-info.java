/**
 * Words that many names share: legal forms, industries, places, particles, and how much each tells names apart.
 *
 * <p>Input: tables among the resources, each with its origin. Output: role and weight of a word. Invariant: immutable once
 * loaded; a table that doesn't load says which line is wrong.
 */
@NullMarked
package org.ligature.name.lexicon;

import org.jspecify.annotations.NullMarked;
