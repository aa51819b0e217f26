package org.ligature.extract.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.learn.SubjectCues.Candidate;
import org.ligature.model.Passage;

/**
 * What leads up to a sentence: the few before it.
 *
 * @param sentences in their order
 * @param place where the sentence stands that they lead up to
 */
public record Lead(List<Sentence> sentences, Passage.Place place) {
    /** How many sentences back a subject may be named. */
    private static final int LONGEST = 4;

    /**
     * The lead of one of a document's sentences.
     *
     * @param at its index
     */
    public static Lead before(List<Sentence> all, int at) {
        return new Lead(
                all.subList(Math.max(0, at - LONGEST), at),
                all.get(at).passage().place());
    }

    /** Their texts with blanks between; made anew at each call, as only the language model needs it. */
    public String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /** What it names besides the candidates of the sentence, each where it is named last; in a table only what the sentence's row names. */
    public List<Candidate> names(List<Candidate> here) {
        Set<String> known = here.stream().map(Candidate::caption).collect(Collectors.toSet());
        Map<String, Candidate> out = new LinkedHashMap<>();
        for (Sentence s : sentences) {
            if (place.row() > 0 && !place.sameRow(s.passage().place())) continue;
            for (Mention m : s.mentions()) {
                boolean named = SubjectCues.acts(m) && m.how() != Mention.How.COREFERENCE;
                if (!named || known.contains(m.caption())) continue;
                out.put(m.caption(), elsewhere(s, m));
            }
        }
        return List.copyOf(out.values());
    }

    /** What a sentence names, as a candidate of another one. */
    static Candidate elsewhere(Sentence s, Mention m) {
        return new Candidate(
                m.caption(),
                null,
                new Sentence.Topic(m.caption(), m.entity(), m.is("group"), s.passage(), m.start(), m.end()));
    }

    /** Index in the text of something that one of the sentences names; -1 where none does. */
    public int index(Sentence.Topic named) {
        int at = 0;
        for (Sentence s : sentences) {
            if (s.passage() == named.passage() && s.start() <= named.start() && named.end() <= s.end())
                return at + named.start() - s.start();
            at += s.end() - s.start() + 1;
        }
        return -1;
    }
}
