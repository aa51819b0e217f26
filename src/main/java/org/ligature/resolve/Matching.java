package org.ligature.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ligature.resolve.block.Blocks;
import org.ligature.resolve.trait.Field;
import org.ligature.resolve.trait.Population;
import org.ligature.resolve.weigh.Estimation;
import org.ligature.resolve.weigh.Patterns;
import org.ligature.resolve.weigh.Tally;
import org.ligature.resolve.weigh.Weights;

/** Finds the entities of a population that may be one: learns what agreements say, then scores every candidate pair. */
public final class Matching {
    /** About so many candidate pairs suffice to learn from. */
    private static final int LEARNT = 1_000_000;

    private static final int OTHERS = 400_000;
    private static final int STRIPE = 2048;
    private static final long SEED = 20_261_121;

    private final Population population;
    private final Blocks blocks;
    private final ThreadLocal<Blocks.Walk> walks;
    private final Patterns patterns;
    private final Weights weights;

    private Matching(Population population, Blocks blocks) {
        this.population = population;
        this.blocks = blocks;
        this.walks = ThreadLocal.withInitial(blocks::walk);
        this.patterns = new Patterns(population);
        this.weights = Estimation.of(tally(), population.size());
    }

    public static Matching of(Population population, Blocks.Scope scope) {
        return new Matching(population, Blocks.of(population, scope));
    }

    public Weights weights() {
        return weights;
    }

    /** How many entities there are to go through. */
    public int size() {
        return population.size();
    }

    private Tally tally() {
        int every = every();
        int stripes = (population.size() + STRIPE - 1) / STRIPE;
        Map<Long, Double> candidates = new HashMap<>();
        IntStream.range(0, stripes)
                .parallel()
                .mapToObj(i -> counted(i * STRIPE, Math.min((i + 1) * STRIPE, population.size()), every))
                .toList()
                .forEach(part -> part.forEach((pattern, n) -> candidates.merge(pattern, n, Double::sum)));
        return new Tally(candidates, others(Tally.sum(candidates)));
    }

    private Map<Long, Double> counted(int from, int to, int every) {
        Map<Long, Double> out = new HashMap<>();
        Blocks.Walk walk = walks.get();
        for (int e = from; e < to; e++) {
            if (mixed(e) % every != 0) continue;
            int entity = e;
            walk.candidates(entity, o -> out.merge(patterns.of(entity, o), (double) every, Double::sum));
        }
        return out;
    }

    private static int mixed(int entity) {
        return (entity * 0x9E3779B9) >>> 8;
    }

    /** Candidates are counted without comparing them, and if there are many only those of every so manieth entity are learnt from. */
    private int every() {
        long[] count = {0};
        Blocks.Walk walk = blocks.walk();
        int step = Math.max(1, population.size() / 2000);
        for (int e = 0; e < population.size(); e += step) walk.candidates(e, o -> count[0]++);
        return (int) Math.max(1, count[0] * step / LEARNT);
    }

    /** Pairs drawn at random stand for all that are not worth comparing. */
    private Map<Long, Double> others(double candidates) {
        int n = population.size();
        Map<Long, Double> seen = new HashMap<>();
        if (n < 2) return seen;
        SplittableRandom random = new SplittableRandom(SEED);
        int drawn = (int) Math.min(OTHERS, (long) n * (n - 1) / 2);
        int taken = 0;
        for (int i = 0; i < drawn; i++) {
            int a = random.nextInt(n);
            int b = random.nextInt(n);
            if (a == b || !blocks.comparable(a, b)) continue;
            taken++;
            seen.merge(patterns.of(a, b), 1.0, Double::sum);
        }
        double all = (double) n * (n - 1) / 2 * taken / drawn;
        double scale = taken == 0 ? 0 : Math.max(0, all - candidates) / taken;
        seen.replaceAll((pattern, count) -> count * scale);
        return seen;
    }

    /** A scored pair, by the entities' numbers. */
    public record Scored(int a, int b, long pattern, double score) {}

    /** Scores the candidates of some entities in a row; safe for many threads. */
    public List<Scored> score(int from, int to, double threshold) {
        List<Scored> out = new ArrayList<>();
        Blocks.Walk walk = walks.get();
        for (int e = from; e < Math.min(to, size()); e++) {
            int entity = e;
            IntConsumer each = other -> {
                long pattern = patterns.of(entity, other);
                double score = weights.probability(pattern);
                if (score >= threshold) out.add(new Scored(entity, other, pattern, score));
            };
            walk.candidates(entity, each);
        }
        return out;
    }

    /** A scored pair with ids and evidence. */
    public Suggestion suggestion(Scored pair) {
        String a = population.entity(pair.a()).id();
        String b = population.entity(pair.b()).id();
        List<Suggestion.Evidence> evidence = Field.all().stream()
                .map(f -> new Suggestion.Evidence(f.name().toLowerCase(Locale.ROOT), weights.of(pair.pattern(), f)))
                .filter(e -> e.bits() != 0)
                .sorted(Comparator.comparingDouble((Suggestion.Evidence e) -> -Math.abs(e.bits()))
                        .thenComparing(Suggestion.Evidence::field))
                .toList();
        boolean inOrder = a.compareTo(b) < 0;
        return new Suggestion(inOrder ? a : b, inOrder ? b : a, pair.score(), evidence);
    }
}
