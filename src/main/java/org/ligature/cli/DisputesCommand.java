package org.ligature.cli;

import java.util.ArrayList;
import java.util.List;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.DisputesText;
import org.ligature.ledger.ClaimQuery;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.publish.Words;
import org.ligature.publish.data.DisputesJson;
import org.ligature.review.dispute.Disputes;
import org.ligature.schema.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the questions that sources answer differently. */
@Command(
        name = "disputes",
        description = {
            "List the questions that sources answer differently, the weightiest first, with the words of each side;",
            "and figures and dates that a simple check finds hard to believe. Decide with: ligature review."
        },
        mixinStandardHelpOptions = true)
final class DisputesCommand extends Task {
    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Only about this company, body or person.")
    List<String> name = new ArrayList<>();

    @Option(names = "--explained", description = "Also answers that differ without contradicting each other, and why.")
    boolean explained;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "40",
            description = "At most so many; 0 for all (default: ${DEFAULT-VALUE}).")
    int limit = 40;

    @Override
    public Integer call() {
        Words words = Words.in(common.lang);
        Pack pack = Extractors.pack(common.pack);
        try (Workspace workspace = workspace()) {
            Disputes found =
                    Disputes.among(workspace.ledger().claims(ClaimQuery.ALL)).about(String.join(" ", name));
            Disputes shown = limit == 0 ? found : found.first(limit);
            if (!explained) shown = new Disputes(shown.disputes(), List.of());
            Terminal terminal = new Terminal(console().columns(), console().color());
            String text = common.json ? DisputesJson.of(shown) : DisputesText.of(shown, pack, words, terminal);
            console().out().print(text);
            return found.disputes().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }
}
