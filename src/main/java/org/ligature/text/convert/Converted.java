package org.ligature.text.convert;

import java.util.List;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Passage;
import org.ligature.model.Rendition.Anchor;
import org.ligature.model.Rendition.Link;

/**
 * What a converter made of a document.
 *
 * @param converter its name and version; the version rises when the text that it makes changes
 * @param text the whole text
 * @param passages the readable units of the text
 * @param metadata what the document says of itself
 * @param places anchors and links
 */
public record Converted(String converter, String text, List<Passage> passages, Metadata metadata, Places places) {

    /**
     * What leads from the text back to the source.
     *
     * @param anchors pages or elements
     * @param links hyperlinks
     */
    public record Places(List<Anchor> anchors, List<Link> links) {
        public static final Places NONE = new Places(List.of(), List.of());
    }

    /** The outcome of a format whose text was built of blocks. */
    public static Converted of(String converter, Blocks blocks, Metadata metadata) {
        Places places = new Places(blocks.anchors(), blocks.links());
        return new Converted(converter, blocks.text(), blocks.passages(), metadata, places);
    }
}
