package org.ligature.index.names;

import java.util.Arrays;

/** Numbers keys in the order in which they come: an open hash table of longs. */
final class KeyTable {
    private static final int SMALLEST = 1 << 10;

    private long[] keys = new long[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int size;

    KeyTable() {
        Arrays.fill(numbers, -1);
    }

    int size() {
        return size;
    }

    /** The number of a key, which is given one if it has none. */
    int add(long key) {
        if (size * 2 >= keys.length) grow();
        int at = slot(key);
        if (numbers[at] >= 0) return numbers[at];
        keys[at] = key;
        numbers[at] = size;
        return size++;
    }

    /** The number of a key, or -1. */
    int of(long key) {
        return numbers[slot(key)];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] < 0) continue;
            int at = slot(oldKeys[i]);
            keys[at] = oldKeys[i];
            numbers[at] = oldNumbers[i];
        }
    }

    /** Where a key is, or would come to be. */
    private int slot(long key) {
        int last = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & last;
        while (numbers[at] >= 0 && keys[at] != key) at = (at + 1) & last;
        return at;
    }
}
