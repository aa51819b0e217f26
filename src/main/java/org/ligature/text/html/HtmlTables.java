package org.ligature.text.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.ligature.text.convert.Blocks.Cell;

/**
 * Knows the table, row and column that a walk through a page is in. Tables that only arrange the page count as none; rows beside one cell
 * that spans them are one row.
 */
final class HtmlTables {
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int WIDEST = 1000;

    private final Deque<Table> open = new ArrayDeque<>();
    private int tables;

    private static final class Table {
        private final int number;
        private final Map<Integer, Integer> spans = new HashMap<>();
        private int row;
        private int column;
        private boolean head;
        private boolean inCell;

        Table(int number) {
            this.number = number;
        }

        void row(boolean isHead) {
            boolean under = spans.getOrDefault(1, 0) > 0;
            spans.replaceAll((c, left) -> left - 1);
            spans.values().removeIf(left -> left < 0);
            head = isHead;
            if (!isHead && !under) row++;
            column = 0;
        }

        void cell(int rows, int columns) {
            column++;
            while (spans.getOrDefault(column, -1) >= 0 && column < WIDEST) column++;
            for (int c = column; rows > 1 && c < column + columns; c++) spans.put(c, rows - 1);
            inCell = true;
        }
    }

    /** Enters an element; returns whether another cell begins. */
    boolean enter(Element e) {
        String tag = e.normalName();
        if (tag.equals("table")) {
            open.push(new Table(layout(e) ? 0 : ++tables));
            return true;
        }
        Table table = open.peek();
        if (table == null || table.number == 0) return false;
        if (tag.equals("tr")) table.row(head(e));
        if (!CELLS.contains(tag)) return false;
        table.cell(span(e, "rowspan"), span(e, "colspan"));
        return true;
    }

    /** Leaves an element; returns whether a cell ends. */
    boolean leave(Element e) {
        String tag = e.normalName();
        Table table = open.peek();
        if (table == null) return false;
        if (tag.equals("table")) open.pop();
        if (CELLS.contains(tag)) table.column += Math.max(1, span(e, "colspan")) - 1;
        if (CELLS.contains(tag)) table.inCell = false;
        return tag.equals("table") || CELLS.contains(tag);
    }

    boolean inCell() {
        Table table = open.peek();
        return table != null && table.number > 0 && table.inCell;
    }

    Cell cell() {
        Table table = open.peek();
        if (table == null || table.number == 0 || !table.inCell) return Cell.NONE;
        return new Cell(table.number, table.head ? 0 : table.row, table.column);
    }

    /** A table that holds tables, or has a single cell or column, arranges the page. */
    private static boolean layout(Element table) {
        if (table.attr("role").equals("presentation") || table.selectFirst("table table") != null) return true;
        for (Element row : table.select("tr")) if (row.childrenSize() > 1) return false;
        return true;
    }

    private static boolean head(Element row) {
        Element parent = row.parent();
        if (parent != null && parent.normalName().equals("thead")) return true;
        return row.childrenSize() > 0
                && row.children().stream().allMatch(c -> c.normalName().equals("th"));
    }

    private static int span(Element e, String attribute) {
        try {
            return Math.clamp(Integer.parseInt(e.attr(attribute).strip()), 1, WIDEST);
        } catch (NumberFormatException x) {
            return 1;
        }
    }
}
