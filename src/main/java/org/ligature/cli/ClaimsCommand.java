package org.ligature.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.Claims;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Findings;
import org.ligature.pipeline.Workspace;
import org.ligature.publish.data.ClaimCsv;
import org.ligature.publish.data.ClaimLines;
import org.ligature.review.reply.AttachedReplies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints claims one by one. */
@Command(
        name = "claims",
        description = "Print claims: for reading, as JSON lines for programs, or as CSV.",
        mixinStandardHelpOptions = true)
final class ClaimsCommand extends Task {
    /** How claims are printed. */
    enum Format {
        text,
        jsonl,
        csv
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Format format = Format.text;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "Only these tie types.")
    List<String> types = new ArrayList<>();

    @Option(names = "--subject", paramLabel = "NAME", description = "Only claims about this company, person or body.")
    @Nullable
    String subject;

    @Option(
            names = "--document",
            paramLabel = "NAME",
            description = "Only claims of this document: file name or SHA-256.")
    @Nullable
    String document;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            description = "Only unreviewed, accepted, amended, rejected or unsure ones.")
    List<String> states = new ArrayList<>();

    @Option(names = "--text", paramLabel = "WORDS", description = "Only claims whose quote or names hold these words.")
    @Nullable
    String text;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "0", description = "At most so many (default: all).")
    int limit;

    @Mixin
    KnownOn known = new KnownOn();

    private @Nullable ClaimPrinter printer;

    @Override
    public Integer call() {
        ClaimQuery query = ClaimQuery.ALL
                .ofTypes(types)
                .about(subject)
                .in(document)
                .inState(states)
                .saying(text);
        try (Workspace workspace = workspace()) {
            if (known.day == null) print(workspace, query.page(0, limit));
            else
                print(new Findings(workspace.ledger())
                        .claims(query, known.day).stream().limit(limit == 0 ? Long.MAX_VALUE : limit));
        }
        return ExitCode.DONE;
    }

    /** Claims as they come from the ledger, however many there are. */
    private void print(Workspace workspace, ClaimQuery query) {
        Claims claims = workspace.ledger().claims();
        AttachedReplies replies = new Findings(workspace.ledger()).attached();
        switch (common.json ? Format.jsonl : format) {
            case csv ->
                ClaimCsv.write(
                        claims.find(query).stream().map(replies::with).toList(),
                        console().out());
            case jsonl, text -> claims.forEach(query, claim -> line(replies.with(claim)));
        }
    }

    private void print(Stream<ReviewedClaim> claims) {
        switch (common.json ? Format.jsonl : format) {
            case csv -> ClaimCsv.write(claims.toList(), console().out());
            case jsonl, text -> claims.forEach(this::line);
        }
    }

    private void line(ReviewedClaim claim) {
        if (common.json || format == Format.jsonl)
            ClaimLines.write(claim, console().out());
        else printer().print(claim);
    }

    private ClaimPrinter printer() {
        ClaimPrinter made = printer;
        if (made == null) {
            made = new ClaimPrinter(
                    console(), common.lang, Extractors.pack(common.pack).tieTypes());
            printer = made;
        }
        return made;
    }
}
