package org.ligature.extract.rules;

import java.util.List;
import java.util.Set;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;

/** Finds the clause around a match: what a quote shows, and how far a negation or a date reaches. */
final class Clauses {
    private static final Set<String> STRONG = Set.of(";", "—", "；", "。", ":", "：");
    private static final Set<String> COMMAS = Set.of(",", "，", "–");
    private static final int LONG = 200;

    private final WordClasses words;

    Clauses(WordClasses words) {
        this.words = words;
    }

    /** A range of tokens. */
    record Range(int from, int to) {
        boolean holds(int at) {
            return at >= from && at < to;
        }
    }

    /** The clause around a range of tokens; short sentences stay whole. */
    Range around(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        if (sentence.end() - sentence.start() <= LONG / 2) return new Range(0, tokens.size());
        int left = from;
        while (left > 0 && !boundary(tokens, left - 1)) left--;
        int right = to;
        while (right < tokens.size() && !boundary(tokens, right)) right++;
        Range wide = new Range(left, right);
        return length(tokens, wide) <= LONG ? wide : narrow(tokens, wide, from, to);
    }

    /** Cuts a long clause at the commas nearest to the match. */
    private static Range narrow(List<Token> tokens, Range wide, int from, int to) {
        int left = from;
        while (left > wide.from() && !COMMAS.contains(tokens.get(left - 1).text())) left--;
        int right = to;
        while (right < wide.to() && !COMMAS.contains(tokens.get(right).text())) right++;
        if (length(tokens, new Range(left, right)) <= LONG) return new Range(left, right);
        if (length(tokens, new Range(from, right)) <= LONG) return new Range(from, right);
        return new Range(from, to);
    }

    private static int length(List<Token> tokens, Range range) {
        return tokens.get(range.to() - 1).end() - tokens.get(range.from()).start();
    }

    private boolean boundary(List<Token> tokens, int at) {
        Token t = tokens.get(at);
        if (t.kind() != Token.Kind.PUNCT) return false;
        if (STRONG.contains(t.text())) return true;
        if (!COMMAS.contains(t.text()) || at + 1 >= tokens.size()) return false;
        return words.at("clause_openers", tokens, at + 1);
    }
}
