package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.learn.TieCues;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.Pattern;
import org.ligature.extract.rules.Asked.Stretch;
import org.ligature.model.Passage;
import org.ligature.schema.PatternDef;

/** Finds the words of a sentence that a tie hangs on where no pattern says so: the word that speaks most for it, up to its object. */
final class Focus {
    private Focus() {}

    static Match match(Sentence sentence, Asked asked, Meaning.Parts parts) {
        int[] quote = tokens(sentence, asked.quote());
        int from = quote[0];
        int to = quote[1];
        if (parts.ties().knows(asked.type())) {
            from = word(sentence, asked.type(), quote, parts);
            to = from + 1;
        }
        Stretch object = asked.objectAt();
        if (object != null && inside(sentence, object)) {
            int[] named = tokens(sentence, object);
            from = Math.min(from, named[0]);
            to = Math.max(to, named[1]);
        }
        return new Match(
                pattern(asked.type()),
                sentence,
                from,
                to,
                parts.clauses().around(sentence, from, to),
                new HashMap<String, Mention>());
    }

    private static int word(Sentence sentence, String type, int[] quote, Meaning.Parts parts) {
        int best = quote[0];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = quote[0]; i < quote[1]; i++) {
            if (sentence.tokens().get(i).kind() == Token.Kind.PUNCT) continue;
            double weight =
                    parts.ties().weight(type, TieCues.word(sentence.tokens().get(i)));
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return best;
    }

    private static boolean inside(Sentence sentence, Stretch stretch) {
        Passage passage = sentence.passage();
        return stretch.touches(passage.index(sentence.start()), passage.index(sentence.end() - 1) + 1);
    }

    /** The tokens that a stretch touches: the first, and one past the last; all of them when it touches none. */
    private static int[] tokens(Sentence sentence, Stretch stretch) {
        List<Token> tokens = sentence.tokens();
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (!stretch.touches(
                    sentence.passage().index(t.start()), sentence.passage().index(t.end() - 1) + 1)) continue;
            if (first < 0) first = i;
            last = i;
        }
        return first < 0 ? new int[] {0, tokens.size()} : new int[] {first, last + 1};
    }

    private static Pattern pattern(String type) {
        PatternDef def =
                new PatternDef("proposed", type, List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), 0.5);
        return new Pattern(def, new ArrayList<>(), List.of(), List.of(), Set.of(), List.of());
    }
}
