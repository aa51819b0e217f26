package org.ligature.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A readable unit of a rendition: one paragraph, heading, list item or table cell, with hard wraps joined, markup and page
 * furniture left out, and every character mapped back to where it stands.
 */
public final class Passage {
    private final Kind kind;
    private final Place place;
    private final String text;
    private final int[] runs;

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
     * @param row number of the table's row from 1 (a row that goes on after a page break keeps its number), or 0 for cells of the
     *     table's head and outside tables
     * @param column number of the cell from 1, or 0 outside tables
     */
    public record Place(int ordinal, String section, int table, int row, int column) {
        /** Whether both stand in one row of one table, in the head of one table, or outside tables. */
        public boolean sameRow(Place other) {
            return table == other.table && row == other.row;
        }
    }

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
        this.runs = runs(map);
    }

    private Passage(Passage other, Place place) {
        this.kind = other.kind;
        this.place = place;
        this.text = other.text;
        this.runs = other.runs;
    }

    /** The same words at another place of the document, for when its structure becomes clear only later. */
    public Passage at(Place other) {
        return new Passage(this, other);
    }

    /** Pairs of a char of the passage and its index in the rendition, one for each run of adjoining chars: most passages have few. */
    private static int[] runs(int[] map) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i < map.length; i++) {
            if (i > 0 && map[i] == map[i - 1] + 1) continue;
            if (count == found.length) found = Arrays.copyOf(found, count * 2);
            found[count++] = i;
            found[count++] = map[i];
        }
        return Arrays.copyOf(found, count);
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
        Objects.checkIndex(at, text.length());
        int low = 0;
        int high = runs.length / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[2 * middle] <= at) low = middle;
            else high = middle - 1;
        }
        return runs[2 * low + 1] + at - runs[2 * low];
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
        int start = index(from);
        int last = start;
        for (int i = from + 1; i < to; i++) {
            int at = index(i);
            if (at - last > maxGap) {
                out.add(new int[] {start, last + 1});
                start = at;
            }
            last = at;
        }
        out.add(new int[] {start, last + 1});
        return out;
    }
}
