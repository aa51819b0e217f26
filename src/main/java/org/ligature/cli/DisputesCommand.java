package org.ligature.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.DisputesText;
import org.ligature.ledger.DisputeRuling;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Findings;
import org.ligature.pipeline.Workspace;
import org.ligature.publish.DisputeWords;
import org.ligature.publish.Words;
import org.ligature.publish.data.DisputesJson;
import org.ligature.review.dispute.Dispute;
import org.ligature.review.dispute.Disputes;
import org.ligature.schema.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the questions that sources answer differently, and decides about them. */
@Command(
        name = "disputes",
        description = {
            "List the questions that sources answer differently, the weightiest first, with the words of each side;",
            "and figures and dates that a simple check finds hard to believe. Decide about one with --rule."
        },
        mixinStandardHelpOptions = true)
final class DisputesCommand extends Task {
    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Only about this company, body or person; or the id of a dispute.")
    List<String> name = new ArrayList<>();

    @Option(names = "--explained", description = "Also answers that differ without contradicting each other, and why.")
    boolean explained;

    @Option(names = "--decided", description = "Also disputes about which a reviewer decided.")
    boolean decided;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "40",
            description = "At most so many; 0 for all (default: ${DEFAULT-VALUE}).")
    int limit = 40;

    @Option(
            names = "--rule",
            paramLabel = "RULING",
            description =
                    "Decide about the dispute with this id: no_contradiction, unresolved, settled, or open again.")
    @Nullable
    String rule;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "Why.")
    String note = "";

    @Mixin
    KnownOn known = new KnownOn();

    @Override
    public Integer call() {
        String wanted = String.join(" ", name);
        try (Workspace workspace = workspace()) {
            if (rule != null) return rule(workspace, wanted, ruling(rule));
            boolean all = decided || wanted.startsWith("x-");
            Disputes found = found(new Findings(workspace.ledger()).disputes(all, known.day), wanted);
            print(limit == 0 ? found : found.first(limit));
            return found.disputes().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private Disputes found(Disputes all, String wanted) {
        if (wanted.startsWith("x-"))
            return new Disputes(all.byId(wanted).stream().toList(), List.of());
        Disputes about = all.about(wanted);
        return explained ? about : new Disputes(about.disputes(), List.of());
    }

    private void print(Disputes shown) {
        Words words = Words.in(common.lang);
        Pack pack = Extractors.pack(common.pack);
        Terminal terminal = new Terminal(console().columns(), console().color());
        console()
                .out()
                .print(
                        common.json
                                ? DisputesJson.of(shown, new DisputeWords(words, pack))
                                : DisputesText.of(shown, pack, words, terminal));
    }

    private static DisputeRuling.Ruled ruling(String text) {
        String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (DisputeRuling.Ruled ruled : DisputeRuling.Ruled.values())
            if (ruled.name().equals(wanted)) return ruled;
        throw new LigatureException("There is no ruling \"" + text + "\"; choose one of "
                + java.util.Arrays.stream(DisputeRuling.Ruled.values())
                        .map(r -> r.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private int rule(Workspace workspace, String id, DisputeRuling.Ruled ruled) {
        Dispute dispute = new Findings(workspace.ledger())
                .disputes(true)
                .byId(id)
                .orElseThrow(() -> new LigatureException(
                        "There is no dispute \"" + id + "\"; ligature disputes --decided lists their ids."));
        workspace.ledger().rulings().rule(dispute.id(), ruled, note, user());
        console()
                .out()
                .println(dispute.id() + " is "
                        + ruled.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ". Take it back: ligature disputes "
                        + dispute.id() + " --rule open");
        return ExitCode.DONE;
    }
}
