package org.ligature.server.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.MatchDecision;
import org.ligature.ledger.NotedRun;
import org.ligature.pipeline.desk.Subject;
import org.ligature.pipeline.screening.DecidedRow;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.pipeline.screening.RowState;
import org.ligature.pipeline.screening.RunResults;
import org.ligature.publish.VisibleText;
import org.ligature.publish.html.FactParts;
import org.ligature.screen.Hit;
import org.ligature.server.page.FactLine;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Links;

/** What the template of a run's rows shows. */
public final class RunView {
    private static final int ROWS = 20;
    private static final int LONGEST = 160;

    private final Frame frame;
    private final Ties ties;
    private final Entries entries;
    private final FactParts parts;
    private final NotedRun noted;
    private final RunResults results;
    private final Map<String, MatchDecision> decisions;
    private final Wanted wanted;

    RunView(Frame frame, Beside beside, NotedRun noted, RunResults results, Map<String, MatchDecision> decisions) {
        this.frame = frame;
        this.ties = beside.ties();
        this.entries = beside.entries();
        this.parts = new FactParts(frame.words());
        this.noted = noted;
        this.results = results;
        this.decisions = decisions;
        this.wanted = Wanted.of(frame.asked(), results, decisions);
    }

    /** What is shown beside a hit: what documents and data sets say. */
    record Beside(Ties ties, Entries entries) {}

    /**
     * A row on the page.
     *
     * @param at its place in the list, from 0
     */
    public record Placed(int at, DecidedRow decided) {}

    /** What is sent back when a script decided: the row as it is now, and the counts. */
    public record Answer(RunView page, DecidedRow decided, int at) {}

    public Frame frame() {
        return frame;
    }

    public FactParts parts() {
        return parts;
    }

    public NotedRun noted() {
        return noted;
    }

    public RunHead head() {
        return new RunHead(frame, noted);
    }

    /** The rows of this page. */
    public List<Placed> rows() {
        List<Integer> at = wanted.rows().stream()
                .skip((long) (page() - 1) * ROWS)
                .limit(ROWS)
                .toList();
        try (RunResults.Reader reader = results.reader(decisions)) {
            return at.stream().map(i -> new Placed(i, reader.row(i))).toList();
        }
    }

    /** The row decided last, whose decision can be taken back; null where there is none. */
    public @Nullable Placed last() {
        String last = frame.asked().text("last");
        if (!last.matches("[0-9]{1,9}\\.[0-9]{1,4}")) return null;
        int at = Integer.parseInt(last.substring(0, last.indexOf('.')));
        if (at >= results.size()) return null;
        try (RunResults.Reader reader = results.reader(decisions)) {
            DecidedRow row = reader.row(at);
            return lastHit() < row.row().hits().size() && row.decisions().get(lastHit()) != null
                    ? new Placed(at, row)
                    : null;
        }
    }

    /** What was decided together last, and can be taken back; null where there is nothing. */
    public @Nullable Batch batch() {
        return Batch.moment(frame.asked().text("batch"))
                .flatMap(moment -> Batch.of(moment, decisions))
                .orElse(null);
    }

    public String verdict(Batch batch) {
        return frame.words().sayOr("screen.verdict." + batch.verdict(), visible(batch.verdict()));
    }

    /** Whether there are open matches among these rows. */
    public boolean open() {
        return count(RowState.UNDECIDED) > 0 && (chosen("") || chosen(RowState.UNDECIDED.id()));
    }

    public int lastHit() {
        String last = frame.asked().text("last");
        return Integer.parseInt(last.substring(last.indexOf('.') + 1));
    }

    public int all() {
        return results.size();
    }

    public int count() {
        return wanted.rows().size();
    }

    public List<RowState> states() {
        return Arrays.stream(RowState.values())
                .filter(s -> s != RowState.FAULT || count(s) > 0)
                .toList();
    }

    public long count(RowState state) {
        return wanted.counts().getOrDefault(state, 0L);
    }

    public String stateLink(String state) {
        return frame.asked().address("", Map.of("state", state, "page", "", "last", "", "batch", ""));
    }

    public boolean chosen(String state) {
        return frame.asked().text("state").equals(state);
    }

    public String word(RowState state) {
        return frame.say("screen.state." + state.id());
    }

    public String sign(RowState state) {
        return switch (state) {
            case UNDECIDED -> "○";
            case UNSURE -> "?";
            case MATCHED -> "●";
            case CLEARED -> "×";
            case NONE -> "∅";
            case FAULT -> "!";
        };
    }

    public boolean byScore() {
        return frame.asked().text("sort").equals("score");
    }

    public String sortLink() {
        return frame.asked().address("", Map.of("sort", byScore() ? "" : "score", "page", "", "last", "", "batch", ""));
    }

    public int page() {
        return Math.max(1, frame.asked().number("page", 1, pages()));
    }

    public int pages() {
        return Math.max(1, (wanted.rows().size() + ROWS - 1) / ROWS);
    }

    public String pageLink(int number) {
        return frame.asked().address("", Map.of("page", String.valueOf(number), "last", "", "batch", ""));
    }

    /** Where decisions go: this address, so that one comes back to it. */
    public String action() {
        return frame.asked().address("", Map.of("last", "", "batch", ""));
    }

    public String file(String ending) {
        return frame.asked().address(ending, Map.of("page", "", "last", "", "batch", ""));
    }

    public String wholeFile(String ending) {
        return Addresses.run(noted.run().id()) + ending;
    }

    public String score(Hit hit) {
        return score(hit.score());
    }

    public String threshold() {
        return score(ListScreening.threshold(noted.run()));
    }

    public String kind(Hit hit) {
        return frame.words().sayOr("web.kind." + hit.schema(), visible(hit.schema()));
    }

    public String verdict(MatchDecision said) {
        return frame.words().sayOr("screen.verdict." + said.verdict(), visible(said.verdict()));
    }

    public String when(MatchDecision said) {
        return said.when().toString().substring(0, 16).replace('T', ' ');
    }

    /** Whoever of the documents' companies and people a hit may name, or null. */
    public Ties.@Nullable Tied tied(Hit hit) {
        return ties.of(hit).orElse(null);
    }

    public String kind(FactLine line) {
        return ties.kind(line, frame.words());
    }

    public List<Entries.Line> entry(Hit hit) {
        return entries.of(hit);
    }

    public String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    public String link(Subject subject) {
        return Links.entity(subject.key());
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }
}
