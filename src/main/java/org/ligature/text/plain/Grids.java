package org.ligature.text.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables whose every line is a row: cells parted by tabs, or by bars as in markdown. */
final class Grids {
    private static final Pattern BAR_RULE = Pattern.compile("[|:\\s-]*-[|:\\s-]*");
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_HEAD_CELL = 40;
    private static final int LONGEST_RULE = 400;

    private final MappedText text;
    private final Lines lines;
    private final Role[] roles;

    Grids(MappedText text, Lines lines, Role[] roles) {
        this.text = text;
        this.lines = lines;
        this.roles = roles;
    }

    void mark() {
        for (int i = 0; i < lines.count(); i++) {
            if (roles[i] != Role.BODY || lines.blank(i)) continue;
            int end = bars(i) ? end(i, '|') : tabs(i) > 0 ? end(i, '\t') : i;
            if (end - i < FEWEST_ROWS && !bars(i)) continue;
            for (int k = i; k < end; k++) roles[k] = rule(k) ? Role.RULE : Role.GRID;
            i = Math.max(i, end - 1);
        }
    }

    /** Whether a line is a row of bars with a line of dashes under it. */
    private boolean bars(int i) {
        return lines.first(lines.at(i)) == '|' && i + 1 < lines.count() && !lines.blank(i + 1) && rule(i + 1);
    }

    private boolean rule(int i) {
        Line line = lines.at(i);
        if (line.length() > LONGEST_RULE || "|-".indexOf(lines.first(line)) < 0) return false;
        return BAR_RULE.matcher(lines.words(line)).matches();
    }

    private int end(int from, char by) {
        int columns = tabs(from);
        int i = from;
        while (i < lines.count() && !lines.blank(i) && roles[i] == Role.BODY) {
            boolean row = by == '|' ? lines.first(lines.at(i)) == '|' : tabs(i) == columns;
            if (!row || (lines.at(i).hard() && i > from)) break;
            i++;
        }
        return i;
    }

    private int tabs(int i) {
        Line line = lines.at(i);
        if (!line.tabInside()) return 0;
        int tabs = 0;
        for (int k = line.start(); k < line.end(); k++) if (text.charAt(k) == '\t') tabs++;
        return tabs;
    }

    /** The cells of a row, as pairs of indexes; empty cells count. */
    List<int[]> cells(int i) {
        Line line = lines.at(i);
        char by = lines.first(line) == '|' ? '|' : '\t';
        int start = by == '|' ? line.start() + 1 : line.start();
        int end = by == '|' && text.charAt(line.end() - 1) == '|' ? line.end() - 1 : line.end();
        List<int[]> cells = new ArrayList<>();
        for (int k = start; k <= end; k++) {
            if (k < end && text.charAt(k) != by) continue;
            cells.add(trim(start, k));
            start = k + 1;
        }
        return cells;
    }

    private int[] trim(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        return new int[] {start, end};
    }

    /** Whether a grid's first line names its columns. */
    boolean head(int i) {
        if (i + 1 < lines.count() && !lines.blank(i + 1) && rule(i + 1)) return true;
        for (int[] cell : cells(i)) {
            if (cell[1] == cell[0] || cell[1] - cell[0] > LONGEST_HEAD_CELL || Ends.closed(text, cell[1])) return false;
            for (int k = cell[0]; k < cell[1]; k++) if (Character.isDigit(text.charAt(k))) return false;
        }
        return true;
    }
}
