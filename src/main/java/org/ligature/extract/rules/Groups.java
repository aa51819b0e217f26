package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.WordClasses;

/**
 * Marks companies that a sentence names as a kind, such as "state-owned enterprises" or "Orvanian defence firms"; a claim may be
 * about all of them.
 */
final class Groups {
    private static final Set<String> CLASSES = Set.of("group");
    private static final int LONGEST = 5;

    private final WordClasses words;

    Groups(WordClasses words) {
        this.words = words;
    }

    /** The sentence with its groups among its mentions. */
    Sentence marked(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int end = words.end("group_heads", sentence.tokens(), i);
            if (end < 0 || covered(sentence, i)) continue;
            int from = start(sentence, i);
            boolean alone = words.at("group_names", sentence.tokens(), i);
            if (from < i || alone) found.add(mention(sentence, from, end));
            i = end - 1;
        }
        return found.isEmpty() ? sentence : with(sentence, found);
    }

    private int start(Sentence sentence, int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST && modifier(sentence, from - 1)) from--;
        return from;
    }

    private boolean modifier(Sentence sentence, int at) {
        Token t = sentence.tokens().get(at);
        if (t.kind() != Token.Kind.WORD || covered(sentence, at)) return false;
        return words.at("group_modifiers", sentence.tokens(), at) || words.at("demonyms", sentence.tokens(), at);
    }

    private static boolean covered(Sentence sentence, int at) {
        for (Mention m : sentence.mentions()) {
            if (m.from() <= at && at < m.to()) return !m.is("place");
        }
        return false;
    }

    private static Mention mention(Sentence sentence, int from, int to) {
        int start = sentence.tokens().get(from).start();
        int end = sentence.tokens().get(to - 1).end();
        String text = sentence.passage().text().substring(start, end);
        return new Mention(start, end, from, to, text, CLASSES, text, null, Mention.How.SHAPE, null, null);
    }

    private static Sentence with(Sentence s, List<Mention> more) {
        List<Mention> all = new ArrayList<>(s.mentions());
        all.addAll(more);
        all.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
        return new Sentence(s.passage(), s.start(), s.end(), s.tokens(), List.copyOf(all), s.topic());
    }
}
