package org.ligature.publish;

import org.ligature.model.Segment;

/**
 * Some of the text around a quote, within its rendition.
 *
 * @param before what stands before; may be empty
 * @param after what stands after; may be empty
 */
public record Context(String before, String after) {

    /** The few characters that the segment itself keeps. */
    public static Context kept(Segment segment) {
        return new Context(segment.prefix(), segment.suffix());
    }
}
