package org.ligature.name.lexicon;

/** What a token does in a name. */
public enum Role {
    /** Tells names apart: a brand, a family or given name. */
    NAME(0),
    /** An industry or any other word that many names share. */
    COMMON(1),
    /** A country, province or city. */
    PLACE(2),
    /** A number, or a letter that counts like one: siblings differ in nothing else. */
    NUMBER(3),
    /** A legal form. */
    LEGAL(4),
    /** A particle, conjunction or title. */
    SMALL(5);

    private static final Role[] ALL = values();

    /** The role as a small number, for flat arrays. */
    public final byte code;

    Role(int code) {
        this.code = (byte) code;
    }

    /** The role with this number. */
    public static Role at(int code) {
        return ALL[code];
    }
}
