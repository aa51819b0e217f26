package org.ligature.graph;

import java.util.EnumSet;
import java.util.Set;

/** What must be known of a tie beside its kind, stake and time. */
public enum Trait {
    /** The source says that there is no such tie. */
    NEGATIVE(0x1),
    /** Put as an allegation or hedged. */
    ALLEGED(0x2),
    /** No reviewer has accepted any of its statements. */
    UNREVIEWED(0x4),
    /** The source says that one appoints who leads the other. */
    APPOINTS(0x8),
    /** The source says, in words, that one controls or owns the other. */
    SAID_CONTROL(0x10);

    private static final Trait[] ALL = values();

    private final int bit;

    Trait(int bit) {
        this.bit = bit;
    }

    /** Whether it is one of those that the bits stand for. */
    boolean in(int bits) {
        return (bits & bit) != 0;
    }

    static byte bits(Set<Trait> traits) {
        int bits = 0;
        for (Trait trait : traits) bits |= trait.bit;
        return (byte) bits;
    }

    static Set<Trait> of(int bits) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : ALL) if (trait.in(bits)) traits.add(trait);
        return traits;
    }
}
