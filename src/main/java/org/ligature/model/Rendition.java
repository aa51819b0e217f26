package org.ligature.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text that one converter version made of a document; quotes point into it, so it never changes once stored.
 *
 * <p>Offsets within this room and in stored data are code points. Code that works on Java strings converts with {@link
 * #codePoint} and {@link #index}, which cost nothing where the text has no supplementary characters.
 */
public final class Rendition {
    private final String document;
    private final String converter;
    private final String text;
    private final List<Anchor> anchors;
    private final List<Link> links;
    private final String id;
    private final int[] pairs;

    /**
     * A place of the source that a stretch of text came from.
     *
     * @param start first code point
     * @param end one past the last code point
     * @param place such as {@code page 3} or {@code body/table[2]/tr[4]}
     */
    public record Anchor(int start, int end, String place) {}

    /**
     * A hyperlink in the text.
     *
     * @param start first code point of the linked words
     * @param end one past the last code point
     * @param href target as written
     */
    public record Link(int start, int end, String href) {}

    /**
     * @param document SHA-256 of the document
     * @param converter name and version of what made the text, such as {@code html/1}
     * @param text the whole text
     * @param anchors map back to pages or elements, in order
     * @param links hyperlinks, in order
     */
    public Rendition(String document, String converter, String text, List<Anchor> anchors, List<Link> links) {
        this.document = document;
        this.converter = converter;
        this.text = text;
        this.anchors = List.copyOf(anchors);
        this.links = List.copyOf(links);
        this.id = Ids.of("r", List.of(document, converter));
        this.pairs = surrogatePairs(text);
    }

    private static int[] surrogatePairs(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (!Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) continue;
            if (count == found.length) found = Arrays.copyOf(found, count * 2);
            found[count++] = i++;
        }
        return Arrays.copyOf(found, count);
    }

    public String id() {
        return id;
    }

    public String document() {
        return document;
    }

    public String converter() {
        return converter;
    }

    public String text() {
        return text;
    }

    public List<Anchor> anchors() {
        return anchors;
    }

    public List<Link> links() {
        return links;
    }

    /** The code-point offset of a string index. */
    public int codePoint(int index) {
        int at = Arrays.binarySearch(pairs, index);
        return index - (at >= 0 ? at : -at - 1);
    }

    /** The string index of a code-point offset. */
    public int index(int codePoint) {
        // The pair number i stands at the code point pairs[i] - i, which grows with i.
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) low = middle + 1;
            else high = middle;
        }
        return codePoint + low;
    }

    /** The place that a code point came from: the innermost anchor around it, or null. */
    public @Nullable Anchor anchorAt(int codePoint) {
        Anchor best = null;
        for (Anchor a : anchors) {
            if (a.start() > codePoint || codePoint >= a.end()) continue;
            if (best == null || a.end() - a.start() <= best.end() - best.start()) best = a;
        }
        return best;
    }

    /**
     * A segment of this rendition with up to 32 characters around it.
     *
     * @param from string index of its first character
     * @param to string index after its last character
     */
    public Segment segment(int from, int to, Segment.Use use) {
        int before = edge(Math.max(0, from - 32));
        int after = edge(Math.min(text.length(), to + 32));
        return new Segment(
                id,
                codePoint(from),
                codePoint(to),
                text.substring(from, to),
                text.substring(before, from),
                text.substring(to, after),
                use);
    }

    /** Moves an index off the middle of a surrogate pair. */
    private int edge(int index) {
        boolean split = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return split ? index - 1 : index;
    }
}
