package org.ligature.app;

import java.time.Clock;
import org.ligature.cli.CommandLineInterface;

/** The program's entry point: runs the command line and ends with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineInterface.execute(Clock.systemUTC(), new Served(), arguments));
    }
}
