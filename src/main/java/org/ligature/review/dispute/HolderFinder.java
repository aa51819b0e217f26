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

/** Who heads what: two people, or two offices, for one post at one time; and whose post one person holds. */
final class HolderFinder implements Finder {
    private record Holder(
            String who,
            boolean title,
            @Nullable PartialDate date,
            @Nullable PartialDate said) {}

    private record Seat(String body, @Nullable PartialDate date) {}

    @Override
    public void find(Comparison.Person subject, List<ReviewedClaim> claims, Found found) {
        Comparison<Holder> holders = new Comparison<>(Kind.HOLDER, subject, HolderFinder::compare);
        Comparison<Seat> bodies = new Comparison<>(Kind.BODY, subject, HolderFinder::compareBodies);
        for (ReviewedClaim reviewed : claims) {
            Claim claim = reviewed.claim();
            if (claim.polarity() != Polarity.POSITIVE || claim.object().isEmpty()) continue;
            Optional<Post> post = Post.of(claim);
            if (post.isEmpty()) continue;
            boolean title = Wording.in("title", claim.object().get().caption());
            if (!title) seat(reviewed, post.get(), bodies);
            // Where the claim knows only the post itself, nobody is named.
            boolean nobody =
                    Wording.in("post." + post.get().name(), claim.object().get().caption());
            if (post.get().body().equals(Post.OWN) && !nobody && !further(claim))
                holder(reviewed, post.get(), title, holders);
        }
        holders.into(found.disputes(), found.explained());
        bodies.into(found.disputes(), found.explained());
    }

    private static boolean further(Claim claim) {
        return Wording.in("another", claim.evidence().main().exact())
                || claim.role("place").isPresent();
    }

    private static void holder(ReviewedClaim reviewed, Post post, boolean title, Comparison<Holder> holders) {
        Claim claim = reviewed.claim();
        Role object = claim.object().orElseThrow();
        Holder holder = new Holder(
                PolarityFinder.key(object),
                title,
                Dates.asOf(claim),
                claim.times().said());
        String answer = Dates.behind(object.caption(), holder.date());
        holders.add(new Entry<>("holder|" + post.name(), "party_role · " + post.name(), answer, holder, reviewed));
    }

    private static void seat(ReviewedClaim reviewed, Post post, Comparison<Seat> bodies) {
        Role person = reviewed.claim().object().orElseThrow();
        Seat seat = new Seat(post.body(), Dates.asOf(reviewed.claim()));
        String question = "body|" + PolarityFinder.key(person) + "|" + post.name();
        String answer = Dates.behind(words(post.body()), seat.date());
        bodies.add(new Entry<>(question, person.caption() + " · " + post.name() + " of whom", answer, seat, reviewed));
    }

    private static String words(String body) {
        return switch (body) {
            case Post.OWN -> "the company";
            case Post.PARENT -> "its parent";
            default -> body;
        };
    }

    private static Outcome compare(Holder one, Holder other) {
        if (one.title != other.title || same(one.who, other.who)) return Outcome.AGREE;
        PartialDate a = one.date;
        PartialDate b = other.date;
        if (a != null && b != null) {
            if (!Dates.meet(a, b)) return Outcome.explained(Reason.OTHER_TIME);
            return Outcome.conflict(Cause.TWO_HOLDERS, 0.5);
        }
        PartialDate x = a != null ? a : one.said;
        PartialDate y = b != null ? b : other.said;
        if (x == null || y == null || x.year() != y.year()) return Outcome.explained(Reason.UNDATED);
        return Outcome.conflict(Cause.TWO_HOLDERS_IN_A_YEAR, 0.2);
    }

    private static boolean same(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.equals(b)
                || a.endsWith(" " + b)
                || b.endsWith(" " + a)
                || a.startsWith(b + " ")
                || b.startsWith(a + " ");
    }

    /** A parent that one source names and another one doesn't may be the same. */
    private static Outcome compareBodies(Seat one, Seat other) {
        boolean own = one.body.equals(Post.OWN) || other.body.equals(Post.OWN);
        if (!own || one.body.equals(other.body)) return Outcome.AGREE;
        PartialDate a = one.date;
        PartialDate b = other.date;
        if (!Dates.may(a, b)) return Outcome.explained(Reason.OTHER_TIME);
        return Outcome.conflict(Cause.TWO_BODIES, 0.5);
    }
}
