package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.Basis;

/** Tells who asserts what a sentence says, and what that rests on. */
final class Attribution {
    private final WordClasses words;

    Attribution(WordClasses words) {
        this.words = words;
    }

    /** Who says so, in the order of the sentence, which is outermost first. */
    List<String> of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<String> out = new ArrayList<>();
        for (Mention m : sentence.mentions()) {
            boolean speaks = m.is("person") || m.is("media") || m.is("org") || m.is("body");
            if (!speaks) continue;
            boolean after = words.at("says", tokens, m.to());
            if ((after || accordingTo(tokens, m.from())) && !out.contains(m.caption())) out.add(m.caption());
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

    Basis basis(Sentence sentence, List<String> attribution) {
        List<Token> tokens = sentence.tokens();
        if (words.in("opinions", tokens, 0, tokens.size())) return Basis.OPINION;
        return attribution.isEmpty() ? Basis.INFERRED : Basis.SOURCED;
    }
}
