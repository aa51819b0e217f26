package org.ligature.archive;

/** Whether the archive still holds a document's bytes as they came. */
public enum Condition {
    /** The bytes are there and hash to their name. */
    OK,
    /** There is no such file. */
    MISSING,
    /** The file's bytes no longer hash to its name. */
    CHANGED
}
