package org.ligature.index;

import java.util.List;

/**
 * An entry that was found.
 *
 * @param id of the entry
 * @param kind of the entry
 * @param title its title, with the words that were looked for marked
 * @param excerpt some of its text around such words; empty when only the names fit
 */
public record Hit(String id, Entry.Kind kind, List<Piece> title, List<Piece> excerpt) {
    public Hit {
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
    }

    /**
     * A piece of text.
     *
     * @param text the words
     * @param marked whether they were looked for
     */
    public record Piece(String text, boolean marked) {}
}
