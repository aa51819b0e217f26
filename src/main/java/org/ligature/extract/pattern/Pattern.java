package org.ligature.extract.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ligature.schema.PatternDef;

/**
 * One alternative of a pattern, compiled.
 *
 * @param def what the pack says
 * @param elements its parts
 * @param with groups of sequences; of each group one must stand in the clause
 * @param without sequences none of which may stand in the clause
 * @param triggers lower-case words one of which must be in a sentence for it to match; empty when nothing is needed
 * @param classes classes of mentions that must be in a sentence for it to match, one of each set
 */
public record Pattern(
        PatternDef def,
        List<Element> elements,
        List<List<List<Element>>> with,
        List<List<Element>> without,
        Set<String> triggers,
        List<Set<String>> classes) {

    /** The triggers of a list of elements: those of its rarest required word element. */
    static Set<String> triggers(List<Element> elements, WordClasses words) {
        Set<String> best = Set.of();
        for (Element element : elements) {
            if (!(element instanceof Element.Words w) || w.optional()) continue;
            Set<String> own = new HashSet<>(w.words());
            w.lists().forEach(list -> own.addAll(words.firsts(list)));
            if (best.isEmpty() || own.size() < best.size()) best = own;
        }
        return best;
    }

    /** What mentions a list of elements can't do without. */
    static List<Set<String>> classes(List<Element> elements) {
        return elements.stream()
                .filter(e -> e instanceof Element.Slot s && !s.optional() && !s.free())
                .map(e -> plain(((Element.Slot) e).classes()))
                .toList();
    }

    private static Set<String> plain(Set<String> classes) {
        Set<String> out = new HashSet<>();
        for (String c : classes) out.add(c.indexOf('~') < 0 ? c : c.substring(0, c.indexOf('~')));
        if (out.contains("company")) out.add("name");
        return out;
    }
}
