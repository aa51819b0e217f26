package org.ligature.extract.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ligature.extract.Token;

/** Finds where the sentences of a passage begin and end. */
public final class SentenceBreaks {
    private static final Set<String> STOPS = Set.of(".", "!", "?", "。", "！", "？", "；", "…");
    private static final Set<String> HAN_STOPS = Set.of("。", "！", "？", "；");
    private static final String CLOSERS = "\"”’')]）】」』»〉》";
    /** A longer sentence is no sentence; cutting it keeps the work for what follows bounded. */
    private static final int LONGEST = 400;

    private final Set<String> starters;
    private final Set<String> titles;

    /**
     * @param starters lower-case words that begin sentences; after an abbreviation only these prove a new one
     * @param titles abbreviations that a name follows, such as {@code dr}; they never end a sentence
     */
    public SentenceBreaks(Set<String> starters, Set<String> titles) {
        this.starters = Set.copyOf(starters);
        this.titles = Set.copyOf(titles);
    }

    /** Pairs of token indexes {first, one past the last}, in order and without gaps. */
    public List<int[]> split(List<Token> tokens) {
        List<int[]> out = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < tokens.size()) {
            int end = endsAfter(tokens, at) ? closers(tokens, at + 1) : at + 1;
            boolean stop = end < tokens.size() && endsAfter(tokens, at) && begins(tokens, at, end);
            boolean tooLong = end - from >= LONGEST && cuts(tokens, at, end - from);
            if (stop || tooLong) {
                out.add(new int[] {from, end});
                from = end;
            }
            at = end;
        }
        if (from < tokens.size()) out.add(new int[] {from, tokens.size()});
        return out;
    }

    private static boolean cuts(List<Token> tokens, int at, int length) {
        return length >= 2 * LONGEST || tokens.get(at).kind() == Token.Kind.PUNCT;
    }

    private static boolean endsAfter(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.PUNCT)
            return STOPS.contains(token.text()) || token.text().startsWith("...");
        return token.kind() == Token.Kind.WORD
                && token.text().endsWith(".")
                && token.text().length() > 1;
    }

    private static int closers(List<Token> tokens, int at) {
        int end = at;
        while (end < tokens.size()
                && end - at < 4
                && CLOSERS.contains(tokens.get(end).text())
                && tokens.get(end).start() == tokens.get(end - 1).end()) end++;
        return end;
    }

    private boolean begins(List<Token> tokens, int stop, int next) {
        Token end = tokens.get(stop);
        Token first = tokens.get(next);
        if (HAN_STOPS.contains(end.text())) return true;
        boolean glued = first.start() == tokens.get(next - 1).end();
        if (glued && first.kind() != Token.Kind.HAN) return false;
        Token word = firstWord(tokens, next);
        boolean capital = !Character.isLowerCase(word.text().codePointAt(0));
        if (end.kind() != Token.Kind.WORD) return capital;
        return capital && !titles.contains(bare(end)) && !isInitial(end) && starters.contains(word.lower());
    }

    private static Token firstWord(List<Token> tokens, int next) {
        int at = next;
        while (at + 1 < tokens.size() && at < next + 3 && tokens.get(at).kind() == Token.Kind.PUNCT) at++;
        return tokens.get(at);
    }

    private static boolean isInitial(Token token) {
        return token.text().length() == 2;
    }

    private static String bare(Token token) {
        return token.lower().substring(0, token.lower().length() - 1);
    }
}
