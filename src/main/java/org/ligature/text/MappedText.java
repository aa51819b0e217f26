package org.ligature.text;

import java.util.Arrays;

/** Text under construction in which every char knows the index in the original where it stands. */
final class MappedText implements CharSequence {
    private char[] chars;
    private int[] map;
    private int length;

    MappedText(int capacity) {
        chars = new char[Math.max(16, capacity)];
        map = new int[chars.length];
    }

    void add(char c, int at) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            map = Arrays.copyOf(map, length * 2);
        }
        chars[length] = c;
        map[length++] = at;
    }

    void add(MappedText other, int from, int to) {
        for (int i = from; i < to; i++) add(other.chars[i], other.map[i]);
    }

    /** Adds a blank that stands for a line break or markup, unless one is there already. */
    void blank(int at) {
        if (length > 0 && chars[length - 1] != ' ') add(' ', at);
    }

    void removeLast() {
        length--;
    }

    int index(int at) {
        return map[at];
    }

    int[] map() {
        return Arrays.copyOf(map, length);
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
