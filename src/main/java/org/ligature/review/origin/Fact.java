package org.ligature.review.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.review.dispute.Organ;

/**
 * What claims of one document or several say alike, with what it stands on.
 *
 * @param subject whom it is about
 * @param type id of the tie type
 * @param saying the object and figure, in a few words; empty where only the words tell
 * @param claims those that say it, by document and place
 * @param support how many documents, from how many origins
 */
public record Fact(String subject, String type, String saying, List<ReviewedClaim> claims, Support support) {
    private static final Comparator<ReviewedClaim> ORDER = Comparator.comparing(
                    (ReviewedClaim c) -> c.document().name())
            .thenComparing(c -> c.document().sha256())
            .thenComparingInt(c -> c.claim().evidence().main().start())
            .thenComparing(ReviewedClaim::id);

    public Fact {
        claims = List.copyOf(claims);
    }

    /**
     * The facts among claims, those with most origins first. Claims say alike when they are of one kind, about one subject and
     * object, with one figure, one year and one polarity; rejected claims and those with neither object nor figure take no part.
     */
    public static List<Fact> among(List<ReviewedClaim> claims, Leanings leanings) {
        Map<String, List<ReviewedClaim>> alike = new TreeMap<>();
        for (ReviewedClaim reviewed : claims) {
            Claim claim = reviewed.claim();
            boolean bare = claim.object().isEmpty() && claim.value() == null;
            if (reviewed.rejected() || bare) continue;
            alike.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(reviewed);
        }
        return alike.values().stream()
                .map(some -> fact(some, leanings))
                .sorted(Comparator.comparingInt(
                                (Fact f) -> f.support().origins().size())
                        .thenComparingInt(f -> f.support().documents())
                        .reversed()
                        .thenComparing(Fact::subject)
                        .thenComparing(Fact::type)
                        .thenComparing(Fact::saying)
                        .thenComparing(f -> f.claims().getFirst(), ORDER))
                .toList();
    }

    private static Fact fact(List<ReviewedClaim> claims, Leanings leanings) {
        List<ReviewedClaim> sorted = claims.stream().sorted(ORDER).toList();
        Claim first = sorted.getFirst().claim();
        return new Fact(first.subject().caption(), first.type(), saying(first), sorted, Support.of(sorted, leanings));
    }

    private static String saying(Claim claim) {
        List<String> parts = new ArrayList<>();
        claim.object().map(Role::caption).ifPresent(parts::add);
        if (claim.value() != null) parts.add(claim.value().text());
        PartialDate date = claim.times().date();
        if (date != null) parts.add(String.valueOf(date.year()));
        return String.join(", ", parts);
    }

    private static String key(Claim claim) {
        PartialDate date = claim.times().date();
        return String.join(
                "|",
                claim.type(),
                party(claim.subject()),
                Organ.of(claim)
                        .map(Organ::level)
                        .orElseGet(() -> claim.object().map(Fact::party).orElse("")),
                claim.value() == null ? "" : figure(claim),
                date == null ? "" : String.valueOf(date.year()),
                claim.polarity().name(),
                claim.modality() == Modality.PLANNED ? "planned" : "");
    }

    private static String figure(Claim claim) {
        var value = claim.value();
        if (value == null) return "";
        return value.number() == null
                ? value.text().toLowerCase(Locale.ROOT)
                : value.number().toPlainString();
    }

    private static String party(Role role) {
        String entity = role.entity();
        return entity != null ? entity : role.caption().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}
