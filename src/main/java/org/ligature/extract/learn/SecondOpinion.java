package org.ligature.extract.learn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Sentence;
import org.ligature.extract.learn.SubjectCues.Candidate;

/** Another reader, whose opinion of a sentence is weighed with that of the learnt weights. Called from several threads at once. */
public interface SecondOpinion {
    /**
     * What it thinks of a sentence.
     *
     * @param lead the sentences before it
     * @param candidates what the ties may be about: names of the sentence, what its passage is about, names of the lead
     * @return null when it can't read such a sentence
     */
    @Nullable
    View of(Sentence sentence, Lead lead, List<Candidate> candidates);

    /** An opinion of one sentence. */
    interface View {
        /** How likely the sentence states a tie of a type, 0–1. */
        double tie(String type);

        /** How likely it states one about a candidate, 0–1. */
        double about(String type, int candidate);
    }

    /**
     * The mean of two probabilities' log-odds, as a probability: the sure one weighs more, and the opinion more than twice as much as
     * the weights' own, which was best on labelled reports that it had not seen (ADR 23).
     */
    static double mean(double own, double opinion) {
        return 1 / (1 + Math.exp(-(3 * odds(own) + 7 * odds(opinion)) / 10));
    }

    private static double odds(double p) {
        double inside = Math.clamp(p, 1e-4, 1 - 1e-4);
        return Math.log(inside / (1 - inside));
    }
}
