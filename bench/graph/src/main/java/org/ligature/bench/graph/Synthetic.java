package org.ligature.bench.graph;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Made-up ties between made-up companies, the same for every engine: ends are even chances, but one tie in twenty starts from one of a
 * thousand hubs.
 */
record Synthetic(int companies, int ties) {
    private static final int HUBS = 1000;

    /** Takes a tie. */
    interface Sink {
        void tie(int number, int owner, int owned, float weight);
    }

    static String id(int company) {
        return String.format(Locale.ROOT, "inv-%07d", company);
    }

    static String statement(int tie) {
        return String.format(Locale.ROOT, "c-%020x", 0x9E3779B97F4A7C15L * (tie + 1));
    }

    void each(Sink sink, IntConsumer progress) {
        SplittableRandom random = new SplittableRandom(7);
        for (int t = 0; t < ties; t++) {
            int owner = random.nextInt(20) == 0 ? random.nextInt(HUBS) : random.nextInt(companies);
            int owned = random.nextInt(companies);
            if (owner == owned) owned = (owned + 1) % companies;
            sink.tie(t, owner, owned, (1 + random.nextInt(999)) / 1000f);
            if (t % 500_000 == 0) progress.accept(t);
        }
    }

    /** Pairs of ends to look for, as ids. */
    String[][] pairs(int count) {
        SplittableRandom random = new SplittableRandom(99);
        String[][] pairs = new String[count][2];
        for (String[] pair : pairs) {
            pair[0] = id(random.nextInt(companies));
            pair[1] = id(random.nextInt(companies));
        }
        return pairs;
    }
}
