package org.ligature.extract.rules;

import java.util.List;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.Polarity;

/** Tells whether a match says that something is not so. */
final class Negation {
    /** How many words before a match a negation can stand and still reach it. */
    private static final int REACH = 6;

    private static final String BARRED = "listing_sanction";

    private final WordClasses words;

    Negation(WordClasses words) {
        this.words = words;
    }

    /** Negative when a negation stands in the clause before the match ends, and reaches it. */
    Polarity of(Match match) {
        List<Token> tokens = match.sentence().tokens();
        for (int i = match.clause().from(); i < match.to(); i++) {
            boolean negates = words.at("negations", tokens, i)
                    && !words.at("not_negations", tokens, i)
                    && !(BARRED.equals(match.def().type()) && forbids(tokens, i));
            if (negates && reaches(tokens, i, match)) return Polarity.NEGATIVE;
        }
        return Polarity.POSITIVE;
    }

    private boolean reaches(List<Token> tokens, int at, Match match) {
        if (silence(tokens, at)) return false;
        if (at < match.from()) return match.from() - at <= REACH && !comma(tokens, at, match.from());
        // "Although not a member himself, he sits in …": a comma ends what is denied, but for "neither … , nor … ,".
        return words.at("correlatives", tokens, at) || !comma(tokens, at, match.to());
    }

    /** "Neither page mentions that …" denies nothing: what isn't said isn't denied. */
    private boolean silence(List<Token> tokens, int at) {
        return words.in("silence", tokens, at + 1, Math.min(tokens.size(), at + 5));
    }

    /** "It may not sell to agencies": who is forbidden something is barred. */
    private boolean forbids(List<Token> tokens, int at) {
        return words.at("prohibitions", tokens, at) || (at > 0 && words.at("prohibitions", tokens, at - 1));
    }

    private static boolean comma(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) if (tokens.get(i).text().equals(",")) return true;
        return false;
    }
}
