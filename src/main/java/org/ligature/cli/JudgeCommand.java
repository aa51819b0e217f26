package org.ligature.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.DecisionBatch;
import org.ligature.ledger.Judgements;
import org.ligature.model.Judged;
import org.ligature.model.Judgement;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.resolving.Sides;
import org.ligature.resolve.cluster.Cluster;
import org.ligature.resolve.cluster.Clusters;
import org.ligature.resolve.cluster.Conflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which entities are one, takes that back, and shows what follows from it. */
@Command(
        name = "judge",
        description = {
            "Say whether two entities of imported data sets are one; see what was said, and which ids follow from it.",
            "positive, negative or unsure ID ID; undo ID ID or undo --batch BATCH; list; history ID [ID]; clusters [ID]."
        },
        mixinStandardHelpOptions = true)
final class JudgeCommand extends Task {
    /** What to do. */
    enum Action {
        list,
        positive,
        negative,
        unsure,
        undo,
        history,
        clusters
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", description = "${COMPLETION-CANDIDATES}")
    Action action = Action.list;

    @Parameters(index = "1..*", paramLabel = "ID", description = "Ids of entities.")
    List<String> ids = new ArrayList<>();

    @Option(names = "--batch", paramLabel = "BATCH", description = "With undo: all judgements of this batch.")
    @Nullable
    String batch;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "Why.")
    String note = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "40",
            description = "With list and clusters: at most so many; 0 for all (default: ${DEFAULT-VALUE}).")
    int limit;

    @Override
    public Integer call() {
        try (Workspace workspace = workspace()) {
            return switch (action) {
                case list -> list(workspace, workspace.ledger().judgements().standing());
                case history ->
                    list(workspace, workspace.ledger().judgements().history(id(0), ids.size() > 1 ? ids.get(1) : null));
                case positive -> judge(workspace, Judged.POSITIVE);
                case negative -> judge(workspace, Judged.NEGATIVE);
                case unsure -> judge(workspace, Judged.UNSURE);
                case undo -> undo(workspace);
                case clusters -> clusters(workspace);
            };
        }
    }

    private String id(int place) {
        if (place >= ids.size())
            throw new LigatureException("ligature judge " + action + " needs " + (place == 0 ? "an id" : "two ids")
                    + "; ligature xref shows them.");
        return ids.get(place);
    }

    private Judgement.Pair pair(Workspace workspace) {
        try {
            Judgement.Pair pair = Judgement.Pair.of(id(0), id(1));
            if (action == Action.undo) return pair;
            Sides sides = Sides.of(workspace, Set.of(pair.one(), pair.other()));
            for (String id : List.of(pair.one(), pair.other()))
                if (!sides.has(id))
                    throw new LigatureException("No imported data set has an entity “" + id
                            + "”; ligature xref shows ids, ligature import --list the data sets.");
            return pair;
        } catch (IllegalArgumentException e) {
            throw new LigatureException("That is no pair: " + e.getMessage() + ".", e);
        }
    }

    private int judge(Workspace workspace, Judged judged) {
        Judgement.Pair pair = pair(workspace);
        Judgements judgements = workspace.ledger().judgements();
        DecisionBatch made = judgements.judge(
                List.of(new Judgements.Said(pair, null)), judged, new Judgement.By(user(), null, null, note));
        console().out().println(Plain.text(pair.one() + " and " + pair.other() + ": " + judged.id() + "."));
        console().out().println("Take it back: ligature judge undo --batch " + made.id());
        return told(Clusters.of(judgements.standing()), pair);
    }

    private int told(Clusters clusters, Judgement.Pair pair) {
        Cluster cluster = clusters.of(pair.one());
        if (cluster != null && cluster.members().contains(pair.other()))
            console()
                    .out()
                    .println("Both are " + cluster.id() + " now ("
                            + cluster.members().size() + " entities).");
        for (Conflict conflict : clusters.conflicts()) {
            if (!conflict.members().contains(pair.one()) && !conflict.members().contains(pair.other())) continue;
            print(conflict);
            return ExitCode.FINDINGS;
        }
        return ExitCode.DONE;
    }

    private int undo(Workspace workspace) {
        Judgements judgements = workspace.ledger().judgements();
        DecisionBatch undone = batch != null
                ? judgements.undo(batch, user(), note)
                : judgements.judge(
                        List.of(new Judgements.Said(pair(workspace), null)),
                        Judged.NO_JUDGEMENT,
                        new Judgement.By(user(), null, null, note));
        console().out().printf(Locale.ROOT, "%d taken back.%n", undone.count());
        return ExitCode.DONE;
    }

    private int list(Workspace workspace, List<Judgement> all) {
        List<Judgement> shown =
                limit == 0 || action == Action.history ? all : all.subList(Math.max(0, all.size() - limit), all.size());
        if (common.json) {
            JsonOut.print(console(), shown.stream().map(JudgeCommand::json).toList());
            return ExitCode.DONE;
        }
        Set<String> wanted = new TreeSet<>();
        shown.forEach(j -> wanted.addAll(List.of(j.one(), j.other())));
        Sides sides = Sides.of(workspace, wanted);
        for (Judgement j : shown) {
            String rule = j.by().rule() == null ? "" : "  by rule " + j.by().rule();
            String score = j.by().score() == null ? "" : String.format(Locale.ROOT, "  score %.4f", j.by().score());
            console()
                    .out()
                    .println(j.when() + "  " + j.judged().id() + "  "
                            + Plain.text(j.by().user() + rule + score + "  " + j.by().note()));
            console().out().println("    " + Plain.text(sides.line(j.one())));
            console().out().println("    " + Plain.text(sides.line(j.other())));
        }
        console().out().printf(Locale.ROOT, "%d of %d judgements.%n", shown.size(), all.size());
        return ExitCode.DONE;
    }

    private static Map<String, @Nullable Object> json(Judgement j) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("one", j.one());
        out.put("other", j.other());
        out.put("judgement", j.judged().id());
        out.put("score", j.by().score());
        out.put("rule", j.by().rule());
        out.put("user", j.by().user());
        out.put("note", j.by().note());
        out.put("batch", j.batch());
        out.put("when", j.when().toString());
        return out;
    }

    private int clusters(Workspace workspace) {
        Clusters clusters = Clusters.of(workspace.ledger().judgements().standing());
        List<Cluster> wanted = clusters.all();
        if (!ids.isEmpty()) {
            Cluster one = clusters.of(ids.getFirst());
            wanted = one == null ? List.of() : List.of(one);
        }
        List<Cluster> shown = limit == 0 ? wanted : wanted.stream().limit(limit).toList();
        if (common.json) {
            JsonOut.print(console(), Map.of("clusters", shown, "conflicts", clusters.conflicts()));
            return clusters.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
        Set<String> members = new TreeSet<>();
        shown.forEach(c -> members.addAll(c.members()));
        Sides sides = Sides.of(workspace, members);
        for (Cluster cluster : shown) {
            console().out().println(cluster.id());
            cluster.members().forEach(m -> console().out().println("    " + Plain.text(sides.line(m))));
        }
        clusters.conflicts().forEach(this::print);
        console()
                .out()
                .printf(
                        Locale.ROOT,
                        "%d of %d clusters; %d contradicted.%n",
                        shown.size(),
                        wanted.size(),
                        clusters.conflicts().size());
        return clusters.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void print(Conflict conflict) {
        console().out().println("Contradicted, and not merged: " + Plain.text(String.join(", ", conflict.members())));
        for (Judgement no : conflict.negative())
            console()
                    .out()
                    .println("    against: "
                            + Plain.text(no.one() + " and " + no.other() + ", "
                                    + no.by().user()
                                    + ". Take it, or a positive one, back with ligature judge undo ID ID."));
    }
}
