package org.ligature.ledger.state;

import java.util.Locale;
import org.ligature.model.Verdict;

/** Verdicts as words of a claim's state. */
public final class Verdicts {
    private Verdicts() {}

    public static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
