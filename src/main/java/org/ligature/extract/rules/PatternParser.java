package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ligature.model.LigatureException;

/** Reads the pattern language, which docs/packs.md describes. */
final class PatternParser {
    private static final int SHORT_GAP = 8;
    private static final int LONG_GAP = 25;

    private final WordClasses words;

    PatternParser(WordClasses words) {
        this.words = words;
    }

    /**
     * The elements of one alternative of a pattern.
     *
     * @param id the pattern's id, for messages
     * @param source such as {@code <subject:company> .. @v_found .. <object:organ>}
     */
    List<Element> parse(String id, String source) {
        List<Element> out = new ArrayList<>();
        for (String part : source.strip().split("\\s+", -1)) out.add(element(id, part));
        if (out.isEmpty() || out.getFirst() instanceof Element.Gap || out.getLast() instanceof Element.Gap) {
            throw new LigatureException("Pattern " + id + ": a gap may not stand first or last in \"" + source + "\"");
        }
        return List.copyOf(out);
    }

    private Element element(String id, String part) {
        if (part.equals("..")) return new Element.Gap(SHORT_GAP, true);
        if (part.equals("...")) return new Element.Gap(LONG_GAP, false);
        boolean optional = part.length() > 1 && part.endsWith("?");
        String core = optional ? part.substring(0, part.length() - 1) : part;
        if (core.startsWith("<")) return slot(id, core, optional);
        Set<String> literal = new LinkedHashSet<>();
        List<String> lists = new ArrayList<>();
        for (String one : core.split("\\|", -1)) {
            if (!one.startsWith("@") || one.length() == 1) {
                literal.add(one);
                continue;
            }
            String list = one.substring(1);
            if (!words.has(list)) throw new LigatureException("Pattern " + id + ": there is no word list " + list);
            lists.add(list);
        }
        return new Element.Words(literal, List.copyOf(lists), optional);
    }

    private static Element slot(String id, String core, boolean optional) {
        if (!core.endsWith(">")) throw new LigatureException("Pattern " + id + ": \"" + core + "\" lacks its >");
        String inner = core.substring(1, core.length() - 1);
        int colon = inner.indexOf(':');
        String role = colon < 0 ? "" : inner.substring(0, colon);
        Set<String> classes =
                new LinkedHashSet<>(List.of(inner.substring(colon + 1).split("\\|", -1)));
        return new Element.Slot(role, classes, optional);
    }
}
