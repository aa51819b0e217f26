package org.ligature.cli;

import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.SnapshotText;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Views;
import org.ligature.pipeline.Workspace;
import org.ligature.publish.Snapshot;
import org.ligature.publish.Words;
import org.ligature.publish.data.ClaimCsv;
import org.ligature.publish.data.ViewJson;
import org.ligature.publish.html.HtmlSnapshot;
import org.ligature.publish.markdown.MarkdownSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a theme across companies. */
@Command(
        name = "snapshot",
        description = "Print a theme across companies: who claims what, of which kind, as of when, in which words.",
        mixinStandardHelpOptions = true)
final class SnapshotCommand extends Task {
    /** What a snapshot is written as. */
    enum Format {
        text,
        md,
        csv,
        html,
        json
    }

    @Parameters(paramLabel = "THEME", description = "Theme of the pack, such as party-state, party, security, people.")
    String theme = "party-state";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Format format = Format.text;

    @Mixin
    Output output = new Output();

    @Mixin
    KnownOn known = new KnownOn();

    @Override
    public Integer call() {
        Words words = Words.in(common.lang);
        try (Workspace workspace = workspace()) {
            Snapshot snapshot = new Views(workspace, Extractors.pack(common.pack)).snapshot(theme, known.day);
            new Written(console(), output.file).write(text(snapshot, words));
        }
        return ExitCode.DONE;
    }

    private String text(Snapshot snapshot, Words words) {
        return switch (common.json ? Format.json : format) {
            case text ->
                SnapshotText.of(
                        snapshot,
                        words,
                        new Terminal(console().columns(), console().color() && output.file == null));
            case html -> HtmlSnapshot.of(snapshot, words);
            case md -> MarkdownSnapshot.of(snapshot, words);
            case csv -> ClaimCsv.of(snapshot);
            case json -> ViewJson.of(snapshot);
        };
    }
}
