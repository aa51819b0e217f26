package org.ligature.cli.view;

import java.util.List;
import java.util.stream.Collectors;
import org.ligature.cli.term.Paper;
import org.ligature.cli.term.Style;
import org.ligature.cli.term.Terminal;
import org.ligature.publish.Cell;
import org.ligature.publish.Mark;
import org.ligature.publish.Row;
import org.ligature.publish.Snapshot;
import org.ligature.publish.SnapshotSummary;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;

/** A snapshot for the terminal: a compact table, then every company with its quoted facts, then the sources. */
public final class SnapshotText {
    private static final int LONGEST_NAME = 160;

    private final Snapshot snapshot;
    private final Words words;
    private final Paper paper;

    private SnapshotText(Snapshot snapshot, Words words, Terminal terminal) {
        this.snapshot = snapshot;
        this.words = words;
        this.paper = new Paper(terminal);
    }

    /** The whole text, line feed at the end. */
    public static String of(Snapshot snapshot, Words words, Terminal terminal) {
        return new SnapshotText(snapshot, words, terminal).text();
    }

    /** Only the summary and the compact table. */
    public static String table(Snapshot snapshot, Words words, Terminal terminal) {
        SnapshotText text = new SnapshotText(snapshot, words, terminal);
        text.head();
        new MatrixText(words, text.paper).write(snapshot);
        return text.paper.toString();
    }

    private String text() {
        head();
        if (snapshot.rows().isEmpty()) {
            paper.gap().text(0, Style.PLAIN, words.say("snapshot.empty"));
            return paper.toString();
        }
        new MatrixText(words, paper).write(snapshot);
        group(words.say("snapshot.companies"), snapshot.companies());
        group(words.say("snapshot.others"), snapshot.others());
        new SourcesText(words, paper).write(snapshot.sources());
        return paper.toString();
    }

    private void head() {
        paper.text(0, Style.STRONG, words.label(snapshot.theme().label()));
        for (String line : new SnapshotSummary(words).lines(snapshot)) paper.text(0, Style.PLAIN, line);
    }

    private void group(String title, List<Row> rows) {
        if (rows.isEmpty()) return;
        paper.gap().text(0, Style.STRONG, title);
        rows.forEach(this::row);
    }

    private void row(Row row) {
        paper.gap();
        String name = VisibleText.of(row.caption(), LONGEST_NAME);
        paper.text(0, Style.STRONG, name + " — " + words.count("count.claims", row.count()));
        FactText facts = new FactText(words, paper);
        for (Cell cell : row.filled()) {
            paper.text(2, Style.STRONG, words.label(cell.tie().label()) + " (" + cell.count() + ")");
            cell.facts().forEach(f -> facts.write(f, 4));
        }
        searched(row);
    }

    private void searched(Row row) {
        String ties = row.cells().stream()
                .filter(c -> c.mark() == Mark.NOTHING_FOUND)
                .map(c -> words.label(c.tie().label()))
                .collect(Collectors.joining(words.say("list.comma")));
        if (!ties.isEmpty()) {
            paper.hanging(2, Mark.NOTHING_FOUND.sign(), Style.PLAIN, words.say("search.nothing", ties));
        }
    }
}
