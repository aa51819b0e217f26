package org.ligature.resolve.weigh;

import org.ligature.resolve.trait.Field;
import org.ligature.resolve.trait.Population;
import org.ligature.resolve.trait.Traits;

/**
 * How two entities compare, in one number: five bits a field. 0 stands for a value that one of them lacks; else grade of likeness and rarity of
 * what is shared. Agreement on a rare value is an outcome of its own, after Winkler's frequency-based matching.
 */
public final class Patterns {
    static final int BITS = 5;
    static final int LEVELS = 1 << BITS;
    static final int RARITIES = 6;

    private final Population population;
    private final double widest;

    public Patterns(Population population) {
        this.population = population;
        this.widest = Math.log(Math.max(4, population.size()) / 2.0);
    }

    /** The level of a field in a pattern. */
    static int level(long pattern, Field field) {
        return (int) (pattern >>> (field.place() * BITS)) & (LEVELS - 1);
    }

    static int grade(int level) {
        return (level - 1) / RARITIES;
    }

    static int rarity(int level) {
        return (level - 1) % RARITIES;
    }

    /** The pattern of a pair. */
    public long of(int a, int b) {
        long pattern = 0;
        for (Field field : Field.all()) {
            int level = level(field, a, b);
            pattern |= (long) level << (field.place() * BITS);
        }
        return pattern;
    }

    private int level(Field field, int a, int b) {
        Traits one = population.entity(a);
        Traits other = population.entity(b);
        if (one.values(field).isEmpty() || other.values(field).isEmpty()) return 0;
        int grade = switch (field.way()) {
            case NAMES -> Likeness.names(population.names(a), population.names(b));
            case BAGS -> bag(field, a, b);
            default -> Likeness.of(field, one, other);
        };
        int count = population.rarest(a, b, field);
        return 1 + grade * RARITIES + (count == 0 ? 0 : rare(count));
    }

    private int rare(int count) {
        double share = Math.log(population.size() / (double) count) / widest;
        return Math.clamp((int) (RARITIES * share), 0, RARITIES - 1);
    }

    /** How much of what the words of the shorter address say the longer one says too. */
    private int bag(Field field, int a, int b) {
        int[] ours = population.terms(a, field);
        int[] theirs = population.terms(b, field);
        double least = Math.min(said(ours), said(theirs));
        double shared = shared(ours, theirs);
        if (least == 0 || shared == 0) return Likeness.DIFFERENT;
        double part = shared / least;
        if (part > 0.9) return Likeness.SAME;
        if (part > 0.6) return Likeness.NEAR;
        return part > 0.3 ? Likeness.PARTLY : Likeness.HARDLY;
    }

    private double said(int[] terms) {
        double sum = 0;
        for (int term : terms) sum += said(term);
        return sum;
    }

    private double said(int term) {
        return Math.log(population.size() / (double) population.count(term));
    }

    private double shared(int[] ours, int[] theirs) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < ours.length && j < theirs.length) {
            if (ours[i] < theirs[j]) i++;
            else if (ours[i] > theirs[j]) j++;
            else {
                sum += said(ours[i++]);
                j++;
            }
        }
        return sum;
    }
}
