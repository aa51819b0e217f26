package org.ligature.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.Screenings;
import org.ligature.model.LigatureException;
import org.ligature.name.NameComparer;
import org.ligature.name.NameKind;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.pipeline.screening.ScreenedLines;
import org.ligature.pipeline.screening.ScreenedRow;
import org.ligature.publish.data.Spreadsheet;
import org.ligature.publish.data.Table;
import org.ligature.screen.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens a list of suppliers or people. */
@Command(
        name = "screen",
        description = {
            "Screen a list (CSV or XLSX) against imported data sets: for each row the best matches, how likely, and why.",
            "A match that a reviewer has cleared stays cleared: ligature screen --clear NAME --entity ID --note TEXT"
        },
        mixinStandardHelpOptions = true)
final class ScreenCommand extends Task {
    private static final double LEAST = ListScreening.SHOWN;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The list; its first row names the columns.")
    @Nullable
    Path list;

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "Data set to screen against; several allowed (default: all).")
    List<String> datasets = new ArrayList<>();

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            description = "Score from which a result is a match (default: 0.42).")
    double threshold = NameComparer.standard().threshold();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "Results a row (default: ${DEFAULT-VALUE}).")
    int limit;

    @Option(names = "--all-results", description = "Also give results that are far from a match, down to a score of 0.")
    boolean allResults;

    @Option(
            names = "--column",
            paramLabel = "WHAT=HEAD",
            description = "Which column holds what: name, alias, schema, country or date (default: told by the heads).")
    Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            defaultValue = "any",
            description =
                    "What the list holds where no column tells: Person, Organization or any (default: ${DEFAULT-VALUE}).")
    String schema = "any";

    @Option(names = "--explain", description = "Print the reasons of each result.")
    boolean explain;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, xlsx or jsonl (default: ${DEFAULT-VALUE}).")
    String format = "table";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of printing.")
    @Nullable
    Path output;

    @Option(names = "--clear", paramLabel = "NAME", description = "Say that a match of this name is someone else.")
    @Nullable
    String clear;

    @Option(names = "--entity", paramLabel = "ID", description = "Id of the entity that the name does not mean.")
    @Nullable
    String entity;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "Why it was cleared.")
    String note = "";

    @Option(names = "--undo", description = "Take a clearance back.")
    boolean undo;

    @Override
    public Integer call() {
        try (Workspace workspace = workspace()) {
            if (clear != null) return cleared(workspace, clear);
            if (list == null) throw new LigatureException("Which list? ligature screen FILE.csv");
            return screened(workspace, list);
        }
    }

    private Integer cleared(Workspace workspace, String name) {
        if (entity == null)
            throw new LigatureException("Name the entity that “" + name + "” does not mean: --entity ID");
        workspace
                .ledger()
                .screenings()
                .decide(ListScreening.key(name), entity, undo ? "undone" : Screenings.CLEARED, user(), note);
        console()
                .out()
                .println(
                        undo
                                ? "The clearance is taken back."
                                : "Cleared: " + Plain.text(name) + " is not " + entity + ".");
        return ExitCode.DONE;
    }

    private Integer screened(Workspace workspace, Path file) {
        ListScreening.Order order = new ListScreening.Order(
                file, datasets, columns, kind(), threshold, limit, allResults ? 0 : Math.min(LEAST, threshold), user());
        ProgressBar bar = new ProgressBar(console(), clock(), "rows");
        ListScreening.Outcome outcome;
        try (Sink sink = sink()) {
            outcome = new ListScreening(workspace).run(order, bar, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console()
                .say(String.format(
                        Locale.ROOT,
                        "%d rows, %d with a match from %s on; %d results cleared earlier, %d rows set aside. Run %s.",
                        outcome.run().rows(),
                        outcome.run().matched(),
                        threshold,
                        outcome.cleared(),
                        outcome.faults(),
                        outcome.run().id()));
        return outcome.run().matched() > 0 || outcome.faults() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private NameKind kind() {
        return switch (schema.toLowerCase(Locale.ROOT)) {
            case "person" -> NameKind.PERSON;
            case "organization", "organisation", "company", "legalentity" -> NameKind.ORGANIZATION;
            case "any" -> NameKind.OTHER;
            default -> throw new LigatureException("--schema is Person, Organization or any, not “" + schema + "”.");
        };
    }

    /** Where rows go. */
    private interface Sink extends Consumer<ScreenedRow>, AutoCloseable {
        @Override
        void close() throws IOException;
    }

    private Sink sink() {
        return switch (format) {
            case "jsonl" -> new Lines(stream(), row -> ScreenedLines.of(row, threshold) + "\n");
            case "csv" -> new Rows(stream(), threshold);
            case "table" -> new Lines(stream(), this::text);
            case "xlsx" -> {
                if (output == null) throw new LigatureException("A spreadsheet needs a file: -o RESULT.xlsx");
                yield new Sheet(output, threshold);
            }
            default -> throw new LigatureException("--format is table, csv, xlsx or jsonl, not “" + format + "”.");
        };
    }

    private PrintStream stream() {
        if (output == null) return console().out();
        try {
            return new PrintStream(Files.newOutputStream(output), false, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LigatureException(output + " can't be written: " + e.getMessage() + ".", e);
        }
    }

    private String text(ScreenedRow row) {
        StringBuilder out = new StringBuilder();
        out.append(row.row()).append("  ").append(Plain.text(row.query()));
        if (row.fault() != null)
            return out.append("  ! ").append(row.fault()).append('\n').toString();
        if (row.hits().isEmpty()) return out.append("  –\n").toString();
        out.append('\n');
        for (Hit hit : row.hits()) {
            out.append(String.format(
                    Locale.ROOT,
                    "   %s %.2f  %s  [%s, %s, %s]%n",
                    hit.score() >= threshold ? "●" : "○",
                    hit.score(),
                    Plain.text(hit.name()),
                    Plain.text(hit.id()),
                    hit.schema(),
                    String.join(" ", hit.datasets())));
            if (explain)
                for (String reason : hit.reasons())
                    out.append("        ").append(Plain.text(reason)).append('\n');
        }
        return out.toString();
    }

    /** A text for each row. */
    private record Lines(PrintStream out, java.util.function.Function<ScreenedRow, String> line) implements Sink {
        @Override
        public void accept(ScreenedRow row) {
            out.print(line.apply(row));
        }

        @Override
        public void close() {
            out.flush();
        }
    }

    private static final List<String> HEAD = List.of(
            "row", "query", "score", "match", "id", "name", "caption", "schema", "datasets", "reasons", "error");

    /** The cells of a row's results, a line each; a row without any still has its line. */
    private static List<List<@Nullable Object>> cells(ScreenedRow row, double threshold) {
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (Hit h : row.hits()) {
            List<@Nullable Object> line = new ArrayList<>(List.of(
                    row.row(),
                    row.query(),
                    h.score(),
                    h.score() >= threshold,
                    h.id(),
                    h.name(),
                    h.caption(),
                    h.schema(),
                    String.join(" ", h.datasets()),
                    String.join("; ", h.reasons())));
            line.add(null);
            out.add(line);
        }
        if (!out.isEmpty()) return out;
        List<@Nullable Object> none = new ArrayList<>(List.of(row.row(), row.query()));
        for (int i = 2; i < HEAD.size() - 1; i++) none.add(null);
        none.add(row.fault());
        out.add(none);
        return out;
    }

    /** CSV, a line a result. */
    private static final class Rows implements Sink {
        private final PrintStream out;
        private final double threshold;
        private boolean headed;

        Rows(PrintStream out, double threshold) {
            this.out = out;
            this.threshold = threshold;
        }

        @Override
        public void accept(ScreenedRow row) {
            String csv = new Table("screening", HEAD, cells(row, threshold)).csv();
            out.print(headed ? csv.substring(csv.indexOf('\n') + 1) : csv);
            headed = true;
        }

        @Override
        public void close() {
            out.flush();
        }
    }

    /** A spreadsheet, which is held in memory: for lists of some ten thousand rows. */
    private static final class Sheet implements Sink {
        private static final int MOST = 200_000;
        private final Path file;
        private final double threshold;
        private final List<List<@Nullable Object>> lines = new ArrayList<>();

        Sheet(Path file, double threshold) {
            this.file = file;
            this.threshold = threshold;
        }

        @Override
        public void accept(ScreenedRow row) {
            lines.addAll(cells(row, threshold));
            if (lines.size() > MOST)
                throw new LigatureException("The list is too long for a spreadsheet; use --format csv.");
        }

        @Override
        public void close() throws IOException {
            Files.write(file, Spreadsheet.of(List.of(new Table("screening", HEAD, lines))));
        }
    }
}
