package org.ligature.review.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/** Two figures for one thing, beyond rounding, as of one date. */
final class FigureFinder implements Finder {
    /** What the kind of claim counts wherever it stands, so that its object does not part the question. */
    private static final String MEMBERS = "party_member_count";

    private static final List<String> OWN = List.of("party_member_count");

    /** Kinds in which several sums from one provider are several grants, and only one day makes them one. */
    private static final List<String> REPEATED = List.of("state_finance", "project", "leader_visit");

    private static final Pattern AND = Pattern.compile("\\s*(?:and|&|与|和|、)\\s*");

    private record Count(
            Amount amount,
            @Nullable PartialDate asOf,
            @Nullable PartialDate said,
            boolean rate,
            @Nullable String joint,
            boolean repeated) {}

    @Override
    public void find(Comparison.Person subject, List<ReviewedClaim> claims, Found found) {
        Comparison<Count> figures = new Comparison<>(Kind.FIGURE, subject, FigureFinder::compare);
        for (ReviewedClaim claim : claims) {
            Amount amount = Amount.orNull(claim.claim());
            if (amount != null && claim.claim().polarity() == Polarity.POSITIVE) figures.add(entry(claim, amount));
        }
        figures.into(found.disputes(), found.explained());
    }

    private static Entry<Count> entry(ReviewedClaim reviewed, Amount amount) {
        Claim claim = reviewed.claim();
        String quote = claim.evidence().main().exact();
        boolean rate = Wording.in("rate", around(quote, amount.text()));
        String joint = joint(claim, quote);
        Count count = new Count(
                amount, Dates.asOf(claim), claim.times().said(), rate, joint, REPEATED.contains(claim.type()));
        String about = OWN.contains(claim.type())
                ? ""
                : claim.object().map(FigureFinder::named).orElse("");
        // Members stay members, whether a text counts them as employees or people.
        String unit = claim.type().equals(MEMBERS) ? "" : amount.unit();
        String question = String.join("|", claim.type(), unit, about);
        String asked = String.join(
                " · ",
                List.of(claim.type(), amount.unit(), about).stream()
                        .filter(s -> !s.isEmpty())
                        .toList());
        String answer = Dates.behind(amount.text().strip(), count.asOf())
                + (rate ? " /t" : "")
                + (joint == null ? "" : " + " + joint);
        return new Entry<>(question, asked, answer, count, reviewed);
    }

    /** Whether a figure says how many there are, of the subject alone. */
    static boolean plainStock(Claim claim, Amount amount) {
        String quote = claim.evidence().main().exact();
        return !REPEATED.contains(claim.type())
                && !Wording.in("rate", around(quote, amount.text()))
                && joint(claim, quote) == null;
    }

    /** The figure with what follows it: "600 new members every year" says its rate behind. */
    private static String around(String quote, String text) {
        int at = quote.indexOf(text);
        if (at < 0) return text;
        return quote.substring(at, Math.min(quote.length(), at + text.length() + 40));
    }

    private static String named(Role role) {
        String entity = role.entity();
        return entity != null ? entity : role.caption().toLowerCase(Locale.ROOT);
    }

    /** The other body that the figure covers as well, or null: "at A and B", in either order, or words such as combined. */
    private static @Nullable String joint(Claim claim, String quote) {
        Role subject = claim.subject();
        String own = Objects.requireNonNullElse(subject.mention(), subject.caption());
        for (Role role : claim.roles()) {
            if (role.name().equals(Role.SUBJECT)) continue;
            String other = Objects.requireNonNullElse(role.mention(), role.caption());
            if (beside(quote, own, other) || beside(quote, other, own)) return role.caption();
        }
        return Wording.in("joint", quote) ? "…" : null;
    }

    private static boolean beside(String quote, String one, String other) {
        return Pattern.compile(Pattern.quote(one) + AND.pattern() + Pattern.quote(other))
                .matcher(quote)
                .find();
    }

    private static Outcome compare(Count one, Count other) {
        if (one.rate != other.rate) return Outcome.explained(Reason.RATE);
        if (!Objects.equals(one.joint, other.joint)) return Outcome.explained(Reason.JOINT);
        PartialDate a = one.asOf;
        PartialDate b = other.asOf;
        if (a != null && b != null && !Dates.meet(a, b)) return Outcome.explained(Reason.OTHER_TIME);
        if (one.amount.agrees(other.amount)) return Outcome.explained(Reason.ROUNDING);
        if (a == null && b == null) return undated(one, other);
        if (a == null || b == null) return Outcome.explained(Reason.UNDATED);
        if (one.repeated && !a.equals(b)) return Outcome.explained(Reason.OTHER_TIME);
        return conflict(one, other);
    }

    /** Undated figures hold for the time when they were given, as far as that is known. */
    private static Outcome undated(Count one, Count other) {
        if (one.repeated) return Outcome.explained(Reason.UNDATED);
        PartialDate a = one.said;
        PartialDate b = other.said;
        if (a == null || b == null || a.year() != b.year()) return Outcome.explained(Reason.UNDATED);
        return conflict(one, other);
    }

    private static Outcome conflict(Count one, Count other) {
        return Outcome.conflict(Cause.FIGURES_APART, one.amount.gap(other.amount));
    }
}
