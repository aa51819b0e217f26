package org.ligature.review.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/** Two dates for one beginning: when the party's organ was set up, when a laboratory was founded, when a list was joined. */
final class DateFinder implements Finder {
    /** Kinds that begin once for one object; visits, contracts and grants come again. */
    private static final List<String> ONCE =
            List.of("research", "listing_sanction", "programme", "ownership", "presence");

    private record Begin(PartialDate date, boolean soonAfter) {}

    private record Founding(ReviewedClaim claim, Organ organ, Begin begin) {}

    @Override
    public void find(Comparison.Person subject, List<ReviewedClaim> claims, Found found) {
        Comparison<Begin> dates = new Comparison<>(Kind.DATE, subject, DateFinder::compare);
        List<Founding> foundings = new ArrayList<>();
        for (ReviewedClaim reviewed : claims) {
            Claim claim = reviewed.claim();
            if (claim.polarity() != Polarity.POSITIVE || claim.modality() == Modality.PLANNED) continue;
            Optional<Begin> begin = begin(claim);
            if (begin.isEmpty()) continue;
            Organ.of(claim)
                    .filter(o -> o.level().equals("organisation") || (o.one() && !o.further()))
                    .ifPresent(o -> foundings.add(new Founding(reviewed, o, begin.get())));
            if (ONCE.contains(claim.type())) once(reviewed, begin.get(), dates);
        }
        organs(foundings, dates);
        dates.into(found.disputes(), found.explained());
    }

    private static Optional<Begin> begin(Claim claim) {
        PartialDate from = claim.times().from();
        String quote = claim.evidence().main().exact();
        boolean event = Wording.in("founded", quote) || Wording.in("joined", quote);
        return from == null || !event ? Optional.empty() : Optional.of(new Begin(from, Wording.in("soon", quote)));
    }

    private static void once(ReviewedClaim reviewed, Begin begin, Comparison<Begin> dates) {
        Claim claim = reviewed.claim();
        Optional<Role> object = claim.object();
        if (object.isEmpty() || claim.value() != null) return;
        String entity = object.get().entity();
        String what = entity != null ? entity : object.get().caption().toLowerCase(Locale.ROOT);
        String asked = claim.type() + " · " + object.get().caption();
        dates.add(new Entry<>(claim.type() + "|" + what, asked, begin.date().toString(), begin, reviewed));
    }

    /** When each rank of organ began; and, where a document leaves the rank open, when the first organ of all did. */
    private static void organs(List<Founding> foundings, Comparison<Begin> dates) {
        for (Founding f : foundings) {
            if (f.organ().level().equals("organisation")) continue;
            String level = f.organ().level();
            dates.add(new Entry<>(
                    "party_org|" + level,
                    "party_org · " + level,
                    f.begin().date().toString(),
                    f.begin(),
                    f.claim()));
        }
        boolean open = foundings.stream().anyMatch(f -> f.organ().level().equals("organisation"));
        if (!open) return;
        Map<String, Founding> earliest = new TreeMap<>();
        for (Founding f : foundings) {
            String document = f.claim().document().sha256();
            earliest.merge(document, f, (a, b) -> EARLIER.compare(a, b) <= 0 ? a : b);
        }
        for (Founding f : earliest.values()) {
            String answer = f.begin().date().toString();
            dates.add(new Entry<>("party_org|first", "party_org · first organ", answer, f.begin(), f.claim()));
        }
    }

    private static final Comparator<Founding> EARLIER =
            Comparator.comparing((Founding f) -> f.begin().date()).thenComparing(Founding::claim, Order.CLAIMS);

    private static Outcome compare(Begin one, Begin other) {
        PartialDate a = one.date();
        PartialDate b = other.date();
        if (Dates.meet(a, b)) return Outcome.AGREE;
        boolean near = Math.abs(a.year() - b.year()) <= 1;
        if (near && (one.soonAfter() || other.soonAfter())) return Outcome.explained(Reason.ROUNDING);
        return Outcome.conflict(Cause.TWO_DATES, Dates.gap(a, b));
    }
}
