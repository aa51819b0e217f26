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
        int at = slot(key, keys.length);
        while (numbers[at] >= 0) {
            if (keys[at] == key) return numbers[at];
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        numbers[at] = size;
        return size++;
    }

    /** The number of a key, or -1. */
    int of(long key) {
        int at = slot(key, keys.length);
        while (numbers[at] >= 0) {
            if (keys[at] == key) return numbers[at];
            at = (at + 1) & (keys.length - 1);
        }
        return -1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] < 0) continue;
            int at = slot(oldKeys[i], keys.length);
            while (numbers[at] >= 0) at = (at + 1) & (keys.length - 1);
            keys[at] = oldKeys[i];
            numbers[at] = oldNumbers[i];
        }
    }

    private static int slot(long key, int length) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (length - 1);
    }
}
