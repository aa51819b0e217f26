package org.ligature.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Runs command lines in this process and keeps what they print. */
final class Terminal {
    private final Path data;
    private final InstantSource clock;
    private String out = "";
    private String err = "";

    Terminal(Path data) {
        this(data, InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")));
    }

    Terminal(Path data, InstantSource clock) {
        this.data = data;
        this.clock = clock;
    }

    /** Runs a command on the data folder and gives its exit code. */
    int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--data");
        all.add(data.toString());
        return bare(all.toArray(String[]::new));
    }

    /** Runs a command line as it is. */
    int bare(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                80,
                false,
                false);
        int code = CommandLineInterface.execute(console, clock, arguments);
        out = printed.toString(StandardCharsets.UTF_8);
        err = said.toString(StandardCharsets.UTF_8);
        return code;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }
}
