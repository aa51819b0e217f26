package org.ligature.graph;

/** What stands at the end of a tie. */
public enum NodeKind {
    COMPANY,
    PERSON,
    /** A body of the state: government, ministry, police, armed forces. */
    STATE,
    /** A ruling party or one of its organs. */
    PARTY,
    OTHER;

    private static final NodeKind[] ALL = values();

    static NodeKind at(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether it stands for the state or its ruling party. */
    public boolean official() {
        return this == STATE || this == PARTY;
    }

    /** Whether nobody can own it, so that chains of owners end there. */
    public boolean unowned() {
        return official() || this == PERSON;
    }
}
