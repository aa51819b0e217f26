package org.ligature.extract.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;

/** Matches sequences of elements at places of one sentence; steps are counted, so that no input makes it slow. */
final class Walk {
    private static final int MOST_STEPS = 3000;
    private static final int MOST_IN_ALL = 400_000;
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "。", "；", "：", ".", "?", "!");
    private static final Set<String> BEFORE_OTHERS =
            Set.of("of", "by", "with", "from", "in", "for", "to", "than", "like", "and", ",", "at", "via", "against");

    private final WordClasses words;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final Mentions mentions;
    private final FreeStretches free;
    private final Map<String, Mention> slots = new LinkedHashMap<>();
    private List<Element> elements = List.of();
    private int limit;
    private int steps;
    private int all;

    Walk(WordClasses words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.mentions = new Mentions(sentence);
        this.free = new FreeStretches(words, sentence);
    }

    Sentence sentence() {
        return sentence;
    }

    /** What fills the slots of the last match. */
    Map<String, Mention> slots() {
        return slots;
    }

    /** Index after the match of a sequence at a token, or -1. */
    int match(List<Element> sequence, int at, int limit) {
        this.elements = sequence;
        this.limit = limit;
        this.steps = 0;
        slots.clear();
        return all > MOST_IN_ALL ? -1 : step(0, at);
    }

    private int step(int e, int at) {
        if (e == elements.size()) return at;
        all++;
        if (++steps > MOST_STEPS) return -1;
        return switch (elements.get(e)) {
            case Element.Words w -> words(w, e, at);
            case Element.Slot s -> slot(s, e, at);
            case Element.Gap g -> gap(g, e, at);
            case Element.Either o -> either(o, e, at);
            case Element.Start s -> at == 0 ? step(e + 1, at) : -1;
            case Element.Not n -> wordsEnd(n.unwanted(), at) < 0 ? step(e + 1, at) : -1;
        };
    }

    private int either(Element.Either o, int e, int at) {
        int end = slot(o.slot(), e, at);
        return end >= 0 ? end : words(o.words(), e, at);
    }

    private int words(Element.Words w, int e, int at) {
        if (at < limit) {
            if (w.words().contains(tokens.get(at).lower())) {
                int end = step(e + 1, at + 1);
                if (end >= 0) return end;
            }
            for (String list : w.lists()) {
                int after = words.end(list, tokens, at);
                int end = after < 0 || after > limit ? -1 : step(e + 1, after);
                if (end >= 0) return end;
            }
        }
        return w.optional() ? step(e + 1, at) : -1;
    }

    private int wordsEnd(Element.Words w, int at) {
        if (at >= limit) return -1;
        if (w.words().contains(tokens.get(at).lower())) return at + 1;
        for (String list : w.lists()) {
            int after = words.end(list, tokens, at);
            if (after >= 0) return after;
        }
        return -1;
    }

    private int slot(Element.Slot s, int e, int at) {
        for (Mention m : mentions.at(at)) {
            if (m.to() > limit || s.classes().stream().noneMatch(c -> is(m, c))) continue;
            int end = filled(s, e, m);
            if (end >= 0) return end;
        }
        Mention stretch = s.free() && at < limit ? free.at(at, s.classes()) : null;
        int end = stretch == null || stretch.to() > limit ? -1 : filled(s, e, stretch);
        if (end >= 0) return end;
        return s.optional() ? step(e + 1, at) : -1;
    }

    /** Whether a mention is of a class; {@code count~staff} also wants a phrase of the list {@code staff} among its words. */
    private boolean is(Mention m, String wanted) {
        int tilde = wanted.indexOf('~');
        if (tilde < 0) return m.is(wanted) || (wanted.equals("company") && m.is("name"));
        return m.is(wanted.substring(0, tilde)) && words.in(wanted.substring(tilde + 1), tokens, m.from(), m.to());
    }

    private int filled(Element.Slot s, int e, Mention m) {
        if (s.role().isEmpty()) return step(e + 1, m.to());
        Mention before = slots.put(s.role(), m);
        int end = step(e + 1, m.to());
        if (end < 0) {
            if (before == null) slots.remove(s.role());
            else slots.put(s.role(), before);
        }
        return end;
    }

    private int gap(Element.Gap g, int e, int at) {
        Set<String> rivals = rivals(e);
        Element.Words unwanted = g.unwanted();
        for (int skipped = 0; skipped <= g.most() && at + skipped <= limit; skipped++) {
            int end = step(e + 1, at + skipped);
            if (end >= 0) return end;
            if (at + skipped >= limit) return -1;
            if (g.within() && breaks(at + skipped)) return -1;
            if (unwanted != null && wordsEnd(unwanted, at + skipped) >= 0) return -1;
            if (!rivals.isEmpty() && rival(at + skipped, rivals)) return -1;
        }
        return -1;
    }

    /** A gap behind a subject does not skip another subject: the nearer one is meant. */
    private Set<String> rivals(int e) {
        return e > 0
                        && elements.get(e - 1) instanceof Element.Slot s
                        && s.role().equals("subject")
                ? s.classes()
                : Set.of();
    }

    private boolean rival(int at, Set<String> classes) {
        for (Mention m : mentions.at(at)) {
            if (m.classes().stream().noneMatch(classes::contains)) continue;
            boolean governed =
                    at > 0 && BEFORE_OTHERS.contains(tokens.get(at - 1).lower());
            @Nullable Token next = m.to() < tokens.size() ? tokens.get(m.to()) : null;
            boolean possessive = next != null && next.lower().equals("'s");
            if (!governed && !possessive) return true;
        }
        return false;
    }

    private boolean breaks(int at) {
        return tokens.get(at).kind() == Token.Kind.PUNCT
                && BREAKS.contains(tokens.get(at).text());
    }
}
