package org.ligature.name.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What English words a Chinese company name leads to expect: pinyin of its characters, translations of its words, and words that go
 * with its characters elsewhere, each with the strength of the evidence and the characters that it explains.
 */
public final class Translation {
    /** More characters than these are not read. */
    public static final int MOST = 60;

    private static final int SOUNDS = 24;

    final int[] senses;
    final float[] strengths;
    final long[] masks;
    final String[] sources;
    /** How spans of two to four characters sound, for brands that only sound like their pinyin. */
    final char[][] sounds;

    final long[] soundMasks;
    /** How much each character tells names apart; what nothing explains counts against a match. */
    final float[] weights;

    private Translation(List<Expected> expected, float[] weights, List<Sound> heard) {
        this.weights = weights;
        sounds = heard.stream().map(s -> s.fold().toCharArray()).toArray(char[][]::new);
        soundMasks = heard.stream().mapToLong(Sound::mask).toArray();
        senses = new int[expected.size()];
        strengths = new float[senses.length];
        masks = new long[senses.length];
        sources = new String[senses.length];
        for (int i = 0; i < senses.length; i++) {
            Expected e = expected.get(i);
            senses[i] = e.sense;
            strengths[i] = e.strength;
            masks[i] = e.mask;
            sources[i] = e.source;
        }
    }

    /** Where the evidence for a sense begins, or a negative number. */
    int find(int sense) {
        int low = 0;
        int high = senses.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (senses[middle] < sense) low = middle + 1;
            else if (senses[middle] > sense) high = middle - 1;
            else return middle;
        }
        return -1;
    }

    /** The senses that are expected, for looking candidates up. */
    public int[] senses() {
        return senses.clone();
    }

    private record Expected(int sense, float strength, long mask, String source) {}

    private record Sound(String fold, long mask) {}

    /** Collects evidence. */
    public static final class Builder {
        private final Map<Integer, Expected> expected = new HashMap<>();
        private final List<Float> weights = new ArrayList<>();
        private final List<Sound> sounds = new ArrayList<>();

        /** Adds a character of the name. */
        public Builder character(float weight) {
            if (weights.size() < MOST) weights.add(weight);
            return this;
        }

        /**
         * Adds a word to expect.
         *
         * @param sense number of the English word's sense
         * @param strength logarithm of how much likelier the word is here than anywhere
         * @param from first character that leads to it
         * @param to after the last one
         */
        public Builder expect(int sense, float strength, int from, int to, String source) {
            if (strength <= 0 || to > weights.size()) return this;
            long mask = ((1L << (to - from)) - 1) << from;
            Expected now = new Expected(sense, strength, mask, source);
            expected.merge(sense, now, (a, b) -> b.strength() > a.strength() ? b : a);
            return this;
        }

        /** Adds how a span of characters sounds, from its pinyin. */
        public Builder sound(String pinyin, int from, int to) {
            if (to > weights.size() || sounds.size() >= SOUNDS) return this;
            sounds.add(new Sound(Phonetic.fold(pinyin), ((1L << (to - from)) - 1) << from));
            return this;
        }

        /** The evidence. */
        public Translation build() {
            List<Expected> sorted = expected.values().stream()
                    .sorted(Comparator.comparingInt(Expected::sense))
                    .toList();
            float[] all = new float[weights.size()];
            for (int i = 0; i < all.length; i++) all[i] = weights.get(i);
            return new Translation(sorted, all, sounds);
        }
    }
}
