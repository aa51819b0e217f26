package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.Basis;

/** Tells who asserts what a sentence says, and what that rests on. */
final class Attribution {
    private static final Set<String> VOICES = Set.of("person", "media", "org", "body");
    private static final Set<String> SPOKEN = Set.of("statement_quote", "response");

    private final WordClasses words;

    Attribution(WordClasses words) {
        this.words = words;
    }

    /** Who says so, in the order of the sentence, which is outermost first. */
    List<String> of(Sentence sentence) {
        List<String> out = new ArrayList<>();
        for (Mention m : sentence.mentions()) if (says(sentence, m) && !out.contains(m.caption())) out.add(m.caption());
        return out;
    }

    private boolean says(Sentence sentence, Mention m) {
        List<Token> tokens = sentence.tokens();
        boolean after = words.at("says", tokens, m.to());
        if (m.is("name")) return after;
        return VOICES.stream().anyMatch(m::is) && (after || accordingTo(tokens, m.from()));
    }

    /**
     * Whether somebody only reports what the sentence says of others: "X wrote that Y bought Z" is no purchase by X. Of words that are
     * quoted, and of replies, they are a part, and who announces something may be who does it.
     */
    boolean reports(Sentence sentence, Mention m, String type) {
        if (SPOKEN.contains(type) || m.from() < 0) return false;
        List<Token> tokens = sentence.tokens();
        int said = words.end("says", tokens, m.to());
        if (said < 0 || tokens.get(m.to()).lower().startsWith("announce")) return false;
        for (int i = said; i < Math.min(tokens.size(), said + 4); i++)
            if (tokens.get(i).lower().equals("that")) return true;
        return false;
    }

    private boolean accordingTo(List<Token> tokens, int at) {
        boolean by = at > 0 && tokens.get(at - 1).lower().equals("by");
        for (int back = 1; back <= (by ? 6 : 4) && at - back >= 0; back++) {
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
