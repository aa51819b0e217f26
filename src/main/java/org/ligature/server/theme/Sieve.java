package org.ligature.server.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.publish.Fact;
import org.ligature.publish.Source;
import org.ligature.server.http.Asked;

/**
 * The filters of a table; an empty one lets everything through.
 *
 * @param words to be found in the quote or a name
 * @param tie id of the tie type
 * @param way {@code asserted}, {@code alleged}, {@code planned}, {@code negative} or {@code reply}
 * @param state {@code reviewed} or {@code unreviewed}
 * @param publisher name of the source's publisher
 * @param from first date that facts may have
 * @param to last date
 */
public record Sieve(String words, String tie, String way, String state, String publisher, String from, String to)
        implements Predicate<ReviewedClaim> {

    static Sieve of(Asked asked) {
        return new Sieve(
                asked.text("q").toLowerCase(Locale.ROOT),
                asked.text("type"),
                asked.text("way"),
                asked.text("state"),
                asked.text("publisher"),
                asked.text("from"),
                asked.text("to"));
    }

    /** Whether any filter is set. */
    public boolean narrows() {
        return !(words + tie + way + state + publisher + from + to).isEmpty();
    }

    @Override
    public boolean test(ReviewedClaim claim) {
        return !claim.rejected()
                && (tie.isEmpty() || claim.claim().type().equals(tie))
                && (state.isEmpty() || state.equals("reviewed") == claim.reviewed())
                && (way.isEmpty() || put(claim))
                && (publisher.isEmpty() || publisher.equals(new Source(1, claim.document()).whose()))
                && dated(claim.claim().times().date())
                && (words.isEmpty() || says(claim));
    }

    private boolean put(ReviewedClaim claim) {
        return switch (way) {
            case "reply" -> claim.claim().type().equals(Fact.RESPONSE);
            case "negative" -> claim.claim().polarity() == Polarity.NEGATIVE;
            case "alleged" -> claim.claim().modality() == Modality.ALLEGED;
            case "planned" -> claim.claim().modality() == Modality.PLANNED;
            case "asserted" ->
                claim.claim().modality() == Modality.ASSERTED && claim.claim().polarity() == Polarity.POSITIVE;
            default -> true;
        };
    }

    /** What has no date is in no span of time. */
    private boolean dated(@Nullable PartialDate date) {
        Optional<PartialDate> first = PartialDate.parse(from);
        Optional<PartialDate> last = PartialDate.parse(to);
        if (first.isEmpty() && last.isEmpty()) return true;
        if (date == null) return false;
        boolean after = first.isEmpty() || date.compareTo(first.get()) >= 0 || date.contains(first.get());
        boolean before =
                last.isEmpty() || date.compareTo(last.get()) <= 0 || last.get().contains(date);
        return after && before;
    }

    private boolean says(ReviewedClaim claim) {
        for (Segment s : claim.claim().evidence().quotes()) {
            if (s.exact().toLowerCase(Locale.ROOT).contains(words)) return true;
        }
        for (Role r : claim.claim().roles()) {
            if (r.caption().toLowerCase(Locale.ROOT).contains(words)) return true;
        }
        return false;
    }
}
