package org.ligature.text.plain;

import java.util.Locale;
import org.ligature.model.Passage;

/** Knows the table, row and column that the walk is in. */
final class Tables {
    private static final int ROW_GAP = 3;

    private final Lines lines;
    /** The last line that repeats the column names: no heading before it ends the table. */
    private final int lastHead;

    private int opened;
    private int table;
    private int row;
    private int column;
    private int outerTable;
    private int outerRow;
    private String section = "";
    private boolean grid;

    /**
     * What stands between two lines.
     *
     * @param blanks how many blank lines
     * @param cellEdge whether a tab alone opened a cell
     */
    record Gap(int blanks, boolean cellEdge) {}

    Tables(Lines lines, Role[] roles) {
        this.lines = lines;
        int head = -1;
        for (int i = 0; i < roles.length; i++) if (roles[i] == Role.HEAD) head = i;
        this.lastHead = head;
    }

    /** Whether column names come again, so that rows may go on after a page. */
    boolean repeatedHeads() {
        return lastHead >= 0;
    }

    boolean inside() {
        return table > 0 && !grid;
    }

    /** @param within the section that the table stands in */
    void open(String within) {
        table = ++opened;
        row = 0;
        section = within;
    }

    /** The section that the table stands in. */
    String section() {
        return section;
    }

    /**
     * A new row begins at a tab, in the gap that a lost logo left, or at a name on a line of its own.
     *
     * @return whether a row begins
     */
    boolean before(int i, boolean heading, Gap gap) {
        Line line = lines.at(i);
        String words = line.length() > 200 ? "" : lines.words(line);
        boolean name = heading && words.equals(words.toUpperCase(Locale.ROOT)) && !words.isEmpty();
        if (heading && !name && i > lastHead) {
            table = 0;
            return false;
        }
        boolean starts = row == 0 || gap.cellEdge() || line.tabEdge() || name || gap.blanks() >= ROW_GAP;
        if (starts) row++;
        boolean named = name || (line.tabEdge() && line.length() < 60 && !Ends.closed(words, words.length()));
        column = named ? 1 : 2;
        return starts;
    }

    void openGrid(boolean head) {
        outerTable = table;
        outerRow = row;
        grid = true;
        table = ++opened;
        row = head ? 0 : 1;
    }

    void nextRow() {
        row++;
    }

    void closeGrid() {
        grid = false;
        table = outerTable;
        row = outerRow;
    }

    Passage.Place place(int ordinal, String section, int gridColumn) {
        if (table == 0) return new Passage.Place(ordinal, section, 0, 0, 0);
        return new Passage.Place(ordinal, section, table, row, grid ? gridColumn : column);
    }
}
