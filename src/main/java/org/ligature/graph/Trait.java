package org.ligature.graph;

import java.util.EnumSet;
import java.util.Set;

/** What must be known of a tie beside its kind, stake and time. */
public enum Trait {
    /** The source says that there is no such tie. */
    NEGATIVE,
    /** Put as an allegation or hedged. */
    ALLEGED,
    /** No reviewer has accepted any of its statements. */
    UNREVIEWED,
    /** The source says that one appoints who leads the other. */
    APPOINTS,
    /** The source says, in words, that one controls or owns the other. */
    SAID_CONTROL;

    private static final Trait[] ALL = values();

    static byte bits(Set<Trait> traits) {
        int bits = 0;
        for (Trait trait : traits) bits |= 1 << trait.ordinal();
        return (byte) bits;
    }

    static Set<Trait> of(int bits) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : ALL) if ((bits & (1 << trait.ordinal())) != 0) traits.add(trait);
        return traits;
    }
}
