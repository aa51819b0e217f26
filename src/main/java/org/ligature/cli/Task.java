package org.ligature.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ligature.pipeline.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What every command has: the common options, the console and the clock. */
abstract class Task implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @ParentCommand
    @Nullable
    CommandLineInterface top;

    Console console() {
        Console console = top().console();
        return common.noColor
                ? new Console(console.out(), console.err(), console.columns(), console.terminal(), false)
                : console;
    }

    InstantSource clock() {
        return top().clock();
    }

    Serving serving() {
        return top().serving();
    }

    private CommandLineInterface top() {
        if (top == null) throw new IllegalStateException("picocli sets the parent command");
        return top;
    }

    /** The data folder, which must exist. */
    Workspace workspace() {
        return Workspace.open(common.data, clock());
    }

    String user() {
        return common.user == null ? "unknown" : common.user;
    }
}
