package org.ligature.model;

/**
 * A stretch of a rendition with its exact words, after the W3C Web Annotation selectors TextPosition and TextQuote.
 *
 * @param rendition id of the rendition that the offsets point into
 * @param start first code point, counted from 0
 * @param end one past the last code point
 * @param exact the words between start and end, unchanged
 * @param prefix a little of the text before, for finding the place again; may be empty
 * @param suffix a little of the text after; may be empty
 * @param use what the segment is there for
 */
public record Segment(String rendition, int start, int end, String exact, String prefix, String suffix, Use use) {

    /** Whether a segment is part of the quote, or shows from where a subject comes that the quote does not name. */
    public enum Use {
        QUOTE,
        CONTEXT
    }

    public Segment {
        if (start < 0 || end <= start) throw new IllegalArgumentException("empty segment " + start + "–" + end);
        if (exact.codePointCount(0, exact.length()) != end - start) {
            throw new IllegalArgumentException("segment " + start + "–" + end + " does not fit its words: " + exact);
        }
    }
}
