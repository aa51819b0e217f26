package org.ligature.review.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ligature.model.Claim;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/**
 * What claims disagree about, the weightiest first, and what only looks like it.
 *
 * @param disputes questions answered differently, and figures that are hard to believe
 * @param explained answers that differ without contradicting each other
 */
public record Disputes(List<Dispute> disputes, List<Explained> explained) {
    public Disputes {
        disputes = disputes.stream().sorted(Order.DISPUTES).toList();
        explained = List.copyOf(explained);
    }

    /** Compares claims about the same subjects; rejected claims and classes of companies take no part. */
    public static Disputes among(List<ReviewedClaim> claims) {
        return among(claims, Background.of(claims));
    }

    /**
     * The same for some of the claims.
     *
     * @param background what all of them say
     */
    public static Disputes among(List<ReviewedClaim> claims, Background background) {
        List<ReviewedClaim> standing =
                claims.stream().filter(c -> !c.rejected()).sorted(Order.CLAIMS).toList();
        List<Finder> finders = List.of(
                new PolarityFinder(),
                new HolderFinder(),
                new RankFinder(),
                new FigureFinder(),
                new DateFinder(),
                new Implausible(background));
        Finder.Found found = new Finder.Found(new ArrayList<>(), new ArrayList<>());
        bySubject(standing).forEach((key, own) -> {
            Comparison.Person subject =
                    new Comparison.Person(key, own.getFirst().claim().subject().caption());
            for (Finder finder : finders) finder.find(subject, own, found);
        });
        return new Disputes(found.disputes(), found.explained());
    }

    private static Map<String, List<ReviewedClaim>> bySubject(List<ReviewedClaim> claims) {
        Map<String, List<ReviewedClaim>> subjects = new TreeMap<>();
        for (ReviewedClaim claim : claims)
            subjects.computeIfAbsent(key(claim.claim()), k -> new ArrayList<>()).add(claim);
        return subjects;
    }

    private static String key(Claim claim) {
        Role subject = claim.subject();
        String entity = subject.entity();
        return entity != null ? entity : subject.caption();
    }

    /** For each claim in a dispute, the claims of the other sides; a claim that is implausible alone has none. */
    public Map<String, Set<String>> byClaim() {
        Map<String, Set<String>> against = new TreeMap<>();
        for (Dispute dispute : disputes) {
            for (Side side : dispute.sides()) {
                for (ReviewedClaim claim : side.claims()) {
                    Set<String> others = against.computeIfAbsent(claim.id(), k -> new TreeSet<>());
                    dispute.sides().stream()
                            .filter(s -> !s.equals(side))
                            .flatMap(s -> s.claims().stream())
                            .forEach(c -> others.add(c.id()));
                }
            }
        }
        return against;
    }

    /** Those about one subject, by its name in any case or its entity's id; all for an empty name. */
    public Disputes about(String name) {
        if (name.isBlank()) return this;
        return new Disputes(
                disputes.stream().filter(d -> about(d, name)).toList(),
                explained.stream()
                        .filter(e -> e.subject().equalsIgnoreCase(name))
                        .toList());
    }

    private static boolean about(Dispute dispute, String name) {
        return dispute.subject().equalsIgnoreCase(name)
                || dispute.claims()
                        .anyMatch(c -> name.equals(c.claim().subject().entity()));
    }

    /** Those that are not named. */
    public Disputes without(Set<String> ids) {
        return new Disputes(disputes.stream().filter(d -> !ids.contains(d.id())).toList(), explained);
    }

    /** The weightiest. */
    public Disputes first(int most) {
        return new Disputes(disputes.stream().limit(most).toList(), explained);
    }

    /** Those in which a claim takes part. */
    public List<Dispute> of(String claim) {
        return disputes.stream()
                .filter(d -> d.claims().anyMatch(c -> c.id().equals(claim)))
                .toList();
    }

    public Optional<Dispute> byId(String idPrefix) {
        return disputes.stream()
                .filter(d -> d.id().startsWith(idPrefix)
                        || d.id().startsWith("x-" + idPrefix)
                        || d.formerIds().contains(idPrefix))
                .findFirst();
    }

    /** Ids of earlier versions, and those by which the same disputes go now. */
    public Map<String, String> renamed() {
        Map<String, String> renamed = new TreeMap<>();
        for (Dispute dispute : disputes) dispute.formerIds().forEach(former -> renamed.put(former, dispute.id()));
        return renamed;
    }

    /** How many there are of each kind. */
    public Map<Kind, Long> counts() {
        Map<Kind, Long> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            long n = disputes.stream().filter(d -> d.kind() == kind).count();
            if (n > 0) counts.put(kind, n);
        }
        return counts;
    }
}
