package org.ligature.review.dispute;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;

/** When a company, and its first party organ, were founded, where the words of its claims tell. */
final class Foundings {
    private Foundings() {}

    /** The year in which the company was founded; the earliest of several. */
    static @Nullable PartialDate company(List<ReviewedClaim> claims) {
        PartialDate founded = null;
        for (ReviewedClaim reviewed : claims) {
            Claim claim = reviewed.claim();
            for (Segment segment : claim.evidence().segments()) {
                Matcher m = Wording.matcher("was_founded", segment.exact());
                while (m.find()) {
                    if (!ofSubject(claim, segment.exact(), m)) continue;
                    PartialDate date = PartialDate.of(Integer.parseInt(m.group(1)));
                    if (founded == null || date.compareTo(founded) < 0) founded = date;
                }
            }
        }
        return founded;
    }

    /** The founding of the company itself: its name stands before, or "its"; or behind, as in "Founded in 2001, Orvane". */
    private static boolean ofSubject(Claim claim, String text, Matcher founding) {
        String before =
                text.substring(0, founding.start()).stripTrailing().replaceFirst("[,，]?\\s*(?:which|that)?$", "");
        String behind = text.substring(founding.end()).replaceFirst("^[,，]\\s*(?:the )?", "");
        Role subject = claim.subject();
        String mention = Objects.requireNonNullElse(subject.mention(), subject.caption());
        return before.endsWith(subject.caption())
                || before.endsWith(mention)
                || (before.isEmpty() && (behind.startsWith(subject.caption()) || behind.startsWith(mention)))
                || before.endsWith("its")
                || before.endsWith("company");
    }

    /**
     * When the company's first party organ was set up. A committee often follows an organ that nobody mentions, so that where the
     * earliest that is told of is a committee, nothing follows.
     */
    static @Nullable PartialDate organ(List<ReviewedClaim> claims) {
        PartialDate first = null;
        boolean begins = false;
        for (ReviewedClaim reviewed : claims) {
            Claim claim = reviewed.claim();
            Optional<Organ> organ = Organ.of(claim);
            PartialDate date = Dates.asOf(claim);
            if (organ.isEmpty() || date == null || claim.polarity() == Polarity.NEGATIVE) continue;
            if (first != null && date.year() > first.year()) continue;
            boolean earlier = first == null || date.year() < first.year();
            begins = begins(claim, organ.get()) && (earlier || begins);
            first = date;
        }
        return begins ? first : null;
    }

    private static boolean begins(Claim claim, Organ organ) {
        return Wording.in("founded", claim.evidence().main().exact())
                && !organ.level().equals("committee")
                && !organ.further();
    }
}
