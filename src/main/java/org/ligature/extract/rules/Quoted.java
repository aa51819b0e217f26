package org.ligature.extract.rules;

import java.util.List;
import java.util.Set;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.Match;

/**
 * Tells whether a match lies within somebody's words. What a speaker says is a statement, not a fact: "we are the nation's
 * navy" makes nobody military. Short quotations, such as a name or one word set apart, don't count.
 */
final class Quoted {
    private static final int SHORT = 6;
    private static final Set<String> OPEN = Set.of("“", "‘", "«", "「");
    private static final Set<String> CLOSE = Set.of("”", "’", "»", "」");
    private static final Set<String> SPEECH = Set.of("statement_quote", "propaganda", "united_front");

    private Quoted() {}

    static boolean inside(Match match) {
        if (SPEECH.contains(match.def().type())) return false;
        List<Token> tokens = match.sentence().tokens();
        int open = -1;
        boolean straight = false;
        for (int i = 0; i < match.to() - 1; i++) {
            String t = tokens.get(i).text();
            if (t.equals("\"")) {
                straight = !straight;
                open = straight ? i : -1;
            } else if (OPEN.contains(t) || (t.equals("'") && opens(tokens, i))) {
                open = i;
            } else if (!straight && open >= 0 && (CLOSE.contains(t) || t.equals("'"))) {
                open = -1;
            }
        }
        return open >= 0 && closing(tokens, match.to(), straight) - open > SHORT && spoken(match, open);
    }

    /** Whether a person says the words; what a page or a report is quoted with is what it claims. */
    private static boolean spoken(Match match, int open) {
        return match.sentence().mentions().stream().anyMatch(m -> (m.is("person") || m.is("post")) && m.to() <= open);
    }

    private static boolean opens(List<Token> tokens, int at) {
        boolean apart = at == 0 || tokens.get(at - 1).end() < tokens.get(at).start();
        return apart
                && at + 1 < tokens.size()
                && tokens.get(at + 1).start() == tokens.get(at).end();
    }

    private static int closing(List<Token> tokens, int from, boolean straight) {
        for (int i = from; i < tokens.size(); i++) {
            String t = tokens.get(i).text();
            if (straight ? t.equals("\"") : CLOSE.contains(t) || t.equals("'")) return i;
        }
        return tokens.size();
    }
}
