package org.ligature.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ligature.archive.Input;
import org.ligature.archive.Inputs;
import org.ligature.model.Failure;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Ingest;
import org.ligature.pipeline.IngestReport;
import org.ligature.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents into the data folder. */
@Command(
        name = "ingest",
        description = "Read files and folders, and record what they claim. What can't be read is set aside and named.",
        mixinStandardHelpOptions = true)
final class IngestCommand extends Task {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders; - reads one document from standard input.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "FILE",
            defaultValue = "stdin.txt",
            description = "Name of the document on standard input (default: ${DEFAULT-VALUE}).")
    String name = "stdin.txt";

    @Option(
            names = "--max-mb",
            paramLabel = "MB",
            defaultValue = "64",
            description = "Largest document that is read, in MB (default: ${DEFAULT-VALUE}).")
    int maxMegabytes = 64;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Documents read at once (default: one for each core).")
    int threads;

    @Mixin
    ExtractorOptions extractors = new ExtractorOptions();

    @Override
    public Integer call() {
        int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        try (Workspace workspace = Workspace.create(common.data, clock())) {
            Inputs inputs = inputs();
            Ingest ingest = workspace.ingest(
                    extractors.readers(Extractors.pack(common.pack), console()).of(inputs.text()),
                    new Ingest.Options(workers, (long) maxMegabytes << 20));
            ProgressBar bar = new ProgressBar(console(), clock(), "documents");
            IngestReport report = ingest.run(inputs, bar);
            print(report);
            boolean well = report.failures().isEmpty()
                    && report.accounts().stream().allMatch(a -> a.troubles().isEmpty());
            return well ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private Inputs inputs() {
        List<Path> files =
                paths.stream().filter(p -> !p.equals("-")).map(Path::of).toList();
        Inputs found = Inputs.of(files, clock().instant());
        if (!paths.contains("-")) return found;
        InputStream in = System.in;
        List<Input> all = new ArrayList<>(found.found());
        all.add(Input.standard(in, name));
        return new Inputs(all, found.failures());
    }

    private void print(IngestReport report) {
        if (common.json) {
            JsonOut.print(console(), json(report));
            return;
        }
        Console console = console();
        console.out()
                .printf(
                        Locale.ROOT,
                        "%d read, %d known already, %d set aside.%n",
                        report.read(),
                        report.known(),
                        report.failures().size());
        var recorded = report.recorded();
        console.out()
                .printf(
                        Locale.ROOT,
                        "Claims: %d new, %d changed, %d no longer made, %d unchanged.%n",
                        recorded.added() + recorded.restored(),
                        recorded.changed(),
                        recorded.retracted(),
                        recorded.unchanged());
        AccountText.lines(report.accounts()).forEach(line -> console.out().println(Plain.text(line)));
        if (recorded.carried() > 0)
            console.out().println("Decisions carried to new wording: " + recorded.carried() + ".");
        if (!report.failures().isEmpty()) console.out().println("Set aside:");
        for (Failure failure : report.failures()) console.out().println("  " + Plain.text(failure.message()));
        if (report.read() > 0) console.out().println("Next: ligature snapshot party-state" + dataOption());
    }

    private String dataOption() {
        return common.data.equals(Path.of("ligature-data")) ? "" : " --data " + common.data;
    }

    private static Map<String, Object> json(IngestReport report) {
        Map<String, Object> out = new java.util.LinkedHashMap<>();
        out.put("inputs", report.inputs());
        out.put("read", report.read());
        out.put("known", report.known());
        out.put("bytes", report.bytes());
        out.put("claims_added", report.recorded().added() + report.recorded().restored());
        out.put("claims_changed", report.recorded().changed());
        out.put("claims_retracted", report.recorded().retracted());
        out.put("decisions_carried", report.recorded().carried());
        out.put("extractors", AccountText.json(report.accounts()));
        out.put(
                "failures",
                report.failures().stream()
                        .map(f -> Map.of("whence", f.whence(), "reason", f.reason(), "message", f.message()))
                        .map(java.util.TreeMap::new)
                        .toList());
        return out;
    }
}
