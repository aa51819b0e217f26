package org.ligature.index.entity;

import java.util.Set;
import java.util.TreeSet;
import org.ligature.name.NameComparer;
import org.ligature.name.NameKind;

/** What names are looked up by: the keys of the comparer, and all letters written together, as people do who forget the spaces. */
final class NameKeys {
    private static final int SHORTEST_JOINED = 8;
    private static final int LONGEST_JOINED = 120;
    private static final long PRIME = 0x100000001B3L;

    private NameKeys() {}

    static Set<Long> of(Iterable<String> names, NameKind kind, int most) {
        NameComparer comparer = NameComparer.standard();
        Set<Long> keys = new TreeSet<>();
        for (String name : names) {
            if (keys.size() >= most) break;
            for (long key : comparer.keys(comparer.prepare(name, kind))) keys.add(key);
            String joined = joined(name);
            if (joined.length() >= SHORTEST_JOINED) keys.add(hash(joined));
        }
        return keys;
    }

    /** The key of a number or code, which does not depend on how it is set apart: {@code QO-5512} and {@code qo 5512} share it. */
    static long code(String code) {
        return hash("#" + joined(code));
    }

    private static String joined(String name) {
        StringBuilder letters = new StringBuilder();
        String plain = Fields.keyword(Fields.CAPTION, name.length() > LONGEST_JOINED ? "" : name);
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * PRIME;
        return hash;
    }
}
