package org.ligature.extract.rules;

import java.util.Map;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;

/**
 * A place where a pattern matched.
 *
 * @param pattern the pattern
 * @param sentence the sentence
 * @param from index of its first token
 * @param to one past its last token
 * @param slots role to what fills it
 */
record Match(Pattern pattern, Sentence sentence, int from, int to, Map<String, Mention> slots) {}
