package org.ligature.extract.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Source;
import org.ligature.extract.pattern.WordClasses;

/**
 * What a whole document says that its single sentences lean on.
 *
 * @param source the document
 * @param affiliations whom its people work for
 * @param government the government that it speaks of most, for "a state-owned company"
 * @param owner the same for the owner of one: whoever is only named as imposing sanctions owns nobody here
 * @param company the company that it is about, when that is one only; else empty
 * @param dates dates that its sentences take over from those before
 */
record DocumentFacts(
        Source source, Affiliations affiliations, String government, String owner, String company, CarriedDates dates) {
    private static final String NOBODY = "state";
    /** A document is about one company when it names it so often, and others less often together. */
    private static final int OFTEN = 4;

    static DocumentFacts of(Source source, List<Sentence> sentences, WordClasses words) {
        return new DocumentFacts(
                source,
                Affiliations.of(sentences),
                government(sentences, words),
                government(sentences.stream().filter(s -> !punishes(s, words)).toList(), words),
                company(sentences),
                CarriedDates.of(sentences, words));
    }

    /** Its title, or null. */
    @Nullable
    String title() {
        return source.document().metadata().title();
    }

    /** Whether it speaks of a government at all. */
    boolean hasGovernment() {
        return !government.equals(NOBODY);
    }

    private static String company(List<Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Sentence s : sentences) {
            for (Mention m : s.mentions()) {
                if (!m.is("company") || m.how() == Mention.How.COREFERENCE) continue;
                counts.merge(Roles.of("subject", m).caption(), 1, Integer::sum);
                all++;
            }
        }
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            if (e.getValue() >= OFTEN && e.getValue() * 2 > all) return e.getKey();
        }
        return "";
    }

    private static boolean punishes(Sentence s, WordClasses words) {
        return words.in("sanction_words", s.tokens(), 0, s.tokens().size());
    }

    private static String government(List<Sentence> sentences, WordClasses words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sentence s : sentences) {
            for (Mention m : s.mentions()) {
                boolean governs = m.is("body")
                        && m.to() - m.from() > 1
                        && words.in("government_nouns", s.tokens(), m.to() - 1, m.to());
                if (governs) counts.merge(Roles.of("object", m).caption(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(NOBODY);
    }
}
