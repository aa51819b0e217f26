package org.ligature.text.plain;

import java.util.Arrays;

/** Text under construction in which every char knows the index in the original where it stands. */
final class MappedText implements CharSequence {
    private char[] chars;
    private int length;

    /** Pairs of a char and its index in the original, one for each run of adjoining chars. */
    private int[] runs = new int[16];

    private int runCount;
    private int next = -1;

    MappedText(int capacity) {
        chars = new char[Math.max(16, capacity)];
    }

    void add(char c, int at) {
        room(1);
        run(at);
        chars[length++] = c;
        next = at + 1;
    }

    /** Adds a stretch of the original as it is. */
    void add(String original, int from, int to) {
        if (from == to) return;
        room(to - from);
        run(from);
        original.getChars(from, to, chars, length);
        length += to - from;
        next = to;
    }

    /** Adds a stretch of another mapped text of the same original. */
    void add(MappedText other, int from, int to) {
        if (from == to) return;
        room(to - from);
        int run = other.runOf(from);
        for (int i = from; i < to; run++) {
            int end = Math.min(to, run + 1 < other.runCount ? other.runs[2 * run + 2] : other.length);
            int at = other.runs[2 * run + 1] + i - other.runs[2 * run];
            run(at);
            System.arraycopy(other.chars, i, chars, length, end - i);
            length += end - i;
            next = at + end - i;
            i = end;
        }
    }

    private void room(int more) {
        if (length + more > chars.length) chars = Arrays.copyOf(chars, Math.max(length + more, length * 2));
    }

    private void run(int at) {
        if (at == next) return;
        if (runs.length < 2 * runCount + 2) runs = Arrays.copyOf(runs, runs.length * 2);
        runs[2 * runCount] = length;
        runs[2 * runCount++ + 1] = at;
    }

    /** Adds a blank that stands for a line break or markup, unless one is there already. */
    void blank(int at) {
        if (length > 0 && chars[length - 1] != ' ') add(' ', at);
    }

    void removeLast() {
        truncate(length - 1);
    }

    private void truncate(int to) {
        length = to;
        while (runCount > 0 && runs[2 * runCount - 2] >= length) runCount--;
        next = length == 0 ? -1 : index(length - 1) + 1;
    }

    char last() {
        return length == 0 ? '\0' : chars[length - 1];
    }

    /** The index in the original of a char. */
    int index(int at) {
        int run = runOf(at);
        return runs[2 * run + 1] + at - runs[2 * run];
    }

    private int runOf(int at) {
        int low = 0;
        int high = runCount - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[2 * middle] <= at) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    int[] map() {
        int[] map = new int[length];
        for (int run = 0; run < runCount; run++) {
            int end = run + 1 < runCount ? runs[2 * run + 2] : length;
            int shift = runs[2 * run + 1] - runs[2 * run];
            for (int i = runs[2 * run]; i < end; i++) map[i] = i + shift;
        }
        return map;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
