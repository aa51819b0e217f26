package org.ligature.publish.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ligature.publish.Cell;
import org.ligature.publish.Mark;
import org.ligature.publish.Row;
import org.ligature.publish.Snapshot;
import org.ligature.publish.SnapshotSummary;
import org.ligature.publish.Words;
import org.ligature.schema.TieType;

/** Writes a snapshot as Markdown: the table, each company's facts, the quotes as numbered notes, the sources. */
public final class MarkdownSnapshot {
    private final Snapshot snapshot;
    private final Words words;
    private final Sheet sheet;

    private MarkdownSnapshot(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.sheet = new Sheet(words);
    }

    /** The whole document. */
    public static String of(Snapshot snapshot, Words words) {
        return new MarkdownSnapshot(snapshot, words).text();
    }

    private String text() {
        sheet.heading(1, words.label(snapshot.theme().label()));
        for (String line : new SnapshotSummary(words).lines(snapshot)) sheet.line(line + "  ");
        if (snapshot.rows().isEmpty()) {
            sheet.line("");
            sheet.line(words.say("snapshot.empty"));
            return sheet.toString();
        }
        table();
        snapshot.rows().forEach(this::row);
        sheet.notes(snapshot.facts().toList());
        sheet.sources(snapshot.sources());
        return sheet.toString();
    }

    private void table() {
        List<TieType> ties = snapshot.filled();
        sheet.line("");
        sheet.line("| " + words.say("page.subject") + " | "
                + ties.stream().map(t -> words.label(t.label())).collect(Collectors.joining(" | ")) + " |");
        sheet.line("|---|" + "--:|".repeat(ties.size()));
        for (Row row : snapshot.rows()) {
            String cells = row.cells().stream()
                    .filter(c -> ties.contains(c.tie()))
                    .map(c -> c.count() == 0
                            ? c.mark().sign()
                            : c.count() + " " + c.mark().sign())
                    .collect(Collectors.joining(" | "));
            sheet.line("| " + Escaped.name(row.caption()) + " | " + cells + " |");
        }
        sheet.line("");
        List<String> key = new ArrayList<>();
        for (Mark mark : Mark.values()) key.add(mark.sign() + " " + words.say(mark.key()));
        sheet.line(String.join(words.say("list.comma"), key));
    }

    private void row(Row row) {
        sheet.heading(2, Escaped.name(row.caption()));
        for (Cell cell : row.filled()) {
            sheet.heading(3, words.label(cell.tie().label()) + " (" + cell.count() + ")");
            sheet.facts(cell.facts());
        }
        String nothing = row.cells().stream()
                .filter(c -> c.mark() == Mark.NOTHING_FOUND)
                .map(c -> words.label(c.tie().label()))
                .collect(Collectors.joining(words.say("list.comma")));
        if (!nothing.isEmpty()) {
            sheet.line("");
            sheet.line(Mark.NOTHING_FOUND.sign() + " " + words.say("search.nothing", nothing));
        }
    }
}
