package org.ligature.resolve.trait;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ligature.name.ComparableName;

/**
 * All entities of a run, with their terms numbered from the rarest to the most common, so that the first number two entities share tells how
 * much sharing it says.
 */
public final class Population {
    private static final int[] NONE = {};

    /** Names are kept ready to compare while there are no more entities than this; else they are made ready each time. */
    private static final int READY = 200_000;

    private final List<Traits> all;
    private final List<List<ComparableName>> ready;
    private final int[][][] terms;
    private final int[] counts;

    private Population(List<Traits> all, List<List<ComparableName>> ready, int[][][] terms, int[] counts) {
        this.all = all;
        this.ready = ready;
        this.terms = terms;
        this.counts = counts;
    }

    public static Population of(List<Traits> all) {
        List<List<ComparableName>> ready = all.size() > READY
                ? List.of()
                : all.parallelStream().map(Traits::names).toList();
        long[][][] raw = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(i -> raw(all.get(i), ready.isEmpty() ? all.get(i).names() : ready.get(i)))
                .toArray(long[][][]::new);
        long[] every = Arrays.stream(raw)
                .flatMap(Arrays::stream)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
        Dictionary dictionary = Dictionary.of(every);
        int[][][] terms = Arrays.stream(raw)
                .parallel()
                .map(fields -> Arrays.stream(fields).map(dictionary::numbers).toArray(int[][]::new))
                .toArray(int[][][]::new);
        return new Population(List.copyOf(all), ready, terms, dictionary.counts);
    }

    private static long[][] raw(Traits traits, List<ComparableName> names) {
        return Field.all().stream().map(f -> Terms.of(traits, names, f)).toArray(long[][]::new);
    }

    public int size() {
        return all.size();
    }

    public Traits entity(int number) {
        return all.get(number);
    }

    /** An entity's names, ready to compare. */
    public List<ComparableName> names(int entity) {
        return ready.isEmpty() ? all.get(entity).names() : ready.get(entity);
    }

    /** Numbers of an entity's terms in a field, the rarest first; terms that nothing else has are left out. */
    public int[] terms(int entity, Field field) {
        return terms[entity][field.place()];
    }

    /** How many entities have a term. */
    public int count(int term) {
        return counts[term];
    }

    /** How many terms there are that more than one entity has. */
    public int termCount() {
        return counts.length;
    }

    /** How many entities have the rarest of the terms that two entities share in a field; 0 when they share none. */
    public int rarest(int a, int b, Field field) {
        int[] ours = terms(a, field);
        int[] theirs = terms(b, field);
        int i = 0;
        int j = 0;
        while (i < ours.length && j < theirs.length) {
            if (ours[i] == theirs[j]) return counts[ours[i]];
            if (ours[i] < theirs[j]) i++;
            else j++;
        }
        return 0;
    }

    /** Terms with their numbers. */
    private static final class Dictionary {
        private final long[] sorted;
        private final int[] numbers;
        private final int[] counts;

        private Dictionary(long[] sorted, int[] numbers, int[] counts) {
            this.sorted = sorted;
            this.numbers = numbers;
            this.counts = counts;
        }

        static Dictionary of(long[] every) {
            long[] shared = shared(every);
            int[] found = new int[shared.length];
            for (int i = 0, at = 0; i < shared.length; i++) {
                while (every[at] != shared[i]) at++;
                int from = at;
                while (at < every.length && every[at] == shared[i]) at++;
                found[i] = at - from;
            }
            // Packed as count and place, so that one sort of longs ranks them, the same way every time.
            long[] ranked = IntStream.range(0, shared.length)
                    .mapToLong(i -> ((long) found[i] << 32) | i)
                    .sorted()
                    .toArray();
            int[] numbers = new int[shared.length];
            int[] counts = new int[shared.length];
            for (int rank = 0; rank < ranked.length; rank++) {
                numbers[(int) ranked[rank]] = rank;
                counts[rank] = (int) (ranked[rank] >>> 32);
            }
            return new Dictionary(shared, numbers, counts);
        }

        private static long[] shared(long[] every) {
            return IntStream.range(1, every.length)
                    .filter(i -> every[i] == every[i - 1] && (i == 1 || every[i - 2] != every[i]))
                    .mapToLong(i -> every[i])
                    .toArray();
        }

        int[] numbers(long[] terms) {
            if (terms.length == 0) return NONE;
            return Arrays.stream(terms)
                    .mapToInt(t -> Arrays.binarySearch(sorted, t))
                    .filter(at -> at >= 0)
                    .map(at -> numbers[at])
                    .sorted()
                    .toArray();
        }
    }
}
