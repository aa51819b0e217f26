package org.ligature.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.PathsText;
import org.ligature.graph.path.Bounds;
import org.ligature.graph.path.Interlock;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.ties.TieMap;
import org.ligature.publish.Words;
import org.ligature.publish.data.TiesJson;
import org.ligature.publish.ties.PathsView;
import org.ligature.publish.ties.TieWords;
import org.ligature.schema.Pack;
import org.ligature.schema.TieType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how two are tied, or one with any state or party body. */
@Command(
        name = "path",
        description =
                "Print the best-evidenced paths between two companies, people or bodies; or from one to any state or"
                        + " party body. Names of several words stand in quotation marks.",
        mixinStandardHelpOptions = true)
final class PathCommand extends Task {
    private static final int MOST_HOPS = 20;
    private static final int MOST_PATHS = 100;

    @Parameters(
            arity = "1..2",
            paramLabel = "NAME",
            description = "From whom, and to whom (default: any state or party body).")
    List<String> ends = new ArrayList<>();

    @Option(
            names = "--paths",
            paramLabel = "N",
            defaultValue = "5",
            description = "At most so many paths (default: ${DEFAULT-VALUE}).")
    int paths;

    @Option(
            names = "--hops",
            paramLabel = "N",
            defaultValue = "6",
            description = "At most so many steps (default: ${DEFAULT-VALUE}).")
    int hops;

    @Option(names = "--from", paramLabel = "DATE", description = "Only ties that may have held on that day or later.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only ties that may have held on that day or earlier.")
    @Nullable
    String to;

    @Option(
            names = "--without",
            paramLabel = "TYPE",
            split = ",",
            description = "Kinds of tie that are no steps, such as listing_sanction; several parted by commas.")
    List<String> without = new ArrayList<>();

    @Option(names = "--shortest", description = "One path of the fewest steps, however well it is evidenced.")
    boolean shortest;

    @Option(names = "--interlocks", description = "Instead: people who link NAME with other companies and bodies.")
    boolean interlocks;

    @Mixin
    TieSources sources = new TieSources();

    @Mixin
    Output output = new Output();

    @Override
    public Integer call() {
        check();
        Words words = Words.in(common.lang);
        Pack pack = Extractors.pack(common.pack);
        for (String type : without) kind(type, pack, words);
        Bounds bounds = new Bounds(hops, Day.first(from, "--from"), Day.last(to, "--to"), Set.copyOf(without));
        try (Workspace workspace = workspace()) {
            TieMap map = sources.map(workspace, pack);
            PathsView view = view(map, bounds);
            new Written(console(), output.file).write(text(view, words, pack));
            return view.paths().isEmpty() && view.links().isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    private static void kind(String type, Pack pack, Words words) {
        boolean imported = !words.sayOr("ties.type." + type, "").isEmpty();
        if (pack.tieType(type).isEmpty() && !imported)
            throw new LigatureException("--without " + type + " is no kind of tie; choose of "
                    + String.join(
                            ", ", pack.tieTypes().stream().map(TieType::id).toList()) + ".");
    }

    private void check() {
        if (hops < 1 || hops > MOST_HOPS) throw new LigatureException("--hops is 1 to " + MOST_HOPS + ".");
        if (paths < 1 || paths > MOST_PATHS) throw new LigatureException("--paths is 1 to " + MOST_PATHS + ".");
        if (interlocks && ends.size() > 1) throw new LigatureException("--interlocks takes one NAME.");
        if (shortest && ends.size() < 2) throw new LigatureException("--shortest takes two NAMEs.");
        if (Day.first(from, "--from") > Day.last(to, "--to")) throw new LigatureException("--from is after --to.");
    }

    private PathsView view(TieMap map, Bounds bounds) {
        int begin = map.node(ends.getFirst());
        if (interlocks) return PathsView.links(map.told(), begin, Interlock.of(map.graph(), begin, bounds));
        if (ends.size() == 1) {
            return PathsView.of(
                    map.told(),
                    begin,
                    null,
                    map.search().bestToAny(begin, n -> map.graph().kind(n).official(), bounds, paths));
        }
        int end = map.node(ends.getLast());
        return PathsView.of(
                map.told(),
                begin,
                end,
                shortest
                        ? map.search().shortest(begin, end, bounds).stream().toList()
                        : map.search().best(begin, end, bounds, paths));
    }

    private String text(PathsView view, Words words, Pack pack) {
        if (common.json) return TiesJson.of(view, sources.day());
        Terminal terminal = new Terminal(console().columns(), console().color() && output.file == null);
        TieWords says = new TieWords(words, pack.tieTypes());
        return interlocks
                ? PathsText.links(view, says, words, terminal)
                : PathsText.paths(view, hops, says, words, terminal);
    }
}
