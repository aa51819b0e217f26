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
import org.jspecify.annotations.Nullable;
import org.ligature.cli.screening.ScreeningCsv;
import org.ligature.cli.screening.ScreeningPage;
import org.ligature.cli.screening.ScreeningSheet;
import org.ligature.cli.screening.ScreeningSink;
import org.ligature.cli.screening.ScreeningText;
import org.ligature.ledger.Screenings;
import org.ligature.model.LigatureException;
import org.ligature.name.NameComparer;
import org.ligature.name.NameKind;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.pipeline.screening.ScreenedLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens a list of suppliers or people. */
@Command(
        name = "screen",
        description = {
            "Screen a list (CSV or XLSX) against imported data sets and accepted claims: for each row the best matches,",
            "how likely, why, and what documents say of them, with quotes.",
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
            description =
                    "Data set to screen against, \"ligature\" for the claims of the ledger; several allowed (default: all).")
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
            description =
                    "Which column holds what: name, alias, schema, country, date, identifier or ticker; by its head, or by number as #2 (default: told by the heads).")
    Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            defaultValue = "any",
            description =
                    "What the list holds where no column tells: Person, Organization or any (default: ${DEFAULT-VALUE}).")
    String schema = "any";

    @Option(names = "--unreviewed", description = "Also claims that nobody has reviewed yet; they say so.")
    boolean unreviewed;

    @Option(names = "--explain", description = "Print the reasons of each result, and all ties behind it.")
    boolean explain;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, xlsx, html or jsonl (default: ${DEFAULT-VALUE}).")
    String format = "table";

    @Mixin
    Output output = new Output();

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
                file,
                datasets,
                columns,
                kind(),
                threshold,
                limit,
                allResults ? 0 : Math.min(LEAST, threshold),
                user(),
                unreviewed);
        ProgressBar bar = new ProgressBar(console(), clock(), "rows");
        ListScreening.Outcome outcome;
        try (ScreeningSink sink = sink(file)) {
            outcome = new ListScreening(workspace, Extractors.pack(common.pack)).run(order, bar, sink);
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

    private ScreeningSink sink(Path file) {
        return switch (format) {
            case "jsonl" -> ScreeningSink.lines(stream(), row -> ScreenedLines.of(row, threshold) + "\n");
            case "csv" -> new ScreeningCsv(stream(), threshold);
            case "table" -> ScreeningSink.lines(stream(), new ScreeningText(threshold, explain)::of);
            case "xlsx" -> {
                if (output.file == null) throw new LigatureException("A spreadsheet needs a file: -o RESULT.xlsx");
                yield new ScreeningSheet(output.file, threshold);
            }
            case "html" -> new ScreeningPage(stream(), String.valueOf(file.getFileName()), threshold);
            default ->
                throw new LigatureException("--format is table, csv, xlsx, html or jsonl, not “" + format + "”.");
        };
    }

    private PrintStream stream() {
        if (output.file == null) return console().out();
        try {
            return new PrintStream(Files.newOutputStream(output.file), false, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LigatureException(output.file + " can't be written: " + e.getMessage() + ".", e);
        }
    }
}
