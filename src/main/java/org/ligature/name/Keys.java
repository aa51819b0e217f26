package org.ligature.name;

import java.util.Set;
import java.util.TreeSet;
import org.ligature.name.lexicon.Role;
import org.ligature.name.match.Reading;

/** What to look candidates up by: words, their sound, their consonants with one dropped, and the name written together. */
final class Keys {
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final int LONG = 5;
    private static final int ACRONYM = 8;

    private final Set<Long> keys = new TreeSet<>();

    private Keys() {}

    static long[] of(PreparedName name) {
        Keys out = new Keys();
        for (Reading reading : name.latin()) out.latin(reading);
        if (name.han() != null) out.han(name.han());
        return out.keys.stream().mapToLong(Long::longValue).toArray();
    }

    private void latin(Reading reading) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < reading.size(); i++) {
            if (reading.role(i) == Role.SMALL) continue;
            keys.add(((long) 'w' << 32) ^ reading.sense(i) * PRIME);
            sound(reading, i);
            if (reading.role(i) == Role.NAME) joined.append(reading.bones(i));
        }
        if (joined.length() > 2) add('j', joined.toString());
        initials(reading);
    }

    /** A name of initials is found under the words that they stand for, and the other way round. */
    private void initials(Reading reading) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < reading.size(); i++) {
            if (reading.role(i) != Role.SMALL) initials.append(reading.word(i).charAt(0));
        }
        if (initials.length() > 2 && initials.length() <= ACRONYM) add('a', initials.toString());
        if (reading.size() == 1
                && reading.word(0).length() > 2
                && reading.word(0).length() <= ACRONYM) add('a', reading.word(0));
    }

    private void sound(Reading reading, int i) {
        add('f', reading.fold(i));
        String bones = reading.bones(i);
        if (bones.length() < 2) return;
        add('b', bones);
        if (bones.length() < LONG && reading.word(i).length() < LONG) return;
        for (int k = 0; k < bones.length(); k++) {
            if (bones.length() > 3) add('b', bones.substring(0, k) + bones.substring(k + 1));
        }
    }

    private void han(Reading han) {
        for (int i = 0; i + 1 < han.size(); i++) add('h', han.word(i) + han.word(i + 1));
        if (han.size() == 1) add('h', han.word(0));
    }

    private void add(char family, String text) {
        long hash = family;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * PRIME + (hash >>> 29);
        keys.add(hash);
    }
}
