package org.ligature.cli;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.ligature.model.LigatureException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The top command: lists the others, and prints help and version. */
@Command(
        name = "ligature",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description =
                "Turns reports about companies into quoted, reviewable claims of ties to a state or its ruling party.",
        subcommands = {
            IngestCommand.class,
            SnapshotCommand.class,
            ShowCommand.class,
            OwnersCommand.class,
            PathCommand.class,
            ClaimsCommand.class,
            ReviewCommand.class,
            DisputesCommand.class,
            OriginsCommand.class,
            ReplyCommand.class,
            VerifyCommand.class,
            CompareCommand.class,
            EvaluateCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ScreenCommand.class,
            XrefCommand.class,
            JudgeCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            DoctorCommand.class
        },
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  ligature demo                      look at the example documents",
            "  ligature ingest FOLDER             read your own documents",
            "  ligature serve                     the same in the browser",
            "  ligature snapshot party-state      the table of what they claim"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:findings, or partly done", "2:wrong usage", "3:failed"},
        exitCodeOnExecutionException = ExitCode.FAILED,
        exitCodeOnInvalidInput = ExitCode.USAGE)
public final class CommandLineInterface implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before run()
    private CommandLine.Model.CommandSpec spec;

    private final Console console;
    private final InstantSource clock;

    private final Serving serving;

    private CommandLineInterface(Console console, InstantSource clock, Serving serving) {
        this.console = console;
        this.clock = clock;
        this.serving = serving;
    }

    /**
     * Runs one command line and gives its exit code.
     *
     * @param clock tells the time to everything that records it
     * @param serving starts the workbench
     */
    public static int execute(InstantSource clock, Serving serving, String... arguments) {
        return execute(Console.system(System.getenv()), clock, serving, arguments);
    }

    static int execute(Console console, InstantSource clock, String... arguments) {
        Serving none = (workspace, pack, readers, wish) -> {
            throw new IllegalStateException("no server here");
        };
        return execute(console, clock, none, arguments);
    }

    private static int execute(Console console, InstantSource clock, Serving serving, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineInterface(console, clock, serving));
        line.setOut(new java.io.PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(Math.min(100, Math.max(60, console.columns())));
        line.setUsageHelpLongOptionsMaxWidth(26);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
        try {
            return line.execute(arguments);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static int failed(Console console, Exception e) {
        console.out().flush();
        if (e instanceof LigatureException) {
            console.say("ligature: " + e.getMessage());
            return ExitCode.FAILED;
        }
        console.say("ligature: a fault in Ligature; please report it with the lines below.");
        e.printStackTrace(console.err());
        return ExitCode.FAILED;
    }

    Console console() {
        return console;
    }

    InstantSource clock() {
        return clock;
    }

    Serving serving() {
        return serving;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command. `ligature --help` lists them.");
    }
}
