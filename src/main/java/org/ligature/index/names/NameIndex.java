package org.ligature.index.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names by their keys, in arrays: for each key the names that have it, and for each name its text and the number of what it names.
 *
 * <p>A query goes through its keys from the rarest on. Each adds {@code log(names / names with the key)} to the names that have it, as
 * in inverse document frequency; keys that very many names share are left out once rarer ones have found enough.
 */
public final class NameIndex {
    /** A key that more names than this have is only looked up where nothing rarer has found anything. */
    private static final int COMMON = 2_000;
    /** So many names may be looked at for one query. */
    private static final int MOST = 60_000;

    private final KeyTable keys;
    private final int[] starts;
    private final int[] postings;
    private final int[] owners;
    private final long[] textStarts;
    private final byte[][] texts;
    private final ThreadLocal<Tally> tallies;

    NameIndex(KeyTable keys, int[] starts, int[] postings, int[] owners, long[] textStarts, byte[][] texts) {
        this.keys = keys;
        this.starts = starts;
        this.postings = postings;
        this.owners = owners;
        this.textStarts = textStarts;
        this.texts = texts;
        tallies = ThreadLocal.withInitial(() -> new Tally(owners.length));
    }

    /** How many names it holds. */
    public int size() {
        return owners.length;
    }

    /** The number of what a name names, as given when it was added. */
    public int owner(int name) {
        return owners[name];
    }

    /** A name as it was added. */
    public String text(int name) {
        long from = textStarts[name];
        int length = (int) (textStarts[name + 1] - from);
        byte[] out = new byte[length];
        for (int i = 0; i < length; ) {
            long at = from + i;
            byte[] block = texts[(int) (at >>> NameIndexBuilder.BLOCK)];
            int offset = (int) (at & ((1 << NameIndexBuilder.BLOCK) - 1));
            int part = Math.min(length - i, block.length - offset);
            System.arraycopy(block, offset, out, i, part);
            i += part;
        }
        return new String(out, StandardCharsets.UTF_8);
    }

    /**
     * The names that share most with a query.
     *
     * @param query keys, without repeats
     * @param most how many names at most
     * @return names by weight, the heaviest first, then in the order in which they were added
     */
    public int[] candidates(long[] query, int most) {
        int[] found = new int[query.length];
        int size = 0;
        for (long key : query) {
            int number = keys.of(key);
            if (number >= 0) found[size++] = number;
        }
        return tallies.get().best(byRarity(found, size), most, this);
    }

    private int[] byRarity(int[] found, int size) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) order[i] = ((long) count(found[i]) << 32) | i;
        Arrays.sort(order);
        int[] out = new int[size];
        for (int i = 0; i < size; i++) out[i] = found[(int) order[i]];
        return out;
    }

    private int count(int key) {
        return starts[key + 1] - starts[key];
    }

    /** Adds up what the keys of a query say of each name; one a thread. */
    private static final class Tally {
        private final float[] weights;
        private int[] touched = new int[1 << 12];
        private int size;

        Tally(int names) {
            weights = new float[names];
        }

        int[] best(int[] byRarity, int most, NameIndex index) {
            size = 0;
            int seen = 0;
            for (int key : byRarity) {
                int count = index.count(key);
                boolean enough = size >= most && count > COMMON;
                if (enough || (seen > 0 && seen + count > MOST)) break;
                seen += count;
                add(index, key, (float) Math.log(1 + index.size() / (double) count));
            }
            int[] out = top(most);
            for (int i = 0; i < size; i++) weights[touched[i]] = 0;
            return out;
        }

        private void add(NameIndex index, int key, float weight) {
            for (int i = index.starts[key]; i < index.starts[key + 1]; i++) {
                int name = index.postings[i];
                if (weights[name] == 0) touch(name);
                weights[name] += weight;
            }
        }

        private void touch(int name) {
            if (size == touched.length) touched = Arrays.copyOf(touched, size * 2);
            touched[size++] = name;
        }

        /** The heaviest names: the least of them is found by sorting the weights that can matter. */
        private int[] top(int most) {
            long[] order = new long[size];
            for (int i = 0; i < size; i++)
                order[i] = ((long) ~Float.floatToIntBits(weights[touched[i]]) << 32) | touched[i];
            if (size > most * 8) select(order, most);
            int kept = Math.min(most, size);
            Arrays.sort(order, 0, size > most * 8 ? kept : size);
            int[] out = new int[kept];
            for (int i = 0; i < kept; i++) out[i] = (int) order[i];
            return out;
        }

        /** Brings the smallest so many to the front, as in quickselect. */
        private static void select(long[] order, int most) {
            int low = 0;
            int high = order.length - 1;
            while (low < high) {
                long pivot = order[(low + high) >>> 1];
                int i = low;
                int j = high;
                while (i <= j) {
                    while (order[i] < pivot) i++;
                    while (order[j] > pivot) j--;
                    if (i > j) break;
                    long swap = order[i];
                    order[i++] = order[j];
                    order[j--] = swap;
                }
                if (most - 1 <= j) high = j;
                else if (most - 1 >= i) low = i;
                else return;
            }
        }
    }
}
