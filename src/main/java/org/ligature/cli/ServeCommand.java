package org.ligature.cli;

import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the pages until it is stopped. */
@Command(
        name = "serve",
        description = {
            "Open the workbench: read, review and compare in the browser.",
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

    @Override
    public Integer call() throws InterruptedException {
        try (Workspace workspace = Workspace.create(common.data, clock());
                Serving.Running running = serving()
                        .start(
                                workspace,
                                Extractors.pack(common.pack),
                                new Serving.Wish(host, port, token, common.lang, user()))) {
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
