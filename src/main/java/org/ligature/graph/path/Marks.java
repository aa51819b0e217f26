package org.ligature.graph.path;

import java.util.Arrays;

/** One number for each node that a search has reached; forgetting all of them costs nothing. */
final class Marks {
    private final long[] marks;
    private int stamp;

    Marks(int nodes) {
        marks = new long[nodes];
    }

    void clear() {
        if (++stamp == Integer.MAX_VALUE) {
            Arrays.fill(marks, 0);
            stamp = 1;
        }
    }

    boolean has(int node) {
        return marks[node] >>> 32 == stamp;
    }

    /** The number of a node that {@link #has} one. */
    int at(int node) {
        return (int) marks[node];
    }

    void put(int node, int number) {
        marks[node] = (long) stamp << 32 | (number & 0xffffffffL);
    }
}
