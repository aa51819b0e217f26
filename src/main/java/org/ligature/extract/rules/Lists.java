package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;

/** Finds the others that a list joins somebody with, such as A, B and C. */
final class Lists {
    private static final Set<String> JOINS = Set.of(
            ",",
            "、",
            "，",
            ";",
            "；",
            "and",
            "&",
            "和",
            "及",
            "与",
            "or",
            "以及",
            "as",
            "well",
            "the",
            "city",
            "cities",
            "province");
    private static final Set<String> COMMAS = Set.of(",", "、", "，", ";", "；");

    private Lists() {}

    /** A mention and its fellows in a list, in order. */
    static List<Mention> around(Sentence sentence, Mention one) {
        List<Mention> out = new ArrayList<>(List.of(one));
        if (one.from() < 0 || one.is("np") || one.is("quoted")) return out;
        // Words such as "both companies" stand for several at one place.
        List<Mention> here = sentence.mentions().stream()
                .filter(m -> m.from() == one.from() && m.to() == one.to() && m.is("company"))
                .toList();
        if (here.size() > 1) return here;
        List<Mention> peers =
                sentence.mentions().stream().filter(m -> alike(one, m)).toList();
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
        return apposed(sentence, out) ? List.of(one) : out;
    }

    /** Whether two are of one kind; that both are organisations is not enough. */
    private static boolean alike(Mention a, Mention b) {
        return a.classes().stream().anyMatch(c -> !c.equals("org") && b.is(c))
                || (a.classes().equals(b.classes()) && a.is("org"));
    }

    /** "Calder Bank, Halcor" is a list only when it closes with "and" or has three members. */
    private static boolean apposed(Sentence sentence, List<Mention> all) {
        if (all.size() != 2) return false;
        for (int i = all.getFirst().to(); i < all.getLast().from(); i++) {
            String word = sentence.tokens().get(i).lower();
            if (!COMMAS.contains(word) && !word.equals("the")) return false;
            if (word.equals("、")) return false;
        }
        return true;
    }

    private static boolean joined(List<Token> tokens, int from, int to) {
        if (to <= from || to - from > 4) return false;
        for (int i = from; i < to; i++) if (!JOINS.contains(tokens.get(i).lower())) return false;
        return true;
    }
}
