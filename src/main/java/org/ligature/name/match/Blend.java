package org.ligature.name.match;

import org.ligature.name.lexicon.Role;

/** A name made of another's beginnings: its initials (PTC, Printing Trade Center) or syllables (Colcerdos, Colombiana de Cerdos). */
final class Blend {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 16;
    private static final int LONG_SYLLABLES = 6;
    private static final int MOST_WORDS = 12;
    private static final double[] INITIALS = {0.45, 0.6, 0.75};
    private static final double SYLLABLES = 0.65;

    private Blend() {}

    /** The probability that one of the two is made of the other's words; 0 where neither is. */
    static double probability(Reading a, Reading b) {
        if (isWord(a) && b.size > 1) return of(a, b);
        return isWord(b) && a.size > 1 ? of(b, a) : 0;
    }

    private static boolean isWord(Reading reading) {
        return reading.size == 1
                && reading.roles[0] == Role.NAME.code
                && reading.length(0) >= SHORTEST
                && reading.length(0) <= LONGEST;
    }

    private static double of(Reading one, Reading many) {
        int words = 0;
        int initials = 0;
        int length = one.length(0);
        for (int i = 0; i < many.size; i++) {
            if (many.roles[i] == Role.SMALL.code) continue;
            if (initials >= 0 && words < length && many.letters[many.starts[i]] == one.letters[words]) initials++;
            else initials = -1;
            words++;
        }
        if (initials == length && words == length)
            return INITIALS[Math.min(INITIALS.length, length - SHORTEST + 1) - 1];
        if (length < LONG_SYLLABLES || words < 2 || words > MOST_WORDS) return 0;
        return spells(one, 0, many, 0) ? SYLLABLES : 0;
    }

    /** Whether the rest of the word is made of beginnings of the words that are left, each of two letters or more. */
    private static boolean spells(Reading one, int at, Reading many, int word) {
        int next = word;
        while (next < many.size && many.roles[next] == Role.SMALL.code) next++;
        if (next == many.size) return at == one.length(0);
        int from = many.starts[next];
        int most = Math.min(many.length(next), one.length(0) - at);
        int alike = 0;
        while (alike < most && many.letters[from + alike] == one.letters[at + alike]) alike++;
        for (int taken = alike; taken >= 2; taken--) if (spells(one, at + taken, many, next + 1)) return true;
        return false;
    }
}
