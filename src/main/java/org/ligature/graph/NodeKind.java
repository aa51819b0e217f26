package org.ligature.graph;

/** What stands at the end of a tie. */
public enum NodeKind {
    COMPANY(0),
    PERSON(1),
    /** A body of the state: government, ministry, police, armed forces. */
    STATE(2),
    /** A ruling party or one of its organs. */
    PARTY(3),
    OTHER(4);

    private static final NodeKind[] ALL = values();

    private final byte code;

    NodeKind(int code) {
        this.code = (byte) code;
    }

    /** A number that fits a byte. */
    byte code() {
        return code;
    }

    static NodeKind at(int code) {
        return ALL[code];
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
