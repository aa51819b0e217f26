package org.ligature.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The top command: lists the others, and prints help and version. */
@Command(
        name = "ligature",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description =
                "Turns reports about companies into quoted, reviewable claims of ties to a state or its ruling party.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:findings, or partly done", "2:wrong usage", "3:failed"},
        exitCodeOnExecutionException = ExitCode.FAILED,
        exitCodeOnInvalidInput = ExitCode.USAGE)
public final class CommandLineInterface implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before run()
    private CommandLine.Model.CommandSpec spec;

    private CommandLineInterface() {}

    /** Runs one command line and gives its exit code. */
    public static int execute(String... arguments) {
        return new CommandLine(new CommandLineInterface()).execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command. `ligature --help` lists them.");
    }
}
