package org.ligature.name.match;

/** How a part of one name met a part of the other. */
public enum How {
    /** Letter for letter, after normalising. */
    SAME,
    /** Written together in one name and apart in the other. */
    JOINED,
    /** Spelled differently, but sounding alike. */
    SOUND,
    /** With a few letters different. */
    TYPO,
    /** Only the consonants are written. */
    CONSONANTS,
    /** An initial or the first letters. */
    SHORTENED,
    /** The characters of a short name stand in the long one in their order. */
    CHARACTERS,
    /** One is a translation of the other. */
    TRANSLATED,
    /** In one name only. */
    LEFT_OVER
}
