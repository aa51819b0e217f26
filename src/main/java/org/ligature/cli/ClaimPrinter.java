package org.ligature.cli;

import java.util.List;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.data.ClaimLines;

/** Prints claims for reading. */
final class ClaimPrinter {
    private ClaimPrinter() {}

    static void print(Console console, String lang, List<ReviewedClaim> claims) {
        claims.forEach(c -> ClaimLines.write(c, console.out()));
    }
}
