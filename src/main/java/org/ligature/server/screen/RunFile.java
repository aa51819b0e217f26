package org.ligature.server.screen;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.MatchDecision;
import org.ligature.model.LigatureException;
import org.ligature.model.Screening;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.screening.DecidedCells;
import org.ligature.pipeline.screening.DecidedLines;
import org.ligature.pipeline.screening.DecidedRow;
import org.ligature.pipeline.screening.LedgerTies;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.pipeline.screening.RunResults;
import org.ligature.pipeline.screening.ScreenedRow;
import org.ligature.pipeline.screening.html.ScreeningHtml;
import org.ligature.publish.data.Spreadsheet;
import org.ligature.publish.data.Table;
import org.ligature.server.http.Answers;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;

/** The rows of a run as files, written while they are read; spreadsheets alone are made in memory, and bounded. */
final class RunFile {
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_SHEET_ROWS = 50_000;

    private static final int MOST_PAGE_ROWS = 20_000;

    private final Desk desk;
    private final RunPage page;
    private final Shown shown;

    RunFile(Desk desk, RunPage page, Shown shown) {
        this.desk = desk;
        this.page = page;
        this.shown = shown;
    }

    /** Writes rows, one after the other. */
    private interface Form {
        void write(Writer out, RunResults.Reader rows, List<Integer> at) throws IOException;
    }

    void csv(Asked asked) {
        stream(asked, "text/csv", ".csv", (out, rows, at) -> {
            out.write(DecidedCells.csvHead());
            for (int one : at) out.write(DecidedCells.csv(rows.row(one)));
        });
    }

    void jsonLines(Asked asked) {
        stream(asked, "application/jsonl", ".jsonl", (out, rows, at) -> {
            for (int one : at) {
                out.write(DecidedLines.of(rows.row(one)));
                out.write('\n');
            }
        });
    }

    void json(Asked asked) {
        stream(asked, "application/json", "", (out, rows, at) -> {
            String sep = "{\"rows\":[\n";
            for (int one : at) {
                out.write(sep);
                out.write(DecidedLines.of(rows.row(one)));
                sep = ",\n";
            }
            out.write(at.isEmpty() ? "{\"rows\":[]}\n" : "\n]}\n");
        });
    }

    /** @param ending of the file that is kept; empty where the browser shows it */
    private void stream(Asked asked, String type, String ending, Form form) {
        RunResults results = results(asked);
        Map<String, MatchDecision> decisions = page.decisions();
        List<Integer> at = Wanted.of(asked, results, decisions).rows();
        asked.context().contentType(type + "; charset=utf-8");
        if (!ending.isEmpty())
            asked.context().header("Content-Disposition", "attachment; filename=\"screening" + ending + "\"");
        try (RunResults.Reader rows = results.reader(decisions)) {
            OutputStream bytes = asked.context().outputStream();
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            form.write(out, rows, at);
            out.flush();
        } catch (IOException e) {
            throw new LigatureException("The answer broke off: " + e.getMessage(), e);
        }
    }

    void sheet(Asked asked) {
        RunResults results = results(asked);
        Map<String, MatchDecision> decisions = page.decisions();
        List<Integer> at = Wanted.of(asked, results, decisions).rows();
        if (at.size() > MOST_SHEET_ROWS)
            throw new Refused(
                    422, "These are too many rows for a spreadsheet, " + at.size() + "; take CSV, or fewer rows.");
        List<List<@Nullable Object>> lines = new ArrayList<>();
        try (RunResults.Reader rows = results.reader(decisions)) {
            for (DecidedRow row : rows.rows(at)) lines.addAll(DecidedCells.of(row));
        }
        byte[] sheet = Spreadsheet.of(List.of(new Table("screening", DecidedCells.HEAD, lines)));
        Answers.file(asked.context(), sheet, SHEET, "screening.xlsx");
    }

    /** The page that {@code ligature screen --format html} makes, with what documents say of each match. */
    void page(Asked asked) {
        RunResults results = results(asked);
        Map<String, MatchDecision> decisions = page.decisions();
        List<Integer> at = Wanted.of(asked, results, decisions).rows();
        if (at.size() > MOST_PAGE_ROWS)
            throw new Refused(422, "These are too many rows for one page, " + at.size() + "; take CSV, or fewer rows.");
        Screening run = page.run(asked.part("run")).run();
        LedgerTies ties = LedgerTies.of(desk.workspace(), desk.pack(), false);
        List<ScreenedRow> rows = new ArrayList<>();
        try (RunResults.Reader reader = results.reader(decisions)) {
            for (int one : at) rows.add(reader.row(one).remaining(ties::of));
        }
        byte[] html =
                ScreeningHtml.of(run.list(), rows, ListScreening.threshold(run)).getBytes(StandardCharsets.UTF_8);
        Answers.file(asked.context(), html, "text/html; charset=utf-8", "screening.html");
    }

    private RunResults results(Asked asked) {
        return shown.results(page.run(asked.part("run")))
                .orElseThrow(() -> Refused.notFound("The results of this run were deleted; screen the list again."));
    }
}
