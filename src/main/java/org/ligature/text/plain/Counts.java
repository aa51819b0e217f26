package org.ligature.text.plain;

/** Counts hashes; a table of bare arrays, because a large text has millions of lines. */
final class Counts {
    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int used;

    void add(long hash) {
        long key = key(hash);
        if (used * 2 > keys.length) grow();
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        counts[slot]++;
    }

    int count(long hash) {
        return counts[slot(keys, key(hash))];
    }

    private static long key(long hash) {
        return hash == 0 ? 1 : hash;
    }

    private static int slot(long[] table, long key) {
        int mask = table.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (table[slot] != 0 && table[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        long[] keysNow = new long[keys.length * 2];
        int[] countsNow = new int[keysNow.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == 0) continue;
            int slot = slot(keysNow, keys[i]);
            keysNow[slot] = keys[i];
            countsNow[slot] = counts[i];
        }
        keys = keysNow;
        counts = countsNow;
    }
}
