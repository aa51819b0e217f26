package org.ligature.name.match;

/** Edits between two short words, neighbours swapped counting as one: bit-parallel, after Hyyrö. */
public final class EditDistance {
    private static final int SYMBOLS = 128;
    private static final int MOST = 63;

    private final long[] masks = new long[SYMBOLS];

    /**
     * Insertions, deletions, replacements and swaps of neighbours; words longer than 63 letters are compared by their first 63.
     */
    public int between(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        int m = Math.min(aTo - aFrom, MOST);
        int n = Math.min(bTo - bFrom, MOST);
        if (m == 0) return n;
        for (int i = 0; i < m; i++) masks[a[aFrom + i] & (SYMBOLS - 1)] |= 1L << i;
        int distance = run(m, b, bFrom, n);
        for (int i = 0; i < m; i++) masks[a[aFrom + i] & (SYMBOLS - 1)] = 0;
        return distance;
    }

    private int run(int m, char[] b, int bFrom, int n) {
        long up = -1L;
        long down = 0;
        long diagonal = 0;
        long before = 0;
        long last = 1L << (m - 1);
        int distance = m;
        for (int j = 0; j < n; j++) {
            long now = masks[b[bFrom + j] & (SYMBOLS - 1)];
            long swap = ((~diagonal & now) << 1) & before;
            diagonal = swap | (((now & up) + up) ^ up) | now | down;
            long plus = down | ~(diagonal | up);
            long minus = diagonal & up;
            if ((plus & last) != 0) distance++;
            if ((minus & last) != 0) distance--;
            plus = (plus << 1) | 1;
            minus <<= 1;
            up = minus | ~(diagonal | plus);
            down = plus & diagonal;
            before = now;
        }
        return distance;
    }
}
