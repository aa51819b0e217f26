package org.ligature.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.panel.Readers;
import org.ligature.schema.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the pages until it is stopped. */
@Command(
        name = "serve",
        description = {
            "Open the workbench: read, review and compare in the browser; programs use its API.",
            "Listens on this machine only; another address needs an access token."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand extends Task {
    static final int PORT = 7700;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Name or address to listen on (default: ${DEFAULT-VALUE}).")
    String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7700",
            description = "Port; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
    int port = PORT;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:LIGATURE_TOKEN:-}",
            description = "What browsers must know to be let in, 16 characters or more (or set LIGATURE_TOKEN).")
    String token = "";

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "Data sets for the API under /api (YAML, as yente reads it); see docs/api.md.")
    @Nullable
    Path manifest;

    @Option(
            names = "--allow-origin",
            paramLabel = "SITE",
            description = "Another site whose pages may use the API, such as https://refine.example.org; repeatable."
                    + " Pages of this machine always may.")
    List<String> origins = List.of();

    @Option(
            names = "--unreviewed",
            description = "Let the API serve claims too that nobody has decided about; accepted ones always are.")
    boolean unreviewed;

    @Option(
            names = "--update-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:LIGATURE_UPDATE_TOKEN:-}",
            description = "Who knows it may have the data sets loaded again, by POST /api/updatez"
                    + " (or set LIGATURE_UPDATE_TOKEN).")
    String updateToken = "";

    @Mixin
    ExtractorOptions extractors = new ExtractorOptions();

    @Override
    public Integer call() throws InterruptedException {
        Pack pack = Extractors.pack(common.pack);
        Readers readers = extractors.readers(pack, console());
        try (Workspace workspace = Workspace.create(common.data, clock());
                Serving.Running running = serving()
                        .start(
                                workspace,
                                pack,
                                readers,
                                new Serving.Wish(
                                        host,
                                        port,
                                        token,
                                        common.lang,
                                        user(),
                                        new Serving.Data(manifest, origins, updateToken, unreviewed)))) {
            untilStopped(console(), running);
        }
        return ExitCode.DONE;
    }

    /** Says where to look, and waits for the process's end. */
    static void untilStopped(Console console, Serving.Running running) throws InterruptedException {
        console.out().println("Open " + running.address() + " (Ctrl-C stops)");
        console.out().flush();
        Thread.currentThread().join();
    }
}
