package org.ligature.resolve.block;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ligature.name.NameKind;
import org.ligature.resolve.trait.Field;
import org.ligature.resolve.trait.Population;
import org.ligature.resolve.trait.Traits;

/**
 * Which entities are worth comparing: those that share a rare term, or two common ones. Terms that many entities have make blocks too large to
 * compare, and joined with another of the same entity they are rare again.
 */
public final class Blocks {
    /** A block larger than this is split by joining its term with another one. */
    private static final int LARGEST = 64;
    /** So many of an entity's common terms are joined, the rarest first. */
    private static final int JOINED = 14;

    private static final int ENTITY_BITS = 24;
    private static final long ENTITY = (1L << ENTITY_BITS) - 1;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final Population population;
    private final Scope scope;
    private final long[] postings;

    private Blocks(Population population, Scope scope, long[] postings) {
        this.population = population;
        this.scope = scope;
        this.postings = postings;
    }

    /** Which pairs are of interest. */
    public enum Scope {
        /** Any two entities. */
        ALL,
        /** Two entities that no data set has both of. */
        BETWEEN
    }

    public static Blocks of(Population population, Scope scope) {
        if (population.size() > ENTITY)
            throw new IllegalArgumentException(population.size() + " entities are more than " + ENTITY);
        long[] postings = IntStream.range(0, population.size())
                .parallel()
                .mapToObj(e -> keys(population, e).map(k -> (k << ENTITY_BITS) | e))
                .flatMapToLong(keys -> keys)
                .toArray();
        Arrays.parallelSort(postings);
        return new Blocks(population, scope, postings);
    }

    /** The keys of an entity, 40 bits each. */
    private static LongStream keys(Population population, int entity) {
        LongStream.Builder keys = LongStream.builder();
        int[] common = new int[JOINED];
        int found = 0;
        int[] all = Field.all().stream()
                .filter(f -> f != Field.GENDER && f != Field.COUNTRY)
                .flatMapToInt(f -> Arrays.stream(population.terms(entity, f)))
                .sorted()
                .toArray();
        for (int term : all) {
            if (population.count(term) <= LARGEST) keys.add(key(term, term));
            else if (found < JOINED) common[found++] = term;
        }
        for (int i = 0; i < found; i++) for (int j = i + 1; j < found; j++) keys.add(key(common[i], common[j]));
        return keys.build().distinct();
    }

    private static long key(int a, int b) {
        long hash = (((long) a << 32) | b) * PRIME;
        return ((hash ^ (hash >>> 32)) * PRIME) >>> ENTITY_BITS;
    }

    /** Walks over the candidates of an entity; made once a thread. */
    public final class Walk {
        private final int[] seen = new int[population.size()];

        private int round;

        private Walk() {}

        /** The entities with a lower number to be compared with one, each once, in no telling order. */
        public void candidates(int entity, IntConsumer each) {
            round++;
            keys(population, entity).forEach(key -> {
                int from = first(key << ENTITY_BITS);
                int to = from;
                while (to < postings.length && postings[to] >>> ENTITY_BITS == key) to++;
                if (to - from > LARGEST) return;
                for (int i = from; i < to; i++) {
                    int other = (int) (postings[i] & ENTITY);
                    if (other >= entity) break;
                    if (seen[other] == round) continue;
                    seen[other] = round;
                    if (comparable(entity, other)) each.accept(other);
                }
            });
        }
    }

    public Walk walk() {
        return new Walk();
    }

    private int first(long from) {
        int low = 0;
        int high = postings.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(postings[middle], from) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Whether two entities may be one at all: within the scope, and of kinds that go together. */
    public boolean comparable(int a, int b) {
        Traits one = population.entity(a);
        Traits other = population.entity(b);
        if (scope == Scope.BETWEEN && (one.datasets() & other.datasets()) != 0) return false;
        if (one.schema().equals(other.schema())) return true;
        if (one.schema().equals("LegalEntity") || other.schema().equals("LegalEntity"))
            return one.kind() != NameKind.OTHER && other.kind() != NameKind.OTHER;
        return one.kind() == other.kind() && one.kind() != NameKind.OTHER;
    }
}
