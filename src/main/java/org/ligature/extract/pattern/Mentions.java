package org.ligature.extract.pattern;

import java.util.ArrayList;
import java.util.List;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;

/** The mentions of a sentence by their first token. */
final class Mentions {
    private final List<List<Mention>> byStart;

    Mentions(Sentence sentence) {
        byStart = new ArrayList<>(sentence.tokens().size());
        for (int i = 0; i < sentence.tokens().size(); i++) byStart.add(List.of());
        for (Mention m : sentence.mentions()) {
            if (m.from() < 0 || m.from() >= byStart.size()) continue;
            List<Mention> here = byStart.get(m.from());
            if (here.isEmpty()) {
                here = new ArrayList<>(2);
                byStart.set(m.from(), here);
            }
            here.add(m);
        }
    }

    List<Mention> at(int token) {
        return token < byStart.size() ? byStart.get(token) : List.of();
    }
}
