package org.ligature.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.OriginsText;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Document;
import org.ligature.model.LigatureException;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Findings;
import org.ligature.pipeline.Workspace;
import org.ligature.publish.Words;
import org.ligature.publish.data.OriginsJson;
import org.ligature.review.origin.Fact;
import org.ligature.review.origin.Leanings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which sources lean on which, and how many independent origins a fact has. */
@Command(
        name = "origins",
        description = {
            "Show how many documents say a fact and from how many independent origins, with the tree that says why;",
            "or for a document: what it leans on, and what leans on it."
        },
        mixinStandardHelpOptions = true)
final class OriginsCommand extends Task {
    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Only facts about this company, body or person (default: all that several documents say).")
    List<String> name = new ArrayList<>();

    @Option(
            names = "--document",
            paramLabel = "NAME",
            description = "What this document leans on, and the documents that cite it, with dates.")
    @Nullable
    String document;

    @Option(names = "--not-held", description = "Works that are cited but not held, each with who cites it.")
    boolean notHeld;

    @Mixin
    KnownOn known = new KnownOn();

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(console().columns(), console().color());
        OriginsText text = new OriginsText(Extractors.pack(common.pack), Words.in(common.lang), terminal);
        try (Workspace workspace = workspace()) {
            Leanings leanings = new Findings(workspace.ledger()).leanings(known.day);
            if (document != null) document(workspace, document, leanings, text);
            else if (notHeld) say(common.json ? OriginsJson.notHeld(leanings) : text.notHeld(leanings));
            else facts(workspace, leanings, text);
        }
        return ExitCode.DONE;
    }

    private void say(String text) {
        console().out().print(text);
    }

    private void facts(Workspace workspace, Leanings leanings, OriginsText text) {
        String wanted = String.join(" ", name);
        List<ReviewedClaim> claims = new Findings(workspace.ledger()).claims(ClaimQuery.ALL, known.day);
        List<Fact> facts = Fact.among(claims, leanings).stream()
                .filter(f -> wanted.isEmpty()
                        ? f.support().documents() > 1
                        : f.subject().equalsIgnoreCase(wanted))
                .toList();
        if (facts.isEmpty() && !wanted.isEmpty())
            throw new LigatureException("Nothing is claimed about \"" + wanted + "\".");
        say(common.json ? OriginsJson.facts(facts) : text.facts(facts));
    }

    private void document(Workspace workspace, String wanted, Leanings leanings, OriginsText text) {
        List<Document> found = workspace.ledger().documents().all().stream()
                .map(DocumentCount::document)
                .filter(d -> d.name().equals(wanted)
                        || (wanted.length() > 5 && d.sha256().startsWith(wanted)))
                .toList();
        if (found.isEmpty())
            throw new LigatureException("There is no document \"" + wanted + "\": give its file name or the first"
                    + " digits of its hash.");
        say(
                common.json
                        ? OriginsJson.documents(found, leanings)
                        : found.stream().map(d -> text.document(d, leanings)).collect(Collectors.joining("\n")));
    }
}
