package org.ligature.text.plain;

/** What a line is there for. */
enum Role {
    /** Words of the text itself. */
    BODY,
    /** A running head or footer, or the like. */
    FURNITURE,
    /** A page number. */
    PAGE_EDGE,
    /** Column names that come again on each page. */
    HEAD,
    /** The first line of a footnote. */
    NOTE,
    /** A further line of a footnote. */
    NOTE_MORE,
    /** A line of dashes or the like. */
    RULE,
    /** A row of cells parted by tabs or bars. */
    GRID
}
