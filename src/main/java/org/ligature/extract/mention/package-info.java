/**
 * Recognises what sentences name: companies, bodies, people, places, posts, figures and dates, whether a gazetteer lists them or not.
 *
 * <p>Input: a document's passages and a pack's gazetteer and word lists. Output: {@link org.ligature.extract.Sentence}s with
 * their {@link org.ligature.extract.Mention}s and topic, from {@link org.ligature.extract.mention.Annotator}. Invariants:
 * mentions of a sentence are in order and none crosses another; a name is the same thing everywhere in a document
 * unless its words say otherwise; nothing is inferred about a person from the look of a name but that it is one; the same
 * document gives the same mentions.
 */
@NullMarked
package org.ligature.extract.mention;

import org.jspecify.annotations.NullMarked;
