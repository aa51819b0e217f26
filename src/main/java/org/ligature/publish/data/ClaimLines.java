package org.ligature.publish.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.ligature.model.ReviewedClaim;

/** Writes claims as JSON lines: one object a line, in the order given. */
public final class ClaimLines {
    private ClaimLines() {}

    /** Appends the line of one claim, line feed included. */
    public static void write(ReviewedClaim claim, Appendable out) {
        try {
            out.append(Json.line(ClaimLine.of(claim))).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines at once. */
    public static String of(Iterable<ReviewedClaim> claims) {
        StringBuilder out = new StringBuilder();
        for (ReviewedClaim claim : claims) write(claim, out);
        return out.toString();
    }

    /** The claims as the objects that {@link Json} writes. */
    public static List<?> objects(Collection<ReviewedClaim> claims) {
        return claims.stream().map(ClaimLine::of).toList();
    }
}
