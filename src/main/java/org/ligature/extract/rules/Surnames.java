package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;

/**
 * Binds a family name alone to the person of that name who was named in full last: a page about many companies has several Chens.
 * "He" and "she" follow.
 */
final class Surnames {
    private final Map<String, Mention> latest = new HashMap<>();
    /** Captions that were bound anew, until their person is named in full again. */
    private final Map<String, Mention> mended = new HashMap<>();

    private Surnames() {}

    static List<Sentence> bound(List<Sentence> sentences) {
        Surnames names = new Surnames();
        List<Sentence> out = new ArrayList<>(sentences.size());
        for (Sentence s : sentences) out.add(names.read(s));
        return out;
    }

    private Sentence read(Sentence s) {
        List<Mention> out = new ArrayList<>(s.mentions().size());
        boolean changed = false;
        for (Mention m : s.mentions()) {
            Mention person = m.is("person") ? meant(m) : m;
            changed |= !person.equals(m);
            out.add(person);
        }
        return changed ? new Sentence(s.passage(), s.start(), s.end(), s.tokens(), List.copyOf(out), s.topic()) : s;
    }

    private Mention meant(Mention m) {
        if (m.how() == Mention.How.COREFERENCE) {
            Mention anew = mended.get(m.caption());
            return anew == null ? m : named(m, anew);
        }
        String[] words = m.text().split("\\s+", -1);
        if (words.length > 1) {
            latest.put(words[0], m);
            latest.put(words[words.length - 1], m);
            mended.remove(m.caption());
            return m;
        }
        Mention full = latest.get(words[0]);
        if (full == null || full.caption().equals(m.caption())) return m;
        mended.put(m.caption(), full);
        return named(m, full);
    }

    private static Mention named(Mention m, Mention full) {
        return new Mention(
                m.start(),
                m.end(),
                m.from(),
                m.to(),
                m.text(),
                m.classes(),
                full.caption(),
                full.entity(),
                m.how(),
                m.amount(),
                m.period());
    }
}
