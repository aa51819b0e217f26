package org.ligature.extract.pattern;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;

/** Finds what fills a slot without being a mention: a noun phrase, or words in quotation marks. */
final class FreeStretches {
    private static final int LONGEST_NP = 8;
    private static final int LONGEST_QUOTED = 80;
    private static final int SHORTEST_SPEECH = 8;
    private static final Set<String> OPENERS = Set.of("\"", "“", "‘", "'", "«", "「", "《", "‟", "„");
    private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", "»", "」", "》", "“");

    private final WordClasses words;
    private final Sentence sentence;
    private final List<Token> tokens;

    FreeStretches(WordClasses words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    @Nullable
    Mention at(int at, Set<String> classes) {
        boolean speech = classes.contains("speech");
        Mention quoted = speech || classes.contains("quoted") ? quoted(at) : null;
        if (speech && quoted != null && quoted.to() - quoted.from() < SHORTEST_SPEECH) quoted = null;
        return quoted == null && classes.contains("np") ? nounPhrase(at) : quoted;
    }

    private @Nullable Mention nounPhrase(int at) {
        int from = at;
        while (from < tokens.size() && words.at("determiners", tokens, from)) from++;
        int to = from;
        while (to < tokens.size() && to - from < LONGEST_NP && nominal(to)) to++;
        return to == from ? null : stretch(from, to, "np");
    }

    private boolean nominal(int at) {
        return tokens.get(at).kind() != Token.Kind.PUNCT && !words.at("stops", tokens, at);
    }

    private @Nullable Mention quoted(int at) {
        if (!OPENERS.contains(tokens.get(at).text()) || at + 1 >= tokens.size() || !opens(at)) return null;
        int last = -1;
        for (int to = at + 1; to < tokens.size() && to - at < LONGEST_QUOTED; to++) {
            if (closes(at, to)) return to == at + 1 ? null : stretch(at, to + 1, "quoted");
            last = to;
        }
        // A quotation that goes on in the next sentence.
        return last > at + 3 ? stretch(at, last + 1, "quoted") : null;
    }

    /** Whether a mark opens words: it stands apart from what is before it, and touches what is behind. */
    private boolean opens(int at) {
        String mark = tokens.get(at).text();
        if (!mark.equals("'") && !mark.equals("\"")) return true;
        boolean apart = at == 0 || tokens.get(at - 1).end() < tokens.get(at).start();
        return apart && tokens.get(at + 1).start() == tokens.get(at).end();
    }

    private boolean closes(int open, int at) {
        Token t = tokens.get(at);
        if (!CLOSERS.contains(t.text())) return false;
        String opener = tokens.get(open).text();
        boolean single = opener.equals("‘") || opener.equals("'");
        return single == (t.text().equals("’") || t.text().equals("'"));
    }

    private Mention stretch(int from, int to, String kind) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        String text = sentence.passage().text().substring(start, end);
        return new Mention(start, end, from, to, text, Set.of(kind), text, null, Mention.How.SHAPE, null, null);
    }
}
