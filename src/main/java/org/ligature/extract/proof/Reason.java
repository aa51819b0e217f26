package org.ligature.extract.proof;

import java.util.Locale;

/** Why a proposal is not believed. */
public enum Reason {
    /** No proposal at all, or one whose parts are missing. */
    MALFORMED,
    /** A tie type that the pack does not have. */
    UNKNOWN_TYPE,
    /** Nobody it is about. */
    EMPTY_SUBJECT,
    /** No quote, or too little of one to prove anything. */
    QUOTE_TOO_SHORT,
    /** More than 400 characters. */
    QUOTE_TOO_LONG,
    /** Words that are not in the document, or only as parts of other words and figures. */
    QUOTE_NOT_FOUND,
    /** Segments that don't stand close to each other, in their order. */
    SEGMENTS_APART,
    /** Words that stand in page furniture, where nothing is claimed. */
    OUTSIDE_TEXT,
    /** A subject's name that is not in the document. */
    SUBJECT_NOT_FOUND,
    /** An object's or other part's name that is not in the document. */
    OBJECT_NOT_FOUND,
    /** A subject that is named only far from the quote. */
    SUBJECT_ELSEWHERE,
    /** An object that is named only far from the quote. */
    OBJECT_ELSEWHERE,
    /** A figure that the quote does not give. */
    VALUE_NOT_FOUND,
    /** Subject and object the other way round than the rules read the same words. */
    ROLES_SWAPPED,
    /** The same claim as one proposed before. */
    REPEATED,
    /** More proposals for one document than are looked at. */
    TOO_MANY;

    /** As reports name it, such as {@code quote-not-found}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
