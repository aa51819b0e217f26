package org.ligature.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts one after the other in one array of bytes, by number. */
final class Texts {
    private byte[] bytes = new byte[1024];
    private int[] ends = new int[64];
    private int count;

    int add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    int add(byte[] text) {
        int from = start(count);
        int to = Math.addExact(from, text.length);
        if (to > bytes.length) bytes = Arrays.copyOf(bytes, larger(to));
        if (count == ends.length) ends = Arrays.copyOf(ends, larger(count + 1));
        System.arraycopy(text, 0, bytes, from, text.length);
        ends[count] = to;
        return count++;
    }

    String at(int number) {
        int from = start(number);
        return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    boolean equal(int number, byte[] other) {
        return Arrays.equals(bytes, start(number), ends[number], other, 0, other.length);
    }

    int hash(int number) {
        int hash = 1;
        for (int i = start(number); i < ends[number]; i++) hash = 31 * hash + bytes[i];
        return hash;
    }

    int size() {
        return count;
    }

    /** Gives back what was kept for growing. */
    void trim() {
        bytes = Arrays.copyOf(bytes, start(count));
        ends = Arrays.copyOf(ends, count);
    }

    /** Bytes that it takes. */
    long bytes() {
        return bytes.length + 4L * ends.length;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private static int larger(int needed) {
        return (int) Math.min(Integer.MAX_VALUE - 16L, needed + needed / 2L + 16);
    }
}
