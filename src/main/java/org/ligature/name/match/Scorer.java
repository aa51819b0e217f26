package org.ligature.name.match;

import java.util.ArrayList;
import java.util.List;

/** Scores pairs of readings one after the other, reusing its arrays: one a thread. */
public final class Scorer {
    private static final double LONE = 0.45;
    private static final double NUMBERED = 0.7;

    private final Alignment alignment = new Alignment();
    private final Features features = new Features();
    private final HeardFeatures heard = new HeardFeatures();
    private final HanFeatures han = new HanFeatures();
    private final TranslationFeatures translated = new TranslationFeatures();

    /** The probability that two readings are of the same thing's name. */
    public double score(Reading a, Reading b, boolean person) {
        if (person && Alignment.isHeard(a, b)) {
            alignment.align(a, b, true);
            return Model.ofHeard().probability(heard.of(a, b, alignment));
        }
        double fitted = Model.of(person).probability(features(a, b, person));
        // Lists hold hardly any pairs of these kinds that name two things, so that the model doesn't learn how weak
        // they are.
        if (person) return features.lone() ? LONE * fitted : fitted;
        if (features.numbered()) return NUMBERED * fitted;
        return Math.max(fitted, Blend.probability(a, b));
    }

    /** The probability that two company names in Chinese characters are of the same company. */
    public double scoreHan(Reading a, Reading b) {
        return Model.ofHan().probability(han.of(a, b, alignment));
    }

    /** The numbers that this probability is made from; overwritten by the next pair. */
    public double[] han(Reading a, Reading b) {
        return han.of(a, b, alignment);
    }

    /** Which characters met, word by word. */
    public List<Match> matchesHan(Reading a, Reading b) {
        alignment.inOrder(a, b);
        List<Match> out = new ArrayList<>();
        runs(a, alignment.partnerA, true, out);
        runs(b, alignment.partnerB, false, out);
        return out;
    }

    private static void runs(Reading reading, int[] partners, boolean isFirst, List<Match> out) {
        for (int i = 0; i < reading.size; ) {
            StringBuilder text = new StringBuilder();
            int from = i;
            boolean met = partners[i] >= 0;
            while (i < reading.size
                    && (partners[i] >= 0) == met
                    && (met || reading.groups[i] == reading.groups[from])) {
                text.append(reading.word(i++));
            }
            String run = text.toString();
            if (met && isFirst) out.add(new Match(How.CHARACTERS, run, run, reading.role(from), reading.weight(from)));
            if (!met) {
                out.add(new Match(
                        How.LEFT_OVER,
                        isFirst ? run : "",
                        isFirst ? "" : run,
                        reading.role(from),
                        reading.weight(from)));
            }
        }
    }

    /** The probability that an English name is one that a Chinese name stands for. */
    public double score(Translation han, Reading latin) {
        return Model.ofTranslation().probability(translated.of(han, latin));
    }

    /** The numbers that this probability is made from; overwritten by the next pair. */
    public double[] features(Translation han, Reading latin) {
        return translated.of(han, latin);
    }

    /** Which English words are explained by what, and which are left over. */
    public List<Match> matches(Translation han, Reading latin) {
        List<Match> out = new ArrayList<>();
        for (int i = 0; i < latin.size; i++) {
            int at = han.find(latin.hashes[i]);
            out.add(
                    at < 0
                            ? new Match(How.LEFT_OVER, "", latin.word(i), latin.role(i), latin.weight(i))
                            : new Match(
                                    How.TRANSLATED, han.sources[at], latin.word(i), latin.role(i), latin.weight(i)));
        }
        return out;
    }

    /** The numbers that the probability is made from; overwritten by the next pair. */
    public double[] features(Reading a, Reading b, boolean person) {
        alignment.align(a, b, person);
        features.of(a, b, alignment);
        return features.values();
    }

    /** The numbers for people's names in two scripts; overwritten by the next pair. */
    public double[] heard(Reading a, Reading b) {
        alignment.align(a, b, true);
        return heard.of(a, b, alignment);
    }

    /** What met what. */
    public List<Match> matches(Reading a, Reading b, boolean person) {
        if (!person && isBlend(a, b)) return List.of(new Match(How.SHORTENED, text(a), text(b), a.role(0), 1));
        alignment.align(a, b, person);
        List<Match> out = new ArrayList<>();
        for (int i = 0; i < a.size; i++) {
            int j = alignment.partnerA[i];
            if (j < 0) continue;
            boolean follows = i > 0 && alignment.partnerA[i - 1] == j;
            if (!follows) out.add(met(a, b, i, j));
        }
        for (int i = 0; i < a.size; i++) {
            if (alignment.partnerA[i] < 0) out.add(new Match(How.LEFT_OVER, a.word(i), "", a.role(i), a.weight(i)));
        }
        for (int j = 0; j < b.size; j++) {
            if (alignment.partnerB[j] < 0) out.add(new Match(How.LEFT_OVER, "", b.word(j), b.role(j), b.weight(j)));
        }
        return out;
    }

    private boolean isBlend(Reading a, Reading b) {
        double blend = Blend.probability(a, b);
        return blend > 0 && blend > Model.of(false).probability(features(a, b, false));
    }

    private static String text(Reading reading) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < reading.size; i++) {
            if (i > 0) out.append(' ');
            out.append(reading.word(i));
        }
        return out.toString();
    }

    private Match met(Reading a, Reading b, int i, int j) {
        StringBuilder first = new StringBuilder(a.word(i));
        StringBuilder second = new StringBuilder();
        for (int k = i + 1; k < a.size && alignment.partnerA[k] == j; k++)
            first.append(' ').append(a.word(k));
        for (int k = 0; k < b.size; k++) {
            if (alignment.partnerB[k] != i && k != j) continue;
            if (!second.isEmpty()) second.append(' ');
            second.append(b.word(k));
        }
        return new Match(alignment.howA[i], first.toString(), second.toString(), a.role(i), a.weight(i));
    }
}
