package org.ligature.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.ClaimQuery;
import org.ligature.model.Answer;
import org.ligature.model.LigatureException;
import org.ligature.model.PartialDate;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Findings;
import org.ligature.pipeline.Views;
import org.ligature.pipeline.Workspace;
import org.ligature.publish.ReplyWords;
import org.ligature.publish.Words;
import org.ligature.publish.data.RepliesJson;
import org.ligature.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records who was asked for a reply and what came back. */
@Command(
        name = "reply",
        description = {
            "List replies, or record one: who was asked, by whom, when, with how much notice, and what came back.",
            "A reply stands beside the claim, or beside all that is claimed about the one who was asked, exports included."
        },
        mixinStandardHelpOptions = true)
final class ReplyCommand extends Task {
    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Who was asked; without --answer, lists the replies.")
    List<String> name = new ArrayList<>();

    @Option(
            names = "--answer",
            paramLabel = "ANSWER",
            description = "What came back: none, refused, denied, confirmed, deleted or replied.")
    @Nullable
    String answer;

    @Option(names = "--claim", paramLabel = "ID", description = "Only about this claim (its beginning suffices).")
    @Nullable
    String claim;

    @Option(names = "--asker", paramLabel = "NAME", defaultValue = "", description = "Who asked.")
    String asker = "";

    @Option(names = "--asked", paramLabel = "DATE", description = "When: 2015, 2015-12 or 2015-12-09.")
    @Nullable
    String asked;

    @Option(names = "--notice", paramLabel = "DAYS", description = "How many days they had.")
    @Nullable
    Integer notice;

    @Option(names = "--words", paramLabel = "TEXT", defaultValue = "", description = "The answer's own words.")
    String words = "";

    @Option(names = "--withdraw", paramLabel = "ID", description = "Take back a reply that was entered wrongly.")
    @Nullable
    String withdraw;

    @Mixin
    KnownOn known = new KnownOn();

    @Override
    public Integer call() {
        try (Workspace workspace = workspace()) {
            if (withdraw != null) {
                workspace.ledger().replies().withdraw(withdraw, user());
                console().out().println("Withdrawn: " + withdraw);
            } else if (answer == null) list(workspace);
            else add(workspace, answer);
        }
        return ExitCode.DONE;
    }

    private void add(Workspace workspace, String text) {
        String subject = wanted(workspace);
        String about = "";
        if (claim != null) {
            ReviewedClaim found = new Review(workspace.ledger(), List.of()).claim(claim);
            about = found.id();
            if (subject.isBlank()) subject = found.claim().subject().caption();
        }
        if (subject.isBlank()) throw new LigatureException("Say who was asked, or name the claim with --claim.");
        boolean nobody = new Findings(workspace.ledger())
                .claims(ClaimQuery.ALL.about(subject), null)
                .isEmpty();
        Reply reply = new Reply("", subject, about, asker, date(), notice, answer(text), words, "");
        print(workspace.ledger().replies().add(reply, user()), List.of());
        if (nobody)
            console()
                    .out()
                    .println("Nothing is claimed about " + Plain.text(subject) + " yet; it will stand beside what is.");
    }

    /** Who was asked, as tables call them: a reply stands beside claims by that name. */
    private String wanted(Workspace workspace) {
        String wanted = String.join(" ", name);
        return wanted.isBlank() ? "" : new Views(workspace, Extractors.pack(common.pack)).caption(wanted);
    }

    private @Nullable PartialDate date() {
        if (asked == null) return null;
        return PartialDate.parse(asked)
                .orElseThrow(() ->
                        new LigatureException("\"" + asked + "\" is not a date: write 2015, 2015-12 or 2015-12-09."));
    }

    private static Answer answer(String text) {
        return Arrays.stream(Answer.values())
                .filter(a -> a.id().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new LigatureException("There is no answer \"" + text + "\"; choose one of "
                        + Arrays.stream(Answer.values()).map(Answer::id).collect(Collectors.joining(", ")) + "."));
    }

    private void list(Workspace workspace) {
        String wanted = wanted(workspace);
        Map<Reply, List<String>> found = new Findings(workspace.ledger()).replies(known.day);
        found.keySet().removeIf(r -> !wanted.isEmpty() && !r.subject().equalsIgnoreCase(wanted));
        if (common.json) console().out().print(RepliesJson.of(found));
        else if (found.isEmpty()) console().out().println("No replies are recorded.");
        else found.forEach(this::print);
    }

    private void print(Reply reply, List<String> claims) {
        String beside =
                claims.isEmpty() ? "" : " [beside " + claims.size() + (claims.size() == 1 ? " claim]" : " claims]");
        console()
                .out()
                .println(Plain.text(reply.id() + "  " + reply.subject() + ": "
                        + new ReplyWords(Words.in(common.lang)).line(reply) + beside));
    }
}
