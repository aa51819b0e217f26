/**
 * Scripts: from any writing to plain Latin letters, and the readings of Chinese characters.
 *
 * <p>Input: text. Output: tokens in lower-case ASCII letters and digits, or the spellings that a Chinese name may have abroad.
 * Invariant: total and bounded for every input; the tables are resources that name their origin.
 */
@NullMarked
package org.ligature.name.script;

import org.jspecify.annotations.NullMarked;
