package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;

/**
 * Finds where patterns match in a sentence. Patterns are tried only where a word that they need stands in the sentence; gaps are
 * bounded and steps are counted, so that no input makes it slow.
 */
final class Matcher {
    private static final int MOST_STEPS = 4000;
    private static final int LONGEST_NP = 8;
    private static final int LONGEST_QUOTED = 60;
    private static final Set<String> OPENERS = Set.of("\"", "“", "‘", "'", "«", "「", "《");
    private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", "»", "」", "》");
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "。", "；", "：", ".", "?", "!");

    private final WordClasses words;
    private final Map<String, List<Pattern>> byTrigger = new LinkedHashMap<>();
    private final List<Pattern> always = new ArrayList<>();

    Matcher(WordClasses words, List<Pattern> patterns) {
        this.words = words;
        for (Pattern pattern : patterns) {
            if (pattern.triggers().isEmpty()) always.add(pattern);
            for (String trigger : pattern.triggers()) {
                byTrigger.computeIfAbsent(trigger, t -> new ArrayList<>()).add(pattern);
            }
        }
    }

    /** All matches: of each pattern the leftmost ones that don't overlap. */
    List<Match> matches(Sentence sentence) {
        Set<Pattern> candidates = new java.util.LinkedHashSet<>(always);
        Set<String> seen = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (!seen.add(token.lower())) continue;
            List<Pattern> found = byTrigger.get(token.lower());
            if (found != null) candidates.addAll(found);
        }
        List<Match> out = new ArrayList<>();
        for (Pattern pattern : candidates) new Run(sentence, pattern).all(out);
        return out;
    }

    /** The matching of one pattern against one sentence. */
    private final class Run {
        private final Sentence sentence;
        private final List<Token> tokens;
        private final Pattern pattern;
        private final List<Element> elements;
        private final Map<String, Mention> slots = new LinkedHashMap<>();
        private int steps;

        Run(Sentence sentence, Pattern pattern) {
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.pattern = pattern;
            this.elements = pattern.elements();
        }

        void all(List<Match> out) {
            int at = 0;
            while (at < tokens.size() && steps < MOST_STEPS * 8) {
                steps = steps - steps % MOST_STEPS;
                slots.clear();
                int end = match(0, at);
                if (end > at) {
                    out.add(new Match(pattern, sentence, at, end, new LinkedHashMap<>(slots)));
                    at = end;
                } else {
                    at++;
                }
            }
        }

        /** Index after the match of the elements from {@code e} on at a token, or -1. */
        private int match(int e, int at) {
            if (e == elements.size()) return at;
            if (++steps % MOST_STEPS == 0) return -1;
            return switch (elements.get(e)) {
                case Element.Words w -> words(w, e, at);
                case Element.Slot s -> slot(s, e, at);
                case Element.Gap g -> gap(g, e, at);
            };
        }

        private int words(Element.Words w, int e, int at) {
            if (at < tokens.size()) {
                if (w.words().contains(tokens.get(at).lower())) {
                    int end = match(e + 1, at + 1);
                    if (end >= 0) return end;
                }
                for (String list : w.lists()) {
                    int after = words.end(list, tokens, at);
                    if (after < 0) continue;
                    int end = match(e + 1, after);
                    if (end >= 0) return end;
                }
            }
            return w.optional() ? match(e + 1, at) : -1;
        }

        private int slot(Element.Slot s, int e, int at) {
            for (Mention m : sentence.mentions()) {
                if (m.from() > at) break;
                if (m.from() != at || s.classes().stream().noneMatch(c -> is(m, c))) continue;
                int end = filled(s, e, m);
                if (end >= 0) return end;
            }
            Mention free = s.classes().contains("np") ? nounPhrase(at) : null;
            if (free == null && s.classes().contains("quoted")) free = quoted(at);
            if (free != null) {
                int end = filled(s, e, free);
                if (end >= 0) return end;
            }
            return s.optional() ? match(e + 1, at) : -1;
        }

        /** Whether a mention is of a class; {@code count~staff} also wants a phrase of the list {@code staff} among its words. */
        private boolean is(Mention m, String wanted) {
            int tilde = wanted.indexOf('~');
            if (tilde < 0) return m.is(wanted);
            if (!m.is(wanted.substring(0, tilde))) return false;
            String list = wanted.substring(tilde + 1);
            for (int i = m.from(); i < m.to(); i++) {
                int end = words.end(list, tokens, i);
                if (end >= 0 && end <= m.to()) return true;
            }
            return false;
        }

        private int filled(Element.Slot s, int e, Mention m) {
            if (s.role().isEmpty()) return match(e + 1, m.to());
            Mention before = slots.put(s.role(), m);
            int end = match(e + 1, m.to());
            if (end < 0) {
                if (before == null) slots.remove(s.role());
                else slots.put(s.role(), before);
            }
            return end;
        }

        private int gap(Element.Gap g, int e, int at) {
            for (int skipped = 0; skipped <= g.most() && at + skipped <= tokens.size(); skipped++) {
                int end = match(e + 1, at + skipped);
                if (end >= 0) return end;
                if (at + skipped < tokens.size() && g.within() && breaks(at + skipped)) return -1;
            }
            return -1;
        }

        private boolean breaks(int at) {
            return BREAKS.contains(tokens.get(at).text()) && tokens.get(at).kind() == Token.Kind.PUNCT;
        }

        private @Nullable Mention nounPhrase(int at) {
            int from = at;
            while (from < tokens.size() && words.at("determiners", tokens, from)) from++;
            int to = from;
            while (to < tokens.size() && to - from < LONGEST_NP && nominal(to)) to++;
            return to == from ? null : free(from, to, "np");
        }

        private boolean nominal(int at) {
            Token t = tokens.get(at);
            if (t.kind() == Token.Kind.PUNCT) return false;
            return !words.at("stops", tokens, at);
        }

        private @Nullable Mention quoted(int at) {
            if (at >= tokens.size() || !OPENERS.contains(tokens.get(at).text())) return null;
            for (int to = at + 1; to < tokens.size() && to - at < LONGEST_QUOTED; to++) {
                if (CLOSERS.contains(tokens.get(to).text())) return to == at + 1 ? null : free(at, to + 1, "quoted");
            }
            return null;
        }

        private Mention free(int from, int to, String kind) {
            int start = tokens.get(from).start();
            int end = tokens.get(to - 1).end();
            String text = sentence.passage().text().substring(start, end);
            return new Mention(start, end, from, to, text, Set.of(kind), text, null, Mention.How.SHAPE, null, null);
        }
    }
}
