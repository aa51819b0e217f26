package org.ligature.review.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.Ids;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/**
 * Flags figures and dates that are hard to believe, by checks that each say what they check: a share above 100 %; more devices
 * than people in a place; an event before the founding; an event after the document that reports it; an end before its beginning; party
 * members before the first party organ; members above staff; one
 * document's figures with the same digits a thousandfold apart.
 */
final class Implausible implements Finder {
    private static final double WHOLE = 100;
    private static final double THOUSAND = 1000;
    private static final List<String> DEVICES = List.of("camera", "device", "摄像头");
    private static final List<String> STAFF = List.of("employee", "staff", "worker", "people", "员工");
    private static final List<String> MEMBERS = List.of("member", "党员");

    /** What people did before, or elsewhere, may well lie before the company's founding. */
    private static final List<String> LIVES =
            List.of("career", "family", "party_role", "political_office", "statement_quote", "policy", "ownership");

    private final Background background;

    private record Flagged(Why why, List<ReviewedClaim> claims) {}

    Implausible(Background background) {
        this.background = background;
    }

    @Override
    public void find(Comparison.Person subject, List<ReviewedClaim> claims, Found found) {
        Map<String, Double> staff = staff(claims);
        PartialDate founded = Foundings.company(claims);
        PartialDate organ = Foundings.organ(claims);
        Map<String, Amount> digits = new TreeMap<>();
        Map<String, Flagged> flagged = new LinkedHashMap<>();
        for (ReviewedClaim reviewed : claims) {
            if (reviewed.claim().polarity() != Polarity.POSITIVE) continue;
            Why why = figure(reviewed, staff, digits);
            if (why == null) why = dates(reviewed, founded);
            if (why == null) why = organ(reviewed.claim(), organ);
            if (why == null) continue;
            Why first = why;
            flagged.computeIfAbsent(
                            why.cause() + reviewed.document().sha256(), k -> new Flagged(first, new ArrayList<>()))
                    .claims()
                    .add(reviewed);
        }
        flagged.values().forEach(f -> found.disputes().add(flag(subject, f)));
    }

    private @Nullable Why figure(ReviewedClaim reviewed, Map<String, Double> staff, Map<String, Amount> digits) {
        Claim claim = reviewed.claim();
        Amount amount = Amount.orNull(claim);
        if (amount == null) return null;
        if (amount.unit().equals("%") && share(claim) && amount.number() > WHOLE)
            return Why.of(Cause.SHARE_ABOVE_WHOLE);
        if (DEVICES.contains(amount.unit())) {
            double people = claim.role("place")
                    .or(claim::object)
                    .map(r -> background.inhabitants().getOrDefault(PolarityFinder.key(r), 0.0))
                    .orElse(0.0);
            if (people > 0 && amount.number() > people) return Why.of(Cause.DEVICES_ABOVE_PEOPLE, plain(people));
        }
        PartialDate date = Dates.asOf(claim);
        if (MEMBERS.contains(amount.unit()) && date != null) {
            double employees = staff.getOrDefault(String.valueOf(date.year()), 0.0);
            if (employees > 0 && amount.low() > employees)
                return Why.of(Cause.MEMBERS_ABOVE_STAFF, plain(employees), date.year());
        }
        return scale(reviewed, amount, digits);
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    /** Growth may be above 100 %, a share may not. */
    private static boolean share(Claim claim) {
        return claim.type().equals("ownership") || claim.type().equals("market");
    }

    private static @Nullable Why scale(ReviewedClaim reviewed, Amount amount, Map<String, Amount> digits) {
        if (amount.number() < THOUSAND) return null;
        String leading = String.valueOf(amount.number()).replaceAll("[.0]|E.*", "");
        String key = reviewed.document().sha256() + "|" + amount.unit() + "|" + leading;
        if (leading.length() < 2 || amount.unit().isEmpty()) return null;
        Amount before = digits.putIfAbsent(key, amount);
        if (before == null) return null;
        double ratio = Math.max(before.number(), amount.number()) / Math.min(before.number(), amount.number());
        boolean thousands = ratio >= THOUSAND && Math.abs(Math.log10(ratio) % 3) < 1e-9;
        return thousands ? Why.of(Cause.SAME_DIGITS, before.text().strip()) : null;
    }

    private static Map<String, Double> staff(List<ReviewedClaim> claims) {
        Map<String, Double> staff = new HashMap<>();
        for (ReviewedClaim reviewed : claims) {
            Claim claim = reviewed.claim();
            PartialDate date = Dates.asOf(claim);
            Amount amount = claim.type().equals("workforce") && date != null ? Amount.orNull(claim) : null;
            if (amount != null && date != null && STAFF.contains(amount.unit())) {
                staff.merge(String.valueOf(date.year()), amount.high(), Math::max);
            }
        }
        return staff;
    }

    private @Nullable Why dates(ReviewedClaim reviewed, @Nullable PartialDate founded) {
        Claim claim = reviewed.claim();
        PartialDate from = claim.times().from();
        PartialDate to = claim.times().to();
        if (from != null && to != null && Background.later(from, to)) return Why.of(Cause.ENDS_BEFORE_BEGIN, from, to);
        PartialDate date = claim.times().date();
        if (date == null || claim.modality() == Modality.PLANNED) return null;
        PartialDate said = claim.times().said();
        if (said != null && Background.later(date, said)) {
            boolean appended =
                    background.appended().contains(reviewed.document().sha256());
            return !appended && (said.month() == 0 || date.year() > said.year())
                    ? Why.of(Cause.AFTER_DOCUMENT, said)
                    : null;
        }
        if (founded == null || date.year() >= founded.year() || LIVES.contains(claim.type())) return null;
        return Why.of(Cause.BEFORE_FOUNDING, founded);
    }

    /** Nobody counts members before there is an organ that they belong to. */
    private static @Nullable Why organ(Claim claim, @Nullable PartialDate organ) {
        PartialDate date = Dates.asOf(claim);
        boolean counts = claim.type().equals("party_member_count");
        if (organ == null || date == null || !counts || date.year() >= organ.year()) return null;
        return Why.of(Cause.BEFORE_ORGAN, organ);
    }

    /** What one check finds in one document is one finding, for it has one cause. */
    private static Dispute flag(Comparison.Person subject, Flagged flagged) {
        List<ReviewedClaim> claims = flagged.claims();
        Why why = flagged.why();
        String document = claims.getFirst().document().sha256();
        String id =
                Ids.of("x", List.of(Kind.IMPLAUSIBLE, subject.key(), why.cause().id(), document));
        List<String> former = FormerIds.of(subject.key(), why, document);
        List<Side> sides = List.of(new Side(answer(claims.getFirst().claim()), claims));
        String type = claims.getFirst().claim().type();
        double weight = Weight.of(Kind.IMPLAUSIBLE, sides, 0);
        return new Dispute(id, Kind.IMPLAUSIBLE, subject.caption(), type, sides, List.of(why), weight, former);
    }

    private static String answer(Claim claim) {
        Amount amount = Amount.orNull(claim);
        String what = amount != null
                ? amount.text()
                : claim.object().map(Role::caption).orElse("…");
        return Dates.behind(what, claim.times().date());
    }
}
