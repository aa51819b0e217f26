package org.ligature.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.schema.Pack;
import picocli.CommandLine.Command;

/** Looks whether everything that Ligature needs is there. */
@Command(
        name = "doctor",
        description = "Check Java, the data folder, the pack and the terminal, and say what to do about problems.",
        mixinStandardHelpOptions = true)
final class DoctorCommand extends Task {
    private static final long LITTLE_DISK = 500L << 20;

    /** One thing that was looked at. */
    private record Check(String what, boolean ok, String detail) {}

    @Override
    public Integer call() {
        List<Check> checks = new ArrayList<>();
        checks.add(java());
        checks.add(memory());
        checks.add(folder());
        checks.add(disk());
        checks.add(ledger());
        checks.add(pack());
        checks.add(terminal());
        print(checks);
        return checks.stream().allMatch(Check::ok) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void print(List<Check> checks) {
        if (common.json) {
            JsonOut.print(console(), checks);
            return;
        }
        for (Check check : checks) {
            console()
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%-8s %-12s %s%n",
                            check.ok() ? "ok" : "problem",
                            check.what(),
                            Plain.text(check.detail()));
        }
    }

    private static Check java() {
        return new Check(
                "java", Runtime.version().feature() >= 25, Runtime.version() + ", " + System.getProperty("java.home"));
    }

    private static Check memory() {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        return new Check(
                "memory",
                most >= 256,
                most + " MB of heap at most, " + Runtime.getRuntime().availableProcessors() + " cores"
                        + (most < 256 ? "; give more with LIGATURE_OPTS=-Xmx1g" : ""));
    }

    /** The data folder, or the nearest folder above it that exists. */
    private Path existing() {
        Path path = common.data.toAbsolutePath();
        while (!Files.exists(path) && path.getParent() != null) path = path.getParent();
        return path;
    }

    private Check folder() {
        Path path = existing();
        boolean ok = Files.isDirectory(path) && Files.isWritable(path);
        String state =
                path.equals(common.data.toAbsolutePath()) ? "exists" : "does not exist yet, can be made in " + path;
        return new Check(
                "data folder", ok, common.data + " " + (ok ? state : "can't be written; choose another with --data"));
    }

    private Check disk() {
        try {
            long free = Files.getFileStore(existing()).getUsableSpace();
            return new Check(
                    "disk",
                    free > LITTLE_DISK,
                    (free >> 20) + " MB free" + (free > LITTLE_DISK ? "" : "; make room before ingesting"));
        } catch (IOException e) {
            return new Check("disk", false, "can't tell: " + e.getMessage());
        }
    }

    private Check ledger() {
        if (!Files.exists(common.data.resolve("ledger.db")))
            return new Check("ledger", true, "none yet; ligature ingest makes it");
        try (Workspace workspace = workspace()) {
            int documents = workspace.ledger().documents().all().size();
            return new Check("ledger", true, documents + " documents; ligature verify checks them");
        } catch (LigatureException e) {
            return new Check("ledger", false, String.valueOf(e.getMessage()));
        }
    }

    private Check pack() {
        try {
            Pack pack = Extractors.pack(common.pack);
            Extractors.rules(pack);
            return new Check(
                    "pack",
                    true,
                    String.format(
                            Locale.ROOT,
                            "%s: %d tie types, %d patterns, %d names",
                            pack.stamp(),
                            pack.tieTypes().size(),
                            pack.patterns().size(),
                            pack.gazetteer().size()));
        } catch (LigatureException e) {
            return new Check("pack", false, String.valueOf(e.getMessage()));
        }
    }

    private Check terminal() {
        Console console = console();
        return new Check(
                "terminal",
                true,
                console.columns() + " columns, " + (console.terminal() ? "progress bar" : "plain progress lines")
                        + ", colour " + (console.color() ? "on" : "off"));
    }
}
