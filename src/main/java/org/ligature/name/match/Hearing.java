package org.ligature.name.match;

import java.util.Arrays;
import org.ligature.name.table.Table;

/** How alike two words sound where one was heard and written down in another script; one object is used again and again. */
final class Hearing {
    private static final int LETTERS = 26;
    private static final int LONGEST = 48;
    /** Short words are alike by chance, so that what sets them apart counts against at least so much. */
    private static final float SHORT = 2.2f;

    private static final float NASAL = 0.3f;
    private static final float[][] SWAP = new float[LETTERS][LETTERS];
    private static final float[] DROP = new float[LETTERS];

    static {
        for (float[] row : SWAP) Arrays.fill(row, 1);
        for (int i = 0; i < LETTERS; i++) SWAP[i][i] = 0;
        Arrays.fill(DROP, 1);
        Table.read("sounds.tsv", 3, row -> {
            float cost = Float.parseFloat(row[2]);
            int one = row[1].charAt(0) - 'a';
            if (row[0].equals("drop")) {
                DROP[one] = cost;
            } else {
                int other = row[1].charAt(1) - 'a';
                SWAP[one][other] = cost;
                SWAP[other][one] = cost;
            }
        });
    }

    private float[] before = new float[LONGEST + 1];
    private float[] now = new float[LONGEST + 1];

    /** From 0 to 1: one less what lies between two runs of sounds, over what the longer one is made of. */
    float between(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        int n = Math.min(aTo - aFrom, LONGEST);
        int m = Math.min(bTo - bFrom, LONGEST);
        float whole = Math.max(SHORT, Math.max(sum(a, aFrom, n), sum(b, bFrom, m)));
        before[0] = 0;
        for (int j = 0; j < m; j++) before[j + 1] = before[j] + drop(b, bFrom + j, bTo);
        for (int i = 0; i < n; i++) {
            float dropped = drop(a, aFrom + i, aTo);
            now[0] = before[0] + dropped;
            for (int j = 0; j < m; j++) {
                float least = Math.min(before[j + 1] + dropped, now[j] + drop(b, bFrom + j, bTo));
                now[j + 1] = Math.min(least, before[j] + swap(a[aFrom + i], b[bFrom + j]));
            }
            float[] rest = before;
            before = now;
            now = rest;
        }
        return Math.max(0, 1 - before[m] / whole);
    }

    private static float sum(char[] sounds, int from, int length) {
        float sum = 0;
        for (int i = 0; i < length; i++) sum += drop(sounds, from + i, from + length);
        return sum;
    }

    /** A nasal before a stop of its own place is hardly a sound of its own: many scripts write one for the other. */
    private static float drop(char[] sounds, int at, int end) {
        char c = sounds[at];
        if (at + 1 < end && (c == 'm' || c == 'n')) {
            char next = sounds[at + 1];
            if (c == 'm' ? next == 'b' || next == 'p' : next == 'd' || next == 't' || next == 'g' || next == 'k')
                return NASAL;
        }
        return c >= 'a' && c <= 'z' ? DROP[c - 'a'] : 1;
    }

    private static float swap(char c, char d) {
        if (c == d) return 0;
        return c >= 'a' && c <= 'z' && d >= 'a' && d <= 'z' ? SWAP[c - 'a'][d - 'a'] : 1;
    }
}
