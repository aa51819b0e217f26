package org.ligature.review.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds texts that share their words: near-duplicates, and reports printed inside longer ones.
 *
 * <p>A sample of each text's shingles (every fourth, by its hash) goes into an index; texts that share at least three sampled
 * shingles are compared in full. Shingles that many texts share, such as a site's footer, don't bring texts together.
 */
final class Copies {
    /** Two texts as long as each other share two thirds of their shingles then. */
    static final double COPY = 0.5;

    /** So much of the shorter text is in the longer one. */
    static final double PART = 0.6;

    private static final int MULTIPLE = 4;
    private static final int COMMON = 40;
    private static final int ENOUGH = 3;
    /** Below so many shingles a text is too short to say that its words were taken. */
    private static final int SHORT = 25;

    private final List<Text> texts;
    private final List<int[]> shingles;

    /** Two texts with shared words: places in the list, and how much they share. */
    record Pair(int earlier, int later, double similarity, double containment) {}

    /** @param texts in the order in which they came out */
    Copies(List<Text> texts) {
        this.texts = texts;
        this.shingles = texts.stream().map(t -> Shingles.of(t.text())).toList();
    }

    List<Pair> pairs() {
        Map<Integer, List<Integer>> index = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        Map<String, Integer> same = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int[] sample = Shingles.sample(shingles.get(i), MULTIPLE);
            Map<Integer, Integer> counts = new TreeMap<>();
            for (int hash : sample) {
                List<Integer> holders = index.computeIfAbsent(hash, k -> new ArrayList<>());
                holders.forEach(h -> counts.merge(h, 1, Integer::sum));
                if (holders.size() < COMMON) holders.add(i);
            }
            Set<Integer> candidates = new HashSet<>();
            counts.forEach((h, n) -> {
                if (n >= ENOUGH) candidates.add(h);
            });
            Integer twin = same.putIfAbsent(texts.get(i).text(), i);
            if (twin != null) candidates.add(twin);
            for (int earlier : candidates.stream().sorted().toList()) compare(earlier, i, pairs);
        }
        return pairs;
    }

    private void compare(int earlier, int later, List<Pair> pairs) {
        int[] a = shingles.get(earlier);
        int[] b = shingles.get(later);
        if (Math.min(a.length, b.length) < SHORT) return;
        double similarity = Shingles.similarity(a, b);
        double containment = Shingles.containment(a, b);
        if (similarity >= COPY || containment >= PART) pairs.add(new Pair(earlier, later, similarity, containment));
    }
}
