package org.ligature.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A readable unit of a rendition: one paragraph, heading, list item or table cell, with hard wraps joined, markup and page
 * furniture left out, and every character mapped back to where it stands.
 */
public final class Passage {
    private final Kind kind;
    private final Place place;
    private final String text;
    private final int[] map;

    /** What a passage is on its page. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        CELL,
        CAPTION,
        NOTE
    }

    /**
     * Where a passage stands in its document.
     *
     * @param ordinal position among the document's passages, from 0
     * @param section text of the nearest heading above, or empty
     * @param table number of the table from 1, or 0 outside tables
     * @param row number of the table's row from 1 (a repeated head doesn't count, a row that goes on after a page break keeps
     *     its number), or 0 outside tables
     * @param column number of the cell from 1, or 0 outside tables
     */
    public record Place(int ordinal, String section, int table, int row, int column) {}

    /**
     * @param kind what it is
     * @param place where it stands
     * @param text the clean text
     * @param map for each char of the text the string index in the rendition where it stands; strictly increasing but for
     *     blanks that stand for a line break or markup
     */
    public Passage(Kind kind, Place place, String text, int[] map) {
        if (map.length != text.length()) throw new IllegalArgumentException("map and text differ in length");
        this.kind = kind;
        this.place = place;
        this.text = text;
        this.map = map.clone();
    }

    public Kind kind() {
        return kind;
    }

    public Place place() {
        return place;
    }

    public String text() {
        return text;
    }

    /** The string index in the rendition of a character of this passage. */
    public int index(int at) {
        return map[at];
    }

    /**
     * The stretches of the rendition that a stretch of this passage covers: one, or several where something longer than
     * {@code maxGap} characters stands between its words (a page's footer, a block of footnotes).
     *
     * @param from first char in this passage
     * @param to one past the last
     * @param maxGap how much left-out text (markup, a line break) may stay inside one stretch
     * @return pairs of string indexes {from, to} in the rendition
     */
    public List<int[]> stretches(int from, int to, int maxGap) {
        List<int[]> out = new ArrayList<>();
        int start = map[from];
        int last = start;
        for (int i = from + 1; i < to; i++) {
            if (map[i] - last > maxGap) {
                out.add(new int[] {start, last + 1});
                start = map[i];
            }
            last = map[i];
        }
        out.add(new int[] {start, last + 1});
        return out;
    }
}
