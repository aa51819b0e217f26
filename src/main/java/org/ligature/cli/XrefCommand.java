package org.ligature.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.cli.view.SuggestionsText;
import org.ligature.model.Judgement;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Progress;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.resolving.Acceptance;
import org.ligature.pipeline.resolving.CrossReference;
import org.ligature.pipeline.resolving.Sides;
import org.ligature.pipeline.resolving.SuggestionLines;
import org.ligature.publish.data.Table;
import org.ligature.resolve.Suggestion;
import org.ligature.resolve.block.Blocks;
import org.ligature.resolve.cluster.Clusters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds entities of data sets that may be one. */
@Command(
        name = "xref",
        description = {
            "Compare imported data sets with themselves and each other, and suggest which entities are one.",
            "A suggestion merges nothing: decide with ligature judge, or accept from a score on with --accept-above and --as."
        },
        mixinStandardHelpOptions = true)
final class XrefCommand extends Task {
    @Parameters(arity = "0..*", paramLabel = "DATASET", description = "Names of imported data sets (default: all).")
    List<String> datasets = new ArrayList<>();

    @Option(names = "--between", description = "Only pairs from different data sets.")
    boolean between;

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            defaultValue = "0.5",
            description = "Suggest pairs from this probability on (default: ${DEFAULT-VALUE}).")
    double threshold;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Print at most so many; 0 for all (default: ${DEFAULT-VALUE}).")
    int limit;

    @Option(names = "--decided", description = "Also print pairs that were judged or are joined already.")
    boolean decided;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or jsonl (default: ${DEFAULT-VALUE}).")
    String format = "table";

    @Option(
            names = "--accept-above",
            paramLabel = "SCORE",
            description = "Judge all suggestions from this score on positive; needs --as.")
    @Nullable
    Double acceptAbove;

    @Option(names = "--as", paramLabel = "RULE", description = "Name of the rule that the judgements are kept under.")
    @Nullable
    String rule;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "Why the rule is good.")
    String note = "";

    @Override
    public Integer call() {
        if (!List.of("table", "csv", "jsonl").contains(format))
            throw new LigatureException("--format is table, csv or jsonl, not “" + format + "”.");
        if ((acceptAbove == null) != (rule == null))
            throw new LigatureException(
                    "Nothing is merged without a rule with a name: give --accept-above SCORE and --as RULE together.");
        try (Workspace workspace = workspace()) {
            CrossReference.Order order = new CrossReference.Order(
                    datasets, between ? Blocks.Scope.BETWEEN : Blocks.Scope.ALL, threshold, user());
            CrossReference.Outcome outcome = new CrossReference(workspace).run(order, progress());
            if (acceptAbove != null && rule != null) return accept(workspace, outcome, acceptAbove, rule);
            return print(workspace, outcome);
        }
    }

    /** The bar starts when pairs are scored: reading and learning come before, and would make the rate look low. */
    private Progress progress() {
        console().say("Reading the data sets, and learning from them what agreements say.");
        List<Progress> bar = new ArrayList<>(1);
        return (done, total, what) -> {
            if (bar.isEmpty()) bar.add(new ProgressBar(console(), clock(), "entities"));
            bar.getFirst().step(done, total, what);
        };
    }

    private int accept(Workspace workspace, CrossReference.Outcome outcome, double above, String name) {
        if (above < threshold)
            throw new LigatureException(
                    "Suggestions start at " + threshold + "; --accept-above can't be lower than --threshold.");
        Acceptance.Accepted accepted =
                new Acceptance(workspace).accept(outcome, new Acceptance.Rule(above, name, user(), note));
        console()
                .out()
                .printf(
                        Locale.ROOT,
                        "%d pairs joined by the rule “%s” (from %s on); %d held back, because a judgement keeps them apart.%n",
                        accepted.batch().count(),
                        Plain.text(name),
                        above,
                        accepted.heldBack());
        if (accepted.batch().count() > 0)
            console()
                    .out()
                    .println("Take it back: ligature judge undo --batch "
                            + accepted.batch().id());
        return accepted.heldBack() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private int print(Workspace workspace, CrossReference.Outcome outcome) {
        List<Judgement> standing = workspace.ledger().judgements().standing();
        Set<Judgement.Pair> judged = new HashSet<>();
        standing.forEach(j -> judged.add(j.pair()));
        Clusters clusters = Clusters.of(standing);
        int[] open = {0};
        List<Suggestion> shown = new ArrayList<>();
        outcome.read(s -> {
            boolean settled = judged.contains(new Judgement.Pair(s.one(), s.other()))
                    || clusters.canonical(s.one()).equals(clusters.canonical(s.other()));
            if (settled && !decided) return true;
            open[0]++;
            if (format.equals("jsonl") && (limit == 0 || open[0] <= limit))
                console().out().println(SuggestionLines.of(s));
            else if (limit == 0 || shown.size() < limit) shown.add(s);
            return true;
        });
        if (!format.equals("jsonl")) show(workspace, shown);
        console()
                .say(String.format(
                        Locale.ROOT,
                        "%d entities compared: %d suggestions from %s on, %d of them open. Decide: ligature judge positive|negative|unsure ID ID. Run %s.",
                        outcome.run().entities(),
                        outcome.run().suggestions(),
                        threshold,
                        open[0],
                        outcome.run().id()));
        return open[0] == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void show(Workspace workspace, List<Suggestion> shown) {
        Set<String> ids = new TreeSet<>();
        shown.forEach(s -> ids.addAll(List.of(s.one(), s.other())));
        Sides sides = Sides.of(workspace, ids);
        if (format.equals("table")) console().out().print(SuggestionsText.of(shown, sides));
        else {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (Suggestion s : shown)
                rows.add(List.of(
                        s.score(),
                        s.one(),
                        sides.caption(s.one()),
                        s.other(),
                        sides.caption(s.other()),
                        SuggestionsText.evidence(s)));
            List<String> head = List.of("score", "one", "one_name", "other", "other_name", "evidence");
            console().out().print(new Table("suggestions", head, rows).csv());
        }
    }
}
