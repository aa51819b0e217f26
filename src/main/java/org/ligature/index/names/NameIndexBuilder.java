package org.ligature.index.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers names and their keys, then lays them out for reading. */
public final class NameIndexBuilder {
    /** Texts lie in blocks of two to this power of bytes. */
    static final int BLOCK = 20;

    private final KeyTable keys = new KeyTable();
    private final Ints keyNumbers = new Ints();
    private final Ints keyCounts = new Ints();
    private final Ints owners = new Ints();
    private final Ints lengths = new Ints();
    private final List<byte[]> blocks = new ArrayList<>();
    private long bytes;

    /**
     * Adds a name.
     *
     * @param text the name
     * @param nameKeys its keys, without repeats
     * @param owner number of what it names
     * @return the name's own number, from 0
     */
    public int add(String text, long[] nameKeys, int owner) {
        for (long key : nameKeys) {
            int number = keys.add(key);
            keyNumbers.add(number);
        }
        keyCounts.add(nameKeys.length);
        owners.add(owner);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        lengths.add(utf8.length);
        write(utf8);
        return owners.size() - 1;
    }

    private void write(byte[] utf8) {
        for (int i = 0; i < utf8.length; ) {
            int offset = (int) (bytes & ((1 << BLOCK) - 1));
            if (offset == 0) blocks.add(new byte[1 << BLOCK]);
            int part = Math.min(utf8.length - i, (1 << BLOCK) - offset);
            System.arraycopy(utf8, i, blocks.getLast(), offset, part);
            bytes += part;
            i += part;
        }
    }

    /** Lays out what was added. */
    public NameIndex build() {
        int[] starts = new int[keys.size() + 1];
        for (int i = 0; i < keyNumbers.size(); i++) starts[keyNumbers.get(i) + 1]++;
        for (int i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
        int[] at = Arrays.copyOf(starts, starts.length);
        int[] postings = new int[keyNumbers.size()];
        int next = 0;
        for (int name = 0; name < owners.size(); name++) {
            for (int i = 0; i < keyCounts.get(name); i++) postings[at[keyNumbers.get(next++)]++] = name;
        }
        long[] textStarts = new long[owners.size() + 1];
        for (int i = 0; i < lengths.size(); i++) textStarts[i + 1] = textStarts[i] + lengths.get(i);
        return new NameIndex(keys, starts, postings, owners.toArray(), textStarts, blocks.toArray(byte[][]::new));
    }
}
