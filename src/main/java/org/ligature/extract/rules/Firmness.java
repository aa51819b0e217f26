package org.ligature.extract.rules;

import java.util.List;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.Modality;

/** Tells how firmly a match is put: asserted, alleged or planned. Naming a source does not make a claim less firm. */
final class Firmness {
    /** How many words before a match "plans to" can stand and still mean it. */
    private static final int REACH = 4;

    private final WordClasses words;

    Firmness(WordClasses words) {
        this.words = words;
    }

    /** Whether its clause is hedged; "May 2021" is a date, and no "may". */
    private boolean hedged(Match match) {
        for (int i = match.clause().from(); i < match.clause().to(); i++)
            if (words.at("hedges", match.sentence().tokens(), i) && !dated(match, i)) return true;
        return false;
    }

    private static boolean dated(Match match, int token) {
        return match.sentence().mentions().stream().anyMatch(m -> m.is("date") && m.from() <= token && token < m.to());
    }

    Modality of(Match match) {
        List<Token> tokens = match.sentence().tokens();
        int from = match.clause().from();
        if (hedged(match)) return Modality.ALLEGED;
        // A verb that governs the clause: "the paper claimed that …"
        if (words.in("governing_hedges", tokens, 0, match.from())) return Modality.ALLEGED;
        // What a speaker says he will do does not make his saying so a plan.
        if (match.def().type().equals("statement_quote")) return Modality.ASSERTED;
        if (words.in("plans", tokens, Math.max(from, match.from() - REACH), match.to())) return Modality.PLANNED;
        return Modality.ASSERTED;
    }
}
