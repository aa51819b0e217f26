package org.ligature.extract.pattern;

import java.util.Map;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.schema.PatternDef;

/**
 * A place where a pattern matched.
 *
 * @param pattern the pattern
 * @param sentence the sentence
 * @param from index of its first token
 * @param to one past its last token
 * @param clause the clause around it
 * @param slots role to what fills it
 */
public record Match(
        Pattern pattern, Sentence sentence, int from, int to, Clauses.Range clause, Map<String, Mention> slots) {
    public PatternDef def() {
        return pattern.def();
    }
}
