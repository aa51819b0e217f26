/**
 * Whether an entity is the one that somebody looks for, with reasons.
 *
 * <p>Input: an example (some properties of a thing) and an index of entities. Output: the best entities, each with a score from 0 to
 * 1 and what it stands on. The main features (names, identifiers) don't add up: the best of them counts; the others
 * (dates, countries, gender, address) qualify it. The same example gives the same scores.
 */
@NullMarked
package org.ligature.screen.match;

import org.jspecify.annotations.NullMarked;
