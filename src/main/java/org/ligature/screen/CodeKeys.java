package org.ligature.screen;

import java.util.stream.LongStream;
import org.ligature.resolve.code.Codes;
import org.ligature.schema.PropertyType;
import org.ligature.screen.match.Subject;

/** Identifiers as keys to look things up by: those with the same letters and digits have the same key. */
final class CodeKeys {
    private static final int SHORTEST = 2;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private CodeKeys() {}

    /** The keys of all identifiers, without repeats. */
    static long[] of(Subject subject) {
        return subject.ofType(PropertyType.IDENTIFIER).stream()
                .map(Codes::plain)
                .filter(code -> code.length() >= SHORTEST)
                .flatMapToLong(code -> LongStream.of(key(code)))
                .distinct()
                .toArray();
    }

    /** Two codes with one key are only compared in vain, as FNV-1a mixes 64 bits. */
    private static long key(String code) {
        long key = BASIS;
        for (int i = 0; i < code.length(); i++) key = (key ^ code.charAt(i)) * PRIME;
        return key;
    }
}
