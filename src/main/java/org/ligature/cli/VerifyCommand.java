package org.ligature.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ligature.pipeline.Finding;
import org.ligature.pipeline.Verification;
import org.ligature.pipeline.Workspace;
import picocli.CommandLine.Command;

/** Checks that everything stored is still as it was. */
@Command(
        name = "verify",
        description = "Check the archive's bytes, every quote's words and every row of the ledger.",
        mixinStandardHelpOptions = true)
final class VerifyCommand extends Task {
    @Override
    public Integer call() {
        try (Workspace workspace = workspace()) {
            Verification.Result result = new Verification(workspace).run();
            print(result);
            return result.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private void print(Verification.Result result) {
        if (common.json) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("documents", result.documents());
            out.put("claims", result.claims());
            out.put("segments", result.segments());
            out.put("findings", result.findings());
            JsonOut.print(console(), out);
            return;
        }
        for (Finding finding : result.findings()) {
            console()
                    .out()
                    .println(Plain.text(finding.where() + ": " + finding.what() + "; " + finding.remedy() + "."));
        }
        console()
                .out()
                .printf(
                        Locale.ROOT,
                        "Checked %d documents, %d claims, %d segments and the ledger's rows: %s.%n",
                        result.documents(),
                        result.claims(),
                        result.segments(),
                        result.findings().isEmpty()
                                ? "all as it was"
                                : result.findings().size() + " findings");
    }
}
