package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;

/** Finds whom a match is about, and who else stands in a list with somebody. */
final class Subjects {
    private static final Set<String> JOINS = Set.of(",", "、", "，", "and", "&", "和", "及", "与", "or", "以及");

    private Subjects() {}

    /**
     * The company that a match without a subject slot is about: one in its clause before it, else the topic, else one in the
     * sentence.
     */
    static @Nullable Mention nearest(Match match, Clauses.Range clause) {
        Sentence sentence = match.sentence();
        Mention best = null;
        for (Mention m : sentence.mentions()) {
            if (!m.is("company") || m.from() >= match.from() || !clause.holds(m.from())) continue;
            if (best == null || m.from() > best.from()) best = m;
        }
        return best;
    }

    /** A mention and the others that a list joins it with, such as A, B and C. */
    static List<Mention> list(Sentence sentence, Mention one) {
        List<Mention> out = new ArrayList<>(List.of(one));
        if (one.from() < 0 || one.classes().contains("np") || one.classes().contains("quoted")) return out;
        List<Mention> peers = sentence.mentions().stream()
                .filter(m -> m.classes().stream().anyMatch(one.classes()::contains))
                .toList();
        Mention last = one;
        for (Mention m : peers) {
            if (m.from() < last.to() || !joined(sentence.tokens(), last.to(), m.from())) continue;
            out.add(m);
            last = m;
        }
        Mention first = one;
        for (Mention m : peers.reversed()) {
            if (m.to() > first.from() || !joined(sentence.tokens(), m.to(), first.from())) continue;
            out.addFirst(m);
            first = m;
        }
        return out;
    }

    private static boolean joined(List<Token> tokens, int from, int to) {
        if (to <= from || to - from > 3) return false;
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).lower();
            if (!JOINS.contains(word) && !(word.equals("the") && i > from)) return false;
        }
        return true;
    }
}
