package org.ligature.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers texts from 0 and finds them again; a few bytes beside their own for each. */
final class Names {
    private static final int EMPTY = -1;

    private final Texts texts = new Texts();
    private int[] table = filled(64);

    /** The number of a text, which is added where it is new. */
    int add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int slot = slot(bytes);
        if (table[slot] != EMPTY) return table[slot];
        int number = texts.add(bytes);
        table[slot] = number;
        if (texts.size() * 2L > table.length) grow();
        return number;
    }

    /** The number of a text, or -1. */
    int find(String text) {
        return table[slot(text.getBytes(StandardCharsets.UTF_8))];
    }

    String at(int number) {
        return texts.at(number);
    }

    int size() {
        return texts.size();
    }

    void trim() {
        texts.trim();
    }

    /** Bytes that it takes. */
    long bytes() {
        return texts.bytes() + 4L * table.length;
    }

    private int slot(byte[] bytes) {
        int slot = spread(Arrays.hashCode(bytes)) & (table.length - 1);
        while (table[slot] != EMPTY && !texts.equal(table[slot], bytes)) slot = (slot + 1) & (table.length - 1);
        return slot;
    }

    private void grow() {
        int[] larger = filled(table.length * 2);
        for (int number = 0; number < texts.size(); number++) {
            int slot = spread(texts.hash(number)) & (larger.length - 1);
            while (larger[slot] != EMPTY) slot = (slot + 1) & (larger.length - 1);
            larger[slot] = number;
        }
        table = larger;
    }

    private static int[] filled(int length) {
        int[] fresh = new int[length];
        Arrays.fill(fresh, EMPTY);
        return fresh;
    }

    /** Ids that count up would otherwise stand in long runs. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
