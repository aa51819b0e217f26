package org.ligature.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/** Finds claims about one subject that can't all be so: it is and is not; or two figures for one thing on one date. */
public final class Contradictions {
    private Contradictions() {}

    /** For each claim that another one contradicts, the ids of those that do; rejected claims contradict nothing. */
    public static Map<String, Set<String>> among(List<ReviewedClaim> claims) {
        Map<List<String>, List<ReviewedClaim>> alike = new java.util.LinkedHashMap<>();
        for (ReviewedClaim claim : claims) {
            if (!claim.rejected())
                alike.computeIfAbsent(topic(claim.claim()), k -> new java.util.ArrayList<>())
                        .add(claim);
        }
        Map<String, Set<String>> found = new TreeMap<>();
        for (List<ReviewedClaim> group : alike.values()) {
            pairs(of(group, Polarity.POSITIVE), of(group, Polarity.NEGATIVE), found);
            Map<Object, List<ReviewedClaim>> days = new java.util.LinkedHashMap<>();
            for (ReviewedClaim claim : group) {
                PartialDate date = claim.claim().times().date();
                if (date != null && claim.claim().value() != null)
                    days.computeIfAbsent(date, d -> new java.util.ArrayList<>()).add(claim);
            }
            days.values().forEach(day -> pairs(day, day, found));
        }
        return found;
    }

    private static List<ReviewedClaim> of(List<ReviewedClaim> group, Polarity polarity) {
        return group.stream().filter(c -> c.claim().polarity() == polarity).toList();
    }

    private static void pairs(List<ReviewedClaim> some, List<ReviewedClaim> others, Map<String, Set<String>> found) {
        for (ReviewedClaim one : some) others.forEach(other -> compare(one, other, found));
    }

    private static void compare(ReviewedClaim one, ReviewedClaim other, Map<String, Set<String>> found) {
        if (!contradict(one.claim(), other.claim())) return;
        found.computeIfAbsent(one.id(), k -> new TreeSet<>()).add(other.id());
        found.computeIfAbsent(other.id(), k -> new TreeSet<>()).add(one.id());
    }

    private static List<String> topic(Claim claim) {
        return List.of(
                claim.type(),
                party(claim.subject()),
                claim.object().map(Contradictions::party).orElse(""));
    }

    private static String party(Role role) {
        String entity = role.entity();
        return entity != null ? entity : role.caption();
    }

    private static boolean contradict(Claim one, Claim other) {
        if (one.polarity() != other.polarity()) return one.object().isPresent() && overlap(one, other);
        return figures(one.value(), other.value()) && sameDay(one, other);
    }

    /** A denial for one time says nothing of another. */
    private static boolean overlap(Claim one, Claim other) {
        PartialDate a = one.times().date();
        PartialDate b = other.times().date();
        return a == null || b == null || a.contains(b) || b.contains(a);
    }

    private static boolean sameDay(Claim one, Claim other) {
        PartialDate date = one.times().date();
        return date != null && date.equals(other.times().date());
    }

    private static boolean figures(@Nullable Quantity one, @Nullable Quantity other) {
        if (one == null || other == null || one.number() == null || other.number() == null) return false;
        return Objects.equals(one.unit(), other.unit()) && one.number().compareTo(other.number()) != 0;
    }
}
