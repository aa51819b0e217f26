package org.ligature.extract.pattern;

import java.util.List;
import java.util.Set;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;

/** Finds the clause around a match: how far a negation, a hedge or a date reaches, and what a quote shows. */
public final class Clauses {
    private static final Set<String> STRONG = Set.of(";", "—", "；", "。", ":", "：");
    private static final Set<String> COMMAS = Set.of(",", "，", "–");
    private static final int SHORT_SENTENCE = 130;
    private static final int LONG_QUOTE = 230;

    private final WordClasses words;

    public Clauses(WordClasses words) {
        this.words = words;
    }

    /** A range of tokens. */
    public record Range(int from, int to) {
        public boolean holds(int at) {
            return at >= from && at < to;
        }
    }

    /** The clause around a range of tokens. */
    public Range around(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        int left = from;
        while (left > 0 && !boundary(tokens, left - 1)) left--;
        int right = to;
        while (right < tokens.size() && !boundary(tokens, right)) right++;
        return new Range(left, right);
    }

    /** What a quote of a match shows: the sentence when it is short, else the clause, cut at commas when that is long too. */
    public Range quote(Match match) {
        Sentence sentence = match.sentence();
        List<Token> tokens = sentence.tokens();
        if (sentence.end() - sentence.start() <= SHORT_SENTENCE) return new Range(0, tokens.size());
        Range clause = match.clause();
        return length(tokens, clause) <= LONG_QUOTE ? clause : narrow(tokens, clause, match.from(), match.to());
    }

    /** Cuts a long clause at the commas nearest to the match. */
    private static Range narrow(List<Token> tokens, Range wide, int from, int to) {
        int left = from;
        while (left > wide.from() && !COMMAS.contains(tokens.get(left - 1).text())) left--;
        int right = to;
        while (right < wide.to() && !COMMAS.contains(tokens.get(right).text())) right++;
        if (length(tokens, new Range(left, right)) <= LONG_QUOTE) return new Range(left, right);
        if (length(tokens, new Range(from, right)) <= LONG_QUOTE) return new Range(from, right);
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
