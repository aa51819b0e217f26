package org.ligature.ledger;

import java.util.Locale;
import org.ligature.model.Verdict;

/** Verdicts as words of a claim's state. */
final class Verdicts {
    private Verdicts() {}

    static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
