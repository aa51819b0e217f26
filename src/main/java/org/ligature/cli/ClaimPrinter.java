package org.ligature.cli;

import java.util.List;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.ClaimsText;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.Words;
import org.ligature.schema.TieType;

/** Prints claims one by one for reading. */
final class ClaimPrinter {
    private final Console console;
    private final ClaimsText text;

    /** @param ties to name the kinds of tie */
    ClaimPrinter(Console console, String lang, List<TieType> ties) {
        this.console = console;
        this.text = new ClaimsText(Words.in(lang), ties, new Terminal(console.columns(), console.color()));
    }

    void print(ReviewedClaim claim) {
        console.out().print(text.of(claim));
    }
}
