package org.ligature.extract.rules;

import java.util.List;
import java.util.Set;
import org.ligature.schema.PatternDef;

/**
 * One alternative of a pattern, compiled.
 *
 * @param def what the pack says
 * @param elements its parts
 * @param triggers lower-case words one of which must be in a sentence for it to match; empty when nothing is needed
 */
record Pattern(PatternDef def, List<Element> elements, Set<String> triggers) {

    /** The triggers of a list of elements: those of its rarest required word element. */
    static Set<String> triggers(List<Element> elements, WordClasses words) {
        Set<String> best = Set.of();
        for (Element element : elements) {
            if (!(element instanceof Element.Words w) || w.optional()) continue;
            Set<String> own = new java.util.HashSet<>(w.words());
            w.lists().forEach(list -> own.addAll(words.firsts(list)));
            if (best.isEmpty() || own.size() < best.size()) best = own;
        }
        return best;
    }
}
