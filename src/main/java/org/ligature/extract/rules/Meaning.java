package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.Clauses;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.Basis;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;

/** Decides how a stretch of a sentence is put: negated or not, alleged, planned or asserted, and who says so. */
final class Meaning {
    private final WordClasses words;

    Meaning(WordClasses words) {
        this.words = words;
    }

    /**
     * Whether a match is negated: a negation stands in its clause before the match ends, and reaches it.
     *
     * @param clause the clause of the match
     * @param from index of the match's first token
     * @param to one past its last
     */
    Polarity polarity(Sentence sentence, Clauses.Range clause, int from, int to) {
        List<Token> tokens = sentence.tokens();
        for (int i = clause.from(); i < to; i++) {
            if (!words.at("negations", tokens, i) || words.at("not_negations", tokens, i)) continue;
            boolean near = i >= from || from - i <= 6;
            boolean cut = i < from && between(tokens, i, from);
            if (near && !cut) return Polarity.NEGATIVE;
        }
        return Polarity.POSITIVE;
    }

    private static boolean between(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) if (tokens.get(i).text().equals(",")) return true;
        return false;
    }

    /** How firmly a match is put. */
    Modality modality(Sentence sentence, Clauses.Range clause, int from, int to) {
        List<Token> tokens = sentence.tokens();
        for (int i = clause.from(); i < clause.to(); i++) {
            if (words.at("hedges", tokens, i)) return Modality.ALLEGED;
        }
        // A governing verb before the clause: "the paper claimed that …"
        for (int i = 0; i < from; i++) {
            if (words.at("governing_hedges", tokens, i)) return Modality.ALLEGED;
        }
        for (int i = Math.max(clause.from(), from - 4); i < to; i++) {
            if (words.at("plans", tokens, i)) return Modality.PLANNED;
        }
        return Modality.ASSERTED;
    }

    /** Who says so, in the order of the sentence, which is outermost first. */
    List<String> attribution(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<String> out = new ArrayList<>();
        for (Mention m : sentence.mentions()) {
            boolean speaks = m.is("person") || m.is("media") || m.is("org") || m.is("body");
            if (!speaks) continue;
            boolean after = m.to() < tokens.size() && words.at("says", tokens, m.to());
            boolean before = m.from() > 0 && accordingTo(tokens, m.from());
            if ((after || before) && !out.contains(m.caption())) out.add(m.caption());
        }
        return out;
    }

    private boolean accordingTo(List<Token> tokens, int at) {
        for (int back = 1; back <= 4 && at - back >= 0; back++) {
            int end = words.end("according", tokens, at - back);
            if (end >= 0 && end <= at) return true;
        }
        return false;
    }

    /** What the sentence rests on. */
    Basis basis(Sentence sentence, List<String> attribution) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (words.at("opinions", sentence.tokens(), i)) return Basis.OPINION;
        }
        return attribution.isEmpty() ? Basis.INFERRED : Basis.SOURCED;
    }
}
