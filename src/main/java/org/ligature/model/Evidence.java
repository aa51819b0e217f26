package org.ligature.model;

import java.util.Comparator;
import java.util.List;

/**
 * The words that a claim stands on: one quote segment or more (torn text has several), and perhaps context segments.
 *
 * @param segments in the order of the document; at least one of them is a quote
 */
public record Evidence(List<Segment> segments) {

    public Evidence {
        segments = segments.stream()
                .sorted(Comparator.comparing(Segment::rendition)
                        .thenComparingInt(Segment::start)
                        .thenComparingInt(Segment::end))
                .toList();
        if (segments.stream().noneMatch(s -> s.use() == Segment.Use.QUOTE)) {
            throw new IllegalArgumentException("no statement without evidence: a quote segment is needed");
        }
    }

    public static Evidence of(Segment... segments) {
        return new Evidence(List.of(segments));
    }

    /** The quote's segments, in document order. */
    public List<Segment> quotes() {
        return segments.stream().filter(s -> s.use() == Segment.Use.QUOTE).toList();
    }

    /** The segments that show where something comes from that the quote does not name. */
    public List<Segment> context() {
        return segments.stream().filter(s -> s.use() == Segment.Use.CONTEXT).toList();
    }

    /** The longest quote segment, the first of them when several are equally long. */
    public Segment main() {
        return quotes().stream()
                .reduce((a, b) -> b.end() - b.start() > a.end() - a.start() ? b : a)
                .orElseThrow();
    }
}
