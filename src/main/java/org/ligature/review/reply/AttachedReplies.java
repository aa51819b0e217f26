package org.ligature.review.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ligature.model.Answer;
import org.ligature.model.Claim;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/** Puts replies beside the claims that they answer. */
public final class AttachedReplies {
    /** How far before a denial, in characters, its matter may stand. */
    private static final int NEAR = 900;

    private final Map<String, List<Reply>> byClaim = new HashMap<>();
    private final Map<String, List<Reply>> bySubject = new HashMap<>();
    private final Map<List<String>, List<Placed>> byDocument = new HashMap<>();

    private AttachedReplies(List<ReviewedClaim> claims, List<Reply> entered, List<ReviewedClaim> matters) {
        for (Reply reply : entered) {
            Map<String, List<Reply>> where = reply.claim().isEmpty() ? bySubject : byClaim;
            String key = reply.claim().isEmpty() ? reply.subject() : reply.claim();
            where.computeIfAbsent(key, k -> new ArrayList<>()).add(reply);
        }
        Map<String, ReviewedClaim> ids = new HashMap<>();
        claims.forEach(c -> ids.put(c.id(), c));
        for (Reply reply : FoundReplies.in(claims)) {
            ReviewedClaim reporting = ids.get(reply.origin());
            if (reporting == null) continue;
            int at = reporting.claim().evidence().main().start();
            byDocument
                    .computeIfAbsent(place(reporting), k -> new ArrayList<>())
                    .add(new Placed(
                            reply, at, reporting.claim().evidence().main().end()));
        }
        byDocument.replaceAll((k, some) -> distinct(some));
        Map<List<String>, List<ReviewedClaim>> told = new HashMap<>();
        for (ReviewedClaim matter : matters)
            told.computeIfAbsent(place(matter), k -> new ArrayList<>()).add(matter);
        byDocument.replaceAll((k, some) ->
                some.stream().map(p -> p.named(told.getOrDefault(k, List.of()))).toList());
    }

    /**
     * Of replies to the whole document that say the same, such as a heading and its sentence, the one that tells most; those
     * to one passage all stay.
     */
    private static List<Placed> distinct(List<Placed> some) {
        Map<Answer, Placed> whole = new TreeMap<>();
        List<Placed> kept = new ArrayList<>();
        for (Placed p : some) {
            if (!p.whole()) kept.add(p);
            else whole.merge(p.reply().answer(), p, (a, b) -> b.told() > a.told() ? b : a);
        }
        kept.addAll(whole.values());
        kept.sort(Comparator.comparingInt(Placed::at));
        return kept;
    }

    /** A reply that a document reports, and where. */
    private record Placed(Reply reply, int at, int end, boolean named) {
        Placed(Reply reply, int at, int end) {
            this(reply, at, end, false);
        }

        /** Whether its own words say what is denied, so that it answers nothing else. */
        Placed named(List<ReviewedClaim> told) {
            boolean own = told.stream()
                    .filter(c -> !c.claim().type().equals(FoundReplies.RESPONSE) && !c.rejected())
                    .anyMatch(c -> within(c.claim().evidence().main().start()));
            return new Placed(reply, at, end, own);
        }

        private boolean within(int claimAt) {
            return at <= claimAt && claimAt < end;
        }

        /** Whether it is about the asker's questions as a whole: no answer, or none but the deed after being asked. */
        boolean whole() {
            return switch (reply.answer()) {
                case NONE, REFUSED, REPLIED -> true;
                case DELETED -> FoundReplies.asked(reply.words());
                case DENIED, CONFIRMED -> false;
            };
        }

        int told() {
            return (reply.notice() == null ? 0 : 2000)
                    + (reply.asker().isEmpty() ? 0 : 1000)
                    + reply.words().length();
        }

        /** A denial is of what stands shortly before it, or in its own words. */
        boolean answers(int claimAt) {
            return whole() || (named ? within(claimAt) : claimAt < end && at - claimAt <= NEAR);
        }
    }

    /** The replies that claims report, with those entered by hand. */
    public static AttachedReplies of(List<ReviewedClaim> claims, List<Reply> entered) {
        return of(claims, entered, claims);
    }

    /**
     * The same.
     *
     * @param matters claims of the documents that report denials, of any kind: a denial that says itself what is denied answers that only
     */
    public static AttachedReplies of(List<ReviewedClaim> claims, List<Reply> entered, List<ReviewedClaim> matters) {
        return new AttachedReplies(claims, entered, matters);
    }

    /** Hashes of the documents in which claims report a denial or a confirmation. */
    public static Set<String> denying(List<ReviewedClaim> claims) {
        Set<String> found = new TreeSet<>();
        Set<String> ids = new TreeSet<>();
        for (Reply reply : FoundReplies.in(claims))
            if (reply.answer() == Answer.DENIED || reply.answer() == Answer.CONFIRMED) ids.add(reply.id());
        claims.stream()
                .filter(c -> ids.contains(c.id()))
                .forEach(c -> found.add(c.document().sha256()));
        return found;
    }

    private static List<String> place(ReviewedClaim claim) {
        return List.of(claim.document().sha256(), party(claim.claim().subject()));
    }

    private static String party(Role role) {
        String entity = role.entity();
        return entity != null ? entity : role.caption();
    }

    /** The replies to a claim, those to it alone first; a claim that reports a reply has none. */
    public List<Reply> to(ReviewedClaim reviewed) {
        Claim claim = reviewed.claim();
        if (claim.type().equals(FoundReplies.RESPONSE)) return List.of();
        Set<Reply> all = new LinkedHashSet<>(byClaim.getOrDefault(reviewed.id(), List.of()));
        all.addAll(bySubject.getOrDefault(claim.subject().caption(), List.of()));
        int at = claim.evidence().main().start();
        byDocument.getOrDefault(place(reviewed), List.of()).stream()
                .filter(p -> p.answers(at))
                .forEach(p -> all.add(p.reply()));
        return List.copyOf(all);
    }

    /** The claim with its replies. */
    public ReviewedClaim with(ReviewedClaim reviewed) {
        List<Reply> replies = to(reviewed);
        if (replies.isEmpty()) return reviewed;
        return new ReviewedClaim(reviewed.claim(), reviewed.id(), reviewed.document(), reviewed.decision(), replies);
    }
}
