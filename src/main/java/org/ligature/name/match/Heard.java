package org.ligature.name.match;

import java.util.List;

/** The sounds of the words of a name, in a row. Immutable. */
final class Heard {
    final char[] sounds;
    /** Where each word begins, and where the last one ends. */
    final short[] starts;

    /** Takes the sounds word by word. */
    Heard(List<String> words) {
        sounds = String.join("", words).toCharArray();
        starts = new short[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            starts[i + 1] = (short) (starts[i] + words.get(i).length());
        }
    }
}
