package org.ligature.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ligature.archive.Inputs;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.ProfileText;
import org.ligature.cli.view.SnapshotText;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Ingest;
import org.ligature.pipeline.IngestReport;
import org.ligature.pipeline.Views;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.panel.Readers;
import org.ligature.publish.Row;
import org.ligature.publish.Snapshot;
import org.ligature.publish.Words;
import org.ligature.publish.html.HtmlSnapshot;
import org.ligature.schema.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the whole way on the example documents. */
@Command(
        name = "demo",
        description =
                "Read the example documents into a fresh folder, print the table and one company, and open the workbench on them.",
        mixinStandardHelpOptions = true)
final class DemoCommand extends Task {
    private static final String THEME = "party-state";
    /** Marks a folder that a demo made, so that the next one may empty it. */
    private static final String MARK = "made-by-ligature-demo";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            defaultValue = "ligature-demo",
            description =
                    "Folder that the demo makes, or makes anew; --data says the same (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("ligature-demo");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7700",
            description = "Port of the workbench; another one when it is taken (default: ${DEFAULT-VALUE}).")
    int port = ServeCommand.PORT;

    @Option(names = "--no-serve", description = "End after printing, without the workbench.")
    boolean noServe;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (spec.commandLine().getParseResult().hasMatchedOption("--data")) folder = common.data;
        Path examples = examples();
        fresh();
        Words words = Words.in(common.lang);
        Pack pack = Extractors.pack(common.pack);
        Readers readers = new ExtractorOptions().readers(pack, console());
        try (Workspace workspace = Workspace.create(folder, clock())) {
            IngestReport report = read(workspace, readers, examples);
            Views views = new Views(workspace, pack);
            Snapshot snapshot = views.snapshot(THEME);
            Path html = folder.resolve("party-state.html");
            Files.writeString(html, HtmlSnapshot.of(snapshot, words), StandardCharsets.UTF_8);
            print(report, snapshot, views, words, html);
            if (!noServe) serve(workspace, pack, readers);
            return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private IngestReport read(Workspace workspace, Readers readers, Path examples) {
        console().say("Reading the example documents in " + examples);
        Ingest.Options options = new Ingest.Options(Runtime.getRuntime().availableProcessors(), 64L << 20);
        Inputs inputs = Inputs.of(List.of(examples), clock().instant());
        return workspace
                .ingest(readers.of(inputs.text()), options)
                .run(inputs, new ProgressBar(console(), clock(), "documents"));
    }

    private void print(IngestReport report, Snapshot snapshot, Views views, Words words, Path html) {
        Console console = console();
        Terminal terminal = new Terminal(console.columns(), console.color());
        console.out().print(SnapshotText.table(snapshot, words, terminal));
        console.out().println();
        snapshot.companies().stream()
                .max(Comparator.comparingInt(Row::count).thenComparing(Row::caption))
                .ifPresent(row -> console.out().print(ProfileText.of(views.profile(row.caption()), words, terminal)));
        console.out().println();
        report.failures().forEach(f -> console.out().println("Set aside: " + Plain.text(f.message())));
        console.out()
                .println("The page with every quote: " + html.toAbsolutePath().toUri());
        console.out().println("More:");
        console.out().println("  ligature snapshot party-state --data " + folder);
        console.out().println("  ligature show \"NAME\" --data " + folder);
        console.out().println("  ligature review list --data " + folder);
        console.out().println("  ligature serve --data " + folder);
    }

    private void serve(Workspace workspace, Pack pack, Readers readers) throws InterruptedException {
        try (Serving.Running running = started(workspace, pack, readers)) {
            ServeCommand.untilStopped(console(), running);
        }
    }

    /** A demo that was started before, and forgotten, must not keep this one from showing its pages. */
    private Serving.Running started(Workspace workspace, Pack pack, Readers readers) {
        Serving.Wish wish = new Serving.Wish("127.0.0.1", port, "", common.lang, user(), Serving.Data.NONE);
        try {
            return serving().start(workspace, pack, readers, wish);
        } catch (LigatureException taken) {
            return serving()
                    .start(
                            workspace,
                            pack,
                            readers,
                            new Serving.Wish(wish.host(), 0, "", common.lang, user(), Serving.Data.NONE));
        }
    }

    private static Path examples() {
        Path home = Path.of(System.getProperty("ligature.home", "."));
        Path examples = home.resolve("examples").resolve("documents");
        if (Files.isDirectory(examples)) return examples;
        throw new LigatureException("The example documents are not in " + examples.toAbsolutePath()
                + ". Start the demo with ./ligature from Ligature's own folder.");
    }

    private void fresh() throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve(MARK))) {
            throw new LigatureException(
                    "The folder " + folder + " exists and was not made by the demo. Choose another with --folder.");
        }
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(MARK), "The demo empties this folder when it runs again.\n");
    }
}
