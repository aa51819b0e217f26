package org.ligature.cli.term;

import java.util.ArrayList;
import java.util.List;
import org.ligature.publish.VisibleText;

/** A table in fixed columns: names at the left, short cells at the right, as many columns side by side as fit. */
public final class Grid {
    private static final int LEAST_NAME = 12;

    private final int nameWidth;
    private final int cellWidth;
    private final List<String> heads;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String name, List<String> cells) {}

    /**
     * @param nameWidth columns for the names; longer names are cut
     * @param cellWidth columns of each cell
     * @param heads one short head a column
     */
    public Grid(int nameWidth, int cellWidth, List<String> heads) {
        this.nameWidth = Math.max(LEAST_NAME, nameWidth);
        this.cellWidth = cellWidth;
        this.heads = List.copyOf(heads);
    }

    /** Adds a row with as many cells as there are heads. */
    public void add(String name, List<String> cells) {
        lines.add(new Line(VisibleText.of(name), List.copyOf(cells)));
    }

    /** Writes the table, in several blocks where it is wider than the paper. */
    public void write(Paper paper) {
        int each = Math.max(1, (paper.width() - nameWidth) / (cellWidth + 1));
        for (int from = 0; from < heads.size(); from += each) {
            int to = Math.min(heads.size(), from + each);
            paper.gap();
            paper.row(Style.STRONG, " ".repeat(nameWidth) + cells(heads.subList(from, to)));
            for (Line line : lines) {
                paper.row(Style.PLAIN, left(line.name()) + cells(line.cells().subList(from, to)));
            }
        }
    }

    private String cells(List<String> cells) {
        StringBuilder out = new StringBuilder();
        for (String cell : cells) {
            out.append(" ".repeat(Math.max(1, 1 + cellWidth - Columns.of(cell))))
                    .append(cell);
        }
        return out.toString();
    }

    private String left(String name) {
        int own = Columns.of(name);
        if (own <= nameWidth) return name + " ".repeat(nameWidth - own);
        String cut = name.substring(0, new Columns(name).fit(0, nameWidth - 1)) + "…";
        return cut + " ".repeat(Math.max(0, nameWidth - Columns.of(cut)));
    }
}
