package org.ligature.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.exchange.EntitySink;
import org.ligature.pipeline.exchange.Export;
import org.ligature.pipeline.exchange.Sink;
import org.ligature.pipeline.exchange.StatementSink;
import org.ligature.pipeline.exchange.claim.Loss;
import org.ligature.pipeline.exchange.claim.LossReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what is known for other programs of the field. */
@Command(
        name = "export",
        description = {
            "Write claims, or an imported list, in the forms that other programs read: FollowTheMoney entities or statements.",
            "Claims that were accepted are written, and a report of what the model has no place for."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand extends Task {
    /** What an export is written as. */
    enum Format {
        ftm,
        statements
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "ftm",
            description =
                    "ftm: FollowTheMoney entities, JSON lines; statements: CSV, a value a row (default: ${DEFAULT-VALUE}).")
    Format format = Format.ftm;

    @Mixin
    Output output = new Output();

    @Option(names = "--unreviewed", description = "Also claims that nobody has reviewed yet; they say so.")
    boolean unreviewed;

    @Option(
            names = "--extended",
            description = "Use Ligature's own schemata too, which lose less, and which other programs may not know.")
    boolean extended;

    @Option(names = "--dataset", paramLabel = "NAME", description = "An imported list instead of the claims.")
    @Nullable
    String dataset;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "ligature",
            description = "Name of the data set that the claims make up (default: ${DEFAULT-VALUE}).")
    String name = "ligature";

    @Option(
            names = "--losses",
            paramLabel = "FILE",
            description = "Write there, as CSV, what the model has no place for.")
    @Nullable
    Path losses;

    @Mixin
    KnownOn known = new KnownOn();

    @Override
    public Integer call() {
        try (Workspace workspace = workspace()) {
            if (output.file == null) return write(workspace, console().out());
            try (PrintStream out = new PrintStream(
                    new BufferedOutputStream(Files.newOutputStream(output.file), 1 << 16),
                    false,
                    StandardCharsets.UTF_8)) {
                int code = write(workspace, out);
                if (out.checkError()) throw new IOException("it can't be written to; is the disk full?");
                console().say("Written to " + output.file.toAbsolutePath());
                return code;
            } catch (IOException e) {
                throw new LigatureException(
                        output.file + " can't be written (" + e.getMessage() + "); choose another file with --output.",
                        e);
            }
        }
    }

    private int write(Workspace workspace, PrintStream out) {
        Sink sink = format == Format.ftm ? new EntitySink(out) : new StatementSink(out);
        Export export = new Export(workspace);
        if (dataset != null) {
            export.list(new DatasetShelf(workspace).named(dataset), sink);
            return ExitCode.DONE;
        }
        LossReport report = export.claims(
                Extractors.pack(common.pack), new Export.Wish(name, unreviewed, extended), known.day, sink);
        report(report);
        return ExitCode.DONE;
    }

    /** To standard error where the export itself is printed, so that it can be piped on. */
    private void report(LossReport report) {
        if (losses != null) new Written(console(), losses).write(report.csv());
        Map<Loss, Integer> counts = new TreeMap<>();
        for (LossReport.Line line : report.lines()) counts.merge(line.loss(), line.claims(), Integer::sum);
        if (counts.isEmpty()) {
            console().say("Nothing to export: no claim has been accepted yet. Review some, or add --unreviewed.");
            return;
        }
        console().say("What the model has no place for (claims):");
        counts.forEach((loss, count) -> console().say(String.format(Locale.ROOT, "%7d  %s", count, loss.meaning())));
    }
}
