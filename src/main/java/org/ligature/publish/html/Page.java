package org.ligature.publish.html;

import java.util.List;
import java.util.stream.Stream;
import org.ligature.publish.Cell;
import org.ligature.publish.Mark;
import org.ligature.publish.Row;
import org.ligature.publish.Snapshot;
import org.ligature.publish.SnapshotSummary;
import org.ligature.publish.Source;
import org.ligature.publish.Words;
import org.ligature.schema.TieType;

/** What the templates of the snapshot page ask for: the snapshot, and how its parts are put. */
public final class Page {
    private static final Inline STYLE = Inline.load("snapshot.css");
    private static final Inline SCRIPT = Inline.load("snapshot.js");
    private static final int MOST_UNTURNED = 11;

    private final Snapshot snapshot;
    private final Words words;
    private final FactParts parts;
    private final List<TieType> columns;

    Page(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.parts = new FactParts(words);
        this.columns = snapshot.filled();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Words words() {
        return words;
    }

    /** The parts of facts, ready to show. */
    public FactParts parts() {
        return parts;
    }

    public String lang() {
        return words.lang().equals("zh") ? "zh-Hans" : words.lang();
    }

    public String title() {
        return words.label(snapshot.theme().label());
    }

    public List<String> summary() {
        return new SnapshotSummary(words).lines(snapshot);
    }

    public String style() {
        return STYLE.text();
    }

    public String script() {
        return SCRIPT.text();
    }

    /** Nothing is loaded, and nothing runs but what this page brought along. */
    public String policy() {
        return "default-src 'none'; style-src " + STYLE.hash() + "; script-src " + SCRIPT.hash()
                + "; base-uri 'none'; form-action 'none'";
    }

    /** The tie types that have claims; the others are named in the summary. */
    public List<TieType> columns() {
        return columns;
    }

    /** Short head of a column. */
    public String head(TieType tie) {
        return words.lang().equals("zh") ? tie.label().zh() : tie.abbrev();
    }

    /** Whether the heads must be turned for the table to fit. */
    public boolean turned() {
        return columns.size() > MOST_UNTURNED;
    }

    /** The cells of a row under the columns that are shown. */
    public List<Cell> cells(Row row) {
        return row.cells().stream().filter(c -> columns.contains(c.tie())).toList();
    }

    /** Where the cell's facts stand in the page. */
    public String key(Row row, Cell cell) {
        return "k" + row.number() + "-" + cell.tie().id();
    }

    public String name(Row row) {
        return parts.name(row.caption());
    }

    /** What a cell says to those who can't see its mark. */
    public String spoken(Cell cell) {
        String mark = words.say(cell.mark().key());
        return cell.count() == 0 ? mark : words.say("cell.spoken", words.count("count.claims", cell.count()), mark);
    }

    /** The row's tie types for which a search found nothing, or something that no claim holds. */
    public List<Cell> searched(Row row) {
        return row.cells().stream()
                .filter(c -> c.mark() == Mark.NOTHING_FOUND || c.mark() == Mark.FOUND_ELSEWHERE)
                .toList();
    }

    /** The legend: every mark that a claim may bear, and those of empty cells that occur. */
    public List<Mark> marks() {
        return Stream.of(Mark.values())
                .filter(m -> m.compareTo(Mark.REJECTED) < 0 || occurs(m))
                .toList();
    }

    private boolean occurs(Mark mark) {
        return snapshot.rows().stream().flatMap(r -> r.cells().stream()).anyMatch(c -> c.mark() == mark);
    }

    /** The choices of the filter on how a claim is put. */
    public List<Choice> ways() {
        return Stream.of("asserted", "alleged", "planned", "negative", "reply")
                .map(id -> new Choice(id, words.say("way." + id)))
                .toList();
    }

    /** The publishers of the sources, each once. */
    public List<String> publishers() {
        return snapshot.sources().stream()
                .map(Source::whose)
                .distinct()
                .map(parts::name)
                .toList();
    }

    /** An entry of a list to choose from. */
    public record Choice(String id, String label) {}
}
