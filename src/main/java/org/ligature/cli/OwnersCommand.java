package org.ligature.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.OwnersText;
import org.ligature.graph.own.Ownership;
import org.ligature.graph.own.Window;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.ties.TieMap;
import org.ligature.publish.Words;
import org.ligature.publish.data.TiesJson;
import org.ligature.publish.ties.OwnersView;
import org.ligature.publish.ties.TieWords;
import org.ligature.schema.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints who owns and controls a company. */
@Command(
        name = "owners",
        description = "Print who owns and controls a company: its tree of owners, effective shares along all chains as"
                + " intervals, control, listed owners together, each with the words it stands on.",
        mixinStandardHelpOptions = true)
final class OwnersCommand extends Task {
    private static final int DEEPEST = 50;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The company, by any of its names or its id.")
    List<String> name = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Owners on that day: a year, a month or a day (default: as far as is known).")
    @Nullable
    String asOf;

    @Mixin
    TieSources sources = new TieSources();

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "6",
            description = "Steps of owners that the tree shows (default: ${DEFAULT-VALUE}).")
    int depth;

    @Mixin
    Output output = new Output();

    @Override
    public Integer call() {
        if (depth < 1 || depth > DEEPEST) throw new LigatureException("--depth is 1 to " + DEEPEST + ".");
        Words words = Words.in(common.lang);
        Pack pack = Extractors.pack(common.pack);
        int day = Day.last(asOf, "--as-of");
        try (Workspace workspace = workspace()) {
            TieMap map = sources.map(workspace, pack);
            Ownership found =
                    map.owners(map.node(String.join(" ", name)), new Ownership.Question(new Window(day), depth));
            new Written(console(), output.file).write(text(OwnersView.of(map.told(), found, asOf), words, pack));
        }
        return ExitCode.DONE;
    }

    private String text(OwnersView view, Words words, Pack pack) {
        if (common.json) return TiesJson.of(view, sources.day());
        return OwnersText.of(
                view,
                words.say(sources.unreviewed ? "ties.owners.unreviewed" : "ties.owners.accepted"),
                new TieWords(words, pack.tieTypes()),
                words,
                new Terminal(console().columns(), console().color() && output.file == null));
    }
}
