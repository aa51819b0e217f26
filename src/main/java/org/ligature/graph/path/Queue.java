package org.ligature.graph.path;

import java.util.Arrays;

/** A queue of numbers by cost, the cheapest first, and the smaller number where costs are equal. */
final class Queue {
    private long[] heap = new long[256];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The cost of the cheapest, or infinity. */
    float least() {
        return size == 0 ? Float.POSITIVE_INFINITY : cost(heap[0]);
    }

    /** Costs are not negative: the order of their bits is their order. */
    void add(float cost, int number) {
        if (size == heap.length) heap = Arrays.copyOf(heap, 2 * size);
        long entry = (long) Float.floatToIntBits(cost) << 32 | number;
        int at = size++;
        while (at > 0 && heap[(at - 1) >> 1] > entry) {
            heap[at] = heap[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        heap[at] = entry;
    }

    /** Takes the cheapest out: its cost and number in one long, to be read by {@link #cost} and {@link #number}. */
    long take() {
        long top = heap[0];
        long last = heap[--size];
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) break;
            if (child + 1 < size && heap[child + 1] < heap[child]) child++;
            if (heap[child] >= last) break;
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return top;
    }

    static float cost(long entry) {
        return Float.intBitsToFloat((int) (entry >>> 32));
    }

    static int number(long entry) {
        return (int) entry;
    }
}
