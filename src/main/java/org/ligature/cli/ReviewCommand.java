package org.ligature.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.DecisionBatch;
import org.ligature.ledger.erase.Erased;
import org.ligature.model.Decision;
import org.ligature.model.LigatureException;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.SearchRecord;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.publish.data.ClaimLines;
import org.ligature.review.Review;
import org.ligature.review.Reviewer;
import org.ligature.review.Selection;
import org.ligature.schema.TieType;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides about claims, and records what reviewers did besides. */
@Command(
        name = "review",
        description = {
            "List what waits for review, decide about claims, take decisions back, record searches, erase a person.",
            "list, history ID; accept, reject, unsure, undo with an ID, --rule, --document or (undo) --batch; amend ID FIELD=VALUE …;",
            "searched NAME --where PLACE; erase NAME."
        },
        mixinStandardHelpOptions = true)
final class ReviewCommand extends Task {
    /** What to do. */
    enum Action {
        list,
        history,
        accept,
        amend,
        reject,
        unsure,
        undo,
        searched,
        searches,
        erase
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ACTION", description = "${COMPLETION-CANDIDATES}")
    Action action = Action.list;

    @Parameters(
            index = "1..*",
            paramLabel = "ARG",
            description = "Claim id (its beginning suffices), FIELD=VALUE, or a name.")
    List<String> arguments = new ArrayList<>();

    @Option(names = "--rule", paramLabel = "RULE", description = "All claims that this rule made and that wait.")
    @Nullable
    String rule;

    @Option(names = "--document", paramLabel = "NAME", description = "All claims of this document that wait.")
    @Nullable
    String document;

    @Option(names = "--batch", paramLabel = "BATCH", description = "With undo: all decisions of this batch.")
    @Nullable
    String batch;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "With list: only these tie types.")
    List<String> types = new ArrayList<>();

    @Option(names = "--subject", paramLabel = "NAME", description = "With list: only claims about this subject.")
    @Nullable
    String subject;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "With list: at most so many; 0 for all (default: ${DEFAULT-VALUE}).")
    int limit = 20;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "Why.")
    String note = "";

    @Option(
            names = "--where",
            paramLabel = "PLACE",
            description = "With searched: the register or site that was searched.")
    @Nullable
    String where;

    @Option(names = "--query", paramLabel = "WORDS", defaultValue = "", description = "With searched: the words used.")
    String query = "";

    @Option(
            names = "--found",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "With searched: what was found; leave out for nothing.")
    String found = "";

    @Option(
            names = "--documents-too",
            description = "With erase: also the bytes and texts of documents that name the person.")
    boolean documentsToo;

    @Override
    public Integer call() {
        try (Workspace workspace = workspace()) {
            List<TieType> ties = Extractors.pack(common.pack).tieTypes();
            Review review = new Review(
                    workspace.ledger(), ties.stream().map(TieType::id).toList());
            Reviewer by = new Reviewer(user(), note);
            switch (action) {
                case list -> list(review, ties);
                case history -> history(workspace, review);
                case accept -> said("accepted", review.accept(selection(), by));
                case reject -> said("rejected", review.reject(selection(), by));
                case unsure -> said("marked unsure", review.unsure(selection(), by));
                case amend -> said("amended", review.amend(first("a claim id"), amendments(), by));
                case undo -> said("undone", batch == null ? review.undo(selection(), by) : review.undoBatch(batch, by));
                case searched -> searched(workspace);
                case searches -> workspace.ledger().searches().all().forEach(this::print);
                case erase -> erase(workspace);
            }
        }
        return ExitCode.DONE;
    }

    private void list(Review review, List<TieType> ties) {
        ClaimQuery wanted =
                ClaimQuery.ALL.ofTypes(types).about(subject).in(document).madeBy(rule);
        List<ReviewedClaim> waiting = review.queue(wanted.page(0, limit));
        if (common.json) {
            waiting.forEach(c -> ClaimLines.write(c, console().out()));
            return;
        }
        waiting.forEach(new ClaimPrinter(console(), common.lang, ties)::print);
        int all = review.queue(wanted).size();
        console()
                .out()
                .printf(
                        Locale.ROOT,
                        "%d of %d that wait. Decide: ligature review accept|reject|unsure ID%n",
                        waiting.size(),
                        all);
    }

    private void history(Workspace workspace, Review review) {
        ReviewedClaim claim = review.claim(first("a claim id"));
        for (Decision d : workspace.ledger().decisionsOf(claim.id())) {
            console()
                    .out()
                    .println(d.when() + "  " + d.verdict() + "  "
                            + Plain.text(d.user() + "  " + d.amendments() + "  " + d.note()));
        }
    }

    private Selection selection() {
        if (rule != null) return new Selection.ByRule(rule);
        if (document != null) return new Selection.ByDocument(document);
        return new Selection.ById(first("a claim id, --rule or --document"));
    }

    private String first(String what) {
        if (arguments.isEmpty()) throw new ParameterException(line(), "review " + action + " needs " + what + ".");
        return arguments.getFirst();
    }

    private CommandLine line() {
        return spec.commandLine();
    }

    private Map<String, String> amendments() {
        Map<String, String> out = new LinkedHashMap<>();
        for (String pair : arguments.subList(1, arguments.size())) {
            int equals = pair.indexOf('=');
            if (equals < 1)
                throw new ParameterException(line(), "\"" + pair + "\" is not FIELD=VALUE, such as date=2015-12.");
            out.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        if (out.isEmpty())
            throw new ParameterException(line(), "review amend needs FIELD=VALUE, such as date=2015-12.");
        return out;
    }

    private void said(String verb, DecisionBatch decided) {
        if (common.json) {
            JsonOut.print(console(), decided);
            return;
        }
        console().out().printf(Locale.ROOT, "%d %s.%n", decided.count(), verb);
        if (decided.count() > 0) console().out().println("Take it back: ligature review undo --batch " + decided.id());
    }

    private void searched(Workspace workspace) {
        if (where == null)
            throw new ParameterException(
                    line(), "review searched needs --where: the register or site that was searched.");
        SearchRecord record = new SearchRecord(
                String.join(" ", arguments),
                types.isEmpty() ? "" : types.getFirst(),
                where,
                query,
                found,
                user(),
                clock().instant());
        if (record.subject().isBlank())
            throw new ParameterException(line(), "review searched needs the name searched for.");
        workspace.ledger().searches().add(record);
        print(record);
    }

    private void print(SearchRecord s) {
        console()
                .out()
                .println(s.when() + "  "
                        + Plain.text(s.subject() + "  " + (s.type().isEmpty() ? "any tie" : s.type()) + "  in "
                                + s.where() + "  " + (s.found().isEmpty() ? "nothing found" : "found: " + s.found())
                                + "  (" + s.user() + ")"));
    }

    private void erase(Workspace workspace) {
        String name = String.join(" ", arguments);
        if (name.isBlank()) throw new ParameterException(line(), "review erase needs the name of the person.");
        if (note.contains(name)) throw new LigatureException("The note names the person; say why without the name.");
        Erased erased = workspace.ledger().erasures().erase(name, user(), note, documentsToo);
        if (documentsToo) erased.documents().forEach(workspace.archive()::erase);
        console()
                .out()
                .printf(
                        Locale.ROOT,
                        "Erased from %d claims; %d documents name the person%s.%n",
                        erased.claims(),
                        erased.documents().size(),
                        documentsToo ? " and were erased" : " (--documents-too erases their bytes and texts)");
    }
}
