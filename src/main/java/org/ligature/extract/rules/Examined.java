package org.ligature.extract.rules;

import java.util.List;
import java.util.Set;
import org.ligature.extract.Sentence;

/**
 * A sentence with what the patterns make of it.
 *
 * @param sentence the sentence
 * @param drafts claims that patterns propose, the best of each kind
 * @param patterns ids of all patterns that match, also of those from which no claim came
 */
record Examined(Sentence sentence, List<Draft> drafts, Set<String> patterns) {}
