package org.ligature.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.ligature.cli.term.Columns;
import org.ligature.cli.term.Grid;
import org.ligature.cli.term.Paper;
import org.ligature.cli.term.Style;
import org.ligature.publish.Cell;
import org.ligature.publish.Mark;
import org.ligature.publish.Row;
import org.ligature.publish.Snapshot;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;
import org.ligature.schema.TieType;

/** The compact table of a snapshot: a letter a column, in each cell a count and the strongest mark. */
final class MatrixText {
    private static final int CELL = 3;
    private static final int NAME = 24;
    private static final int MOST = 99;
    /** Keeps a sign on the line of its word. */
    private static final String GLUE = "\u00a0";

    private final Words words;
    private final Paper paper;

    MatrixText(Words words, Paper paper) {
        this.words = words;
        this.paper = paper;
    }

    void write(Snapshot snapshot) {
        List<TieType> ties = snapshot.ties();
        List<Integer> shown = new ArrayList<>();
        for (TieType tie : snapshot.filled()) shown.add(ties.indexOf(tie));
        if (shown.isEmpty()) return;
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) heads.add(head(i) + " ");
        Grid grid = new Grid(NAME, CELL, heads);
        for (Row row : snapshot.rows()) {
            String name = VisibleText.of(row.caption(), MOST);
            grid.add(name, shown.stream().map(i -> cell(row.cells().get(i))).toList());
        }
        grid.write(paper);
        key(snapshot, shown);
    }

    private void key(Snapshot snapshot, List<Integer> shown) {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            key.add(head(i) + " "
                    + words.label(snapshot.ties().get(shown.get(i)).label()));
        }
        paper.gap().text(0, Style.FAINT, String.join(" · ", key));
        List<String> signs = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            boolean used = snapshot.rows().stream()
                    .anyMatch(r -> shown.stream().anyMatch(i -> r.cells().get(i).mark() == mark));
            if (used) signs.add(mark.sign() + GLUE + words.say(mark.key()));
        }
        paper.text(0, Style.FAINT, String.join(words.say("list.comma"), signs));
    }

    private static String head(int column) {
        return column < 26 ? String.valueOf((char) ('a' + column)) : String.valueOf(column + 1);
    }

    private static String cell(Cell cell) {
        String sign = cell.mark().sign();
        if (cell.count() == 0) return sign;
        String count = cell.count() > MOST ? "++" : String.valueOf(cell.count());
        return " ".repeat(Math.max(0, CELL - 1 - Columns.of(count))) + count + sign;
    }
}
