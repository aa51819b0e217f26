package org.ligature.extract.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ligature.model.LigatureException;
import org.ligature.schema.PatternDef;

/** Reads the pattern language, which docs/packs.md describes. */
public final class PatternParser {
    private static final int SHORT_GAP = 8;
    private static final int LONG_GAP = 25;
    private static final String OR = "\\s+\\|\\|\\s+";

    private final WordClasses words;

    public PatternParser(WordClasses words) {
        this.words = words;
    }

    /** The alternatives of a pattern, compiled. */
    public List<Pattern> patterns(PatternDef def) {
        List<List<List<Element>>> with = def.with().stream()
                .map(group -> sequences(def.id(), List.of(group.split(OR, -1))))
                .toList();
        List<List<Element>> without = sequences(def.id(), def.without());
        List<Pattern> out = new ArrayList<>();
        for (String source : def.match()) {
            List<Element> elements = parse(def.id(), source);
            out.add(new Pattern(
                    def, elements, with, without, Pattern.triggers(elements, words), Pattern.classes(elements)));
        }
        return out;
    }

    private List<List<Element>> sequences(String id, List<String> sources) {
        return sources.stream().map(source -> parse(id, source)).toList();
    }

    /**
     * The elements of one sequence.
     *
     * @param id the pattern's id, for messages
     * @param source such as {@code <subject:company> .. @v_found .. <object:organ>}
     */
    List<Element> parse(String id, String source) {
        List<Element> out = new ArrayList<>();
        for (String part : source.strip().split("\\s+", -1)) out.add(element(id, part));
        if (out.getFirst() instanceof Element.Gap || out.getLast() instanceof Element.Gap) {
            throw new LigatureException("Pattern " + id + ": a gap may not stand first or last in \"" + source + "\"");
        }
        return List.copyOf(out);
    }

    private Element element(String id, String part) {
        if (part.equals("^")) return new Element.Start();
        if (part.equals("..")) return new Element.Gap(SHORT_GAP, true, null);
        if (part.equals("...")) return new Element.Gap(LONG_GAP, false, null);
        if (part.matches("\\.\\d+")) return new Element.Gap(Integer.parseInt(part.substring(1)), true, null);
        if (part.matches("\\.\\d+!.+")) {
            int not = part.indexOf('!');
            Element.Words unwanted = words(id, part.substring(not + 1), false);
            return new Element.Gap(Integer.parseInt(part.substring(1, not)), true, unwanted);
        }
        if (part.length() > 1 && part.startsWith("!")) return new Element.Not(words(id, part.substring(1), false));
        boolean optional = part.length() > 1 && part.endsWith("?");
        String core = optional ? part.substring(0, part.length() - 1) : part;
        if (core.length() == 1 || core.indexOf('<') < 0) return words(id, core, optional);
        int slot = core.indexOf('<');
        int end = core.indexOf('>', slot);
        if (end < 0) throw new LigatureException("Pattern " + id + ": \"" + core + "\" lacks its >");
        String rest = (core.substring(0, slot) + core.substring(end + 1)).replaceAll("^\\||\\|$", "");
        Element.Slot filled = slot(core.substring(slot, end + 1), optional);
        return rest.isEmpty() ? filled : new Element.Either(filled, words(id, rest, optional));
    }

    private Element.Words words(String id, String core, boolean optional) {
        Set<String> literal = new LinkedHashSet<>();
        List<String> lists = new ArrayList<>();
        for (String one : core.split("\\|", -1)) {
            if (!one.startsWith("@") || one.length() == 1) {
                literal.add(one.replace('_', ' '));
                continue;
            }
            String list = one.substring(1);
            if (!words.has(list)) throw new LigatureException("Pattern " + id + ": there is no word list " + list);
            lists.add(list);
        }
        literal.stream().filter(WordClasses::several).forEach(w -> lists.add(words.phrase(w)));
        literal.removeIf(WordClasses::several);
        return new Element.Words(literal, List.copyOf(lists), optional);
    }

    private static Element.Slot slot(String core, boolean optional) {
        String inner = core.substring(1, core.length() - 1);
        int colon = inner.indexOf(':');
        String role = colon < 0 ? "" : inner.substring(0, colon);
        Set<String> classes =
                new LinkedHashSet<>(List.of(inner.substring(colon + 1).split("\\|", -1)));
        return new Element.Slot(role, classes, optional);
    }
}
