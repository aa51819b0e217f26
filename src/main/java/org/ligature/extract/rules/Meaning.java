package org.ligature.extract.rules;

import java.util.List;
import org.ligature.extract.Sentence;
import org.ligature.extract.Source;
import org.ligature.extract.learn.Weights;
import org.ligature.extract.pattern.Clauses;
import org.ligature.extract.pattern.WordClasses;

/** Reads what words mean, by the rules that the built-in extractor uses, for claims that others propose. */
public final class Meaning {
    private final RuleExtractor rules;
    private final Parts parts;

    /** The readers of single aspects. */
    record Parts(
            Negation negation,
            Firmness firmness,
            Attribution attribution,
            When when,
            Flags flags,
            Clauses clauses,
            Weights ties) {}

    /** @param rules the built-in extractor, whose word lists and weights are used */
    public Meaning(RuleExtractor rules) {
        this.rules = rules;
        WordClasses words = rules.words();
        this.parts = new Parts(
                new Negation(words),
                new Firmness(words),
                new Attribution(words),
                new When(words),
                new Flags(words),
                new Clauses(words),
                rules.ties());
    }

    /** A document, read once for all that is asked about it. */
    public Understood read(Source source) {
        List<Sentence> sentences = rules.sentences(source);
        DocumentFacts facts = DocumentFacts.of(source, sentences, rules.words());
        return new Understood(facts, sentences, rules.examined(facts, sentences), parts);
    }
}
