package org.ligature.review.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/** It is so, and it is not so, at times that may be one. */
final class PolarityFinder implements Finder {
    /** Kinds of which one instance may be denied while another happens: words, replies, laws, shares. */
    private static final List<String> MANY = List.of("response", "statement_quote", "propaganda", "policy", "market");

    private record Yes(
            boolean so,
            String body,
            @Nullable PartialDate date,
            @Nullable PartialDate said) {}

    @Override
    public void find(Comparison.Person subject, List<ReviewedClaim> claims, Found found) {
        Comparison<Yes> sides = new Comparison<>(Kind.POLARITY, subject, PolarityFinder::compare);
        for (ReviewedClaim reviewed : claims) {
            Claim claim = reviewed.claim();
            Optional<Role> object = claim.object();
            if (object.isEmpty() || MANY.contains(claim.type())) continue;
            String question = claim.type() + "|" + key(object.get()) + "|"
                    + claim.role("post").map(PolarityFinder::key).orElse("");
            boolean so = claim.polarity() == Polarity.POSITIVE;
            String where = claim.role("body").map(PolarityFinder::key).orElse("");
            Yes yes = new Yes(so, where, Dates.asOf(claim), claim.times().said());
            String body = claim.role("body").map(r -> ": " + r.caption()).orElse("");
            String answer = Dates.behind((so ? "so" : "not so") + body, yes.date());
            String asked = claim.type() + " · " + object.get().caption();
            sides.add(new Entry<>(question, asked, answer, yes, reviewed));
        }
        sides.into(found.disputes(), found.explained());
    }

    static String key(Role role) {
        String entity = role.entity();
        return entity != null ? entity : role.caption().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private static Outcome compare(Yes one, Yes other) {
        if (one.so == other.so) return Outcome.AGREE;
        if (!one.body.isEmpty() && !other.body.isEmpty() && !one.body.equals(other.body)) return Outcome.AGREE;
        if (!together(one, other)) return Outcome.explained(Reason.OTHER_TIME);
        return Outcome.conflict(Cause.SO_AND_NOT, 1);
    }

    /** Whether both may be of one time: beside a dated answer, one without a date is of the day that it was given. */
    private static boolean together(Yes one, Yes other) {
        if (one.date == null && other.date == null) return true;
        return Dates.may(one.date == null ? one.said : one.date, other.date == null ? other.said : other.date);
    }
}
