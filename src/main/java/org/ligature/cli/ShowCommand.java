package org.ligature.cli;

import java.util.ArrayList;
import java.util.List;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.ProfileText;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Views;
import org.ligature.pipeline.Workspace;
import org.ligature.publish.Profile;
import org.ligature.publish.Words;
import org.ligature.publish.data.ViewJson;
import org.ligature.publish.markdown.MarkdownProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints all that is claimed about one company. */
@Command(
        name = "show",
        description = "Print all that is claimed about one company, body or person, by kind of tie.",
        mixinStandardHelpOptions = true)
final class ShowCommand extends Task {
    /** What a profile is written as. */
    enum Format {
        text,
        md,
        json
    }

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Its name, in any case.")
    List<String> name = new ArrayList<>();

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
            Profile profile =
                    new Views(workspace, Extractors.pack(common.pack)).profile(String.join(" ", name), known.day);
            new Written(console(), output.file).write(text(profile, words));
        }
        return ExitCode.DONE;
    }

    private String text(Profile profile, Words words) {
        return switch (common.json ? Format.json : format) {
            case text ->
                ProfileText.of(
                        profile,
                        words,
                        new Terminal(console().columns(), console().color() && output.file == null));
            case md -> MarkdownProfile.of(profile, words);
            case json -> ViewJson.of(profile);
        };
    }
}
