package org.ligature.extract.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;

/**
 * Finds where patterns match in a sentence. Patterns are tried only where a word and the kinds of mentions that they need stand
 * in the sentence.
 */
public final class Matcher {
    private final WordClasses words;
    private final Clauses clauses;
    private final List<Pattern> patterns;
    /** Places in {@link #patterns}: hashing whole patterns for every sentence would cost more than matching them. */
    private final Map<String, BitSet> byTrigger = new HashMap<>();

    private final BitSet always = new BitSet();

    public Matcher(WordClasses words, Clauses clauses, List<Pattern> patterns) {
        this.words = words;
        this.clauses = clauses;
        this.patterns = List.copyOf(patterns);
        for (int i = 0; i < patterns.size(); i++) {
            Set<String> triggers = patterns.get(i).triggers();
            if (triggers.isEmpty()) always.set(i);
            for (String trigger : triggers)
                byTrigger.computeIfAbsent(trigger, t -> new BitSet()).set(i);
        }
    }

    /** All matches: of each pattern the leftmost ones that don't overlap. */
    public List<Match> matches(Sentence sentence) {
        Set<String> classes = new HashSet<>();
        for (Mention m : sentence.mentions()) classes.addAll(m.classes());
        Walk walk = new Walk(words, sentence);
        List<Match> out = new ArrayList<>();
        BitSet candidates = candidates(sentence);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Pattern pattern = patterns.get(i);
            if (pattern.classes().stream().noneMatch(needed -> disjoint(needed, classes))) all(walk, pattern, out);
        }
        return out;
    }

    private BitSet candidates(Sentence sentence) {
        BitSet out = (BitSet) always.clone();
        for (Token token : sentence.tokens()) {
            BitSet found = byTrigger.get(token.lower());
            if (found != null) out.or(found);
        }
        return out;
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        for (String one : a) if (b.contains(one)) return false;
        return true;
    }

    private void all(Walk walk, Pattern pattern, List<Match> out) {
        Sentence sentence = walk.sentence();
        int size = sentence.tokens().size();
        int at = 0;
        while (at < size) {
            int end = walk.match(pattern.elements(), at, size);
            if (end <= at) {
                at++;
                continue;
            }
            Map<String, Mention> slots = new LinkedHashMap<>(walk.slots());
            Clauses.Range clause = clauses.around(sentence, at, end);
            if (holds(walk, pattern, clause, slots)) out.add(new Match(pattern, sentence, at, end, clause, slots));
            at = end;
        }
    }

    /** Whether what must stand in the clause does, and what may not doesn't. */
    private static boolean holds(Walk walk, Pattern pattern, Clauses.Range clause, Map<String, Mention> slots) {
        for (List<Element> unwanted : pattern.without()) if (stands(walk, unwanted, clause)) return false;
        for (List<List<Element>> group : pattern.with()) {
            boolean found = false;
            for (int i = 0; i < group.size() && !found; i++) {
                found = stands(walk, group.get(i), clause);
                if (found) walk.slots().forEach(slots::putIfAbsent);
            }
            if (!found) return false;
        }
        return true;
    }

    private static boolean stands(Walk walk, List<Element> sequence, Clauses.Range clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (walk.match(sequence, at, clause.to()) > at) return true;
        }
        return false;
    }
}
