package org.ligature.extract.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Proposal.Placed;
import org.ligature.extract.Proposal.Worded;
import org.ligature.extract.Source;
import org.ligature.extract.proof.Parties.Party;
import org.ligature.extract.rules.Asked;
import org.ligature.extract.rules.Asked.Stretch;
import org.ligature.extract.rules.Quotes;
import org.ligature.extract.rules.Sense;
import org.ligature.extract.rules.Understood;
import org.ligature.model.Claim;
import org.ligature.model.Evidence;
import org.ligature.model.PartialDate;
import org.ligature.model.Quantity;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;

/** Examines the proposals of one document. */
final class Trial {
    private final Source source;
    private final Words words;
    private final Understood understood;
    private final QuoteFinder finder;
    private final Parties parties;

    Trial(Source source, Words words, Understood understood) {
        this.source = source;
        this.words = words;
        this.understood = understood;
        this.finder = new QuoteFinder(words);
        this.parties = new Parties(words, understood);
    }

    Claim prove(Worded said, Claim.Origin origin) {
        return prove(said, finder.find(said.quote(), said.passage()), origin);
    }

    /** Places that somebody else found are looked at, and what the words mean is read again. */
    Claim prove(Placed said, Claim.Origin origin) {
        Claim claim = said.claim();
        List<Place> places =
                claim.evidence().quotes().stream().map(words::place).toList();
        return prove(inWords(claim), new Located(places, false), origin);
    }

    private static Worded inWords(Claim claim) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Role role : claim.roles())
            parts.put(role.name(), role.mention() == null ? role.caption() : role.mention());
        Quantity value = claim.value();
        PartialDate date = claim.times().date();
        return new Worded(
                claim.type(),
                List.of(),
                -1,
                parts,
                value == null ? null : value.text(),
                date == null ? null : date.toString(),
                claim.polarity(),
                claim.modality(),
                claim.origin().confidence(),
                claim.origin().rule());
    }

    private Claim prove(Worded said, Located quote, Claim.Origin origin) {
        Stretch hull = quote.hull();
        if (understood.sentences(hull).isEmpty()) throw new Refused(Reason.OUTSIDE_TEXT);
        Map<String, Party> found = new LinkedHashMap<>();
        said.parts().forEach((role, name) -> {
            if (!name.isBlank()) found.put(role, parties.find(role, name.strip(), quote));
        });
        Optional<Place> figure = figure(said.value(), quote);
        Sense sense =
                understood.of(asked(said, hull, found, figure.orElse(null))).orElseThrow();
        if (sense.swapped()) throw new Refused(Reason.ROLES_SWAPPED);
        return new Claim(
                source.document().sha256(),
                said.type(),
                evidence(quote, found),
                found.values().stream().map(Party::role).toList(),
                figure.map(f -> quantity(sense, f)).orElse(null),
                sense.polarity(),
                sense.modality(),
                sense.basis(),
                sense.attribution(),
                sense.times(),
                flags(said, quote, sense),
                origin);
    }

    /** The figure must stand in the words themselves. */
    private Optional<Place> figure(@Nullable String value, Located quote) {
        if (value == null || value.isBlank()) return Optional.empty();
        for (Place place : quote.places()) {
            Optional<Place> found = words.within(value.strip(), new Stretch(place.from(), place.to()));
            if (found.isPresent()) return found;
        }
        throw new Refused(Reason.VALUE_NOT_FOUND);
    }

    private Quantity quantity(Sense sense, Place figure) {
        Quantity whole = sense.value();
        return whole != null ? whole : Quantity.of(words.clean(figure));
    }

    private static Asked asked(Worded said, Stretch hull, Map<String, Party> found, @Nullable Place figure) {
        Party subject = found.get(Role.SUBJECT);
        Party object = found.get(Role.OBJECT);
        String day = said.date();
        return new Asked(
                said.type(),
                hull,
                subject == null ? "" : subject.role().caption(),
                object == null ? null : object.role().caption(),
                object == null || !object.quoted() ? null : stretch(object.at()),
                figure == null ? null : stretch(figure),
                day == null ? null : PartialDate.parse(day).orElse(null));
    }

    private static Stretch stretch(Place place) {
        return new Stretch(place.from(), place.to());
    }

    private Evidence evidence(Located quote, Map<String, Party> found) {
        List<Segment> segments = new ArrayList<>();
        for (Place place : quote.places()) segments.addAll(words.segments(place, Segment.Use.QUOTE));
        boolean tooLong = segments.stream().anyMatch(s -> s.end() - s.start() > Quotes.LONGEST);
        if (tooLong) throw new Refused(Reason.QUOTE_TOO_LONG);
        Party subject = found.get(Role.SUBJECT);
        if (subject != null && !subject.quoted()) segments.addAll(words.segments(subject.at(), Segment.Use.CONTEXT));
        return new Evidence(segments);
    }

    private static List<String> flags(Worded said, Located quote, Sense sense) {
        List<String> flags = new ArrayList<>(sense.flags());
        if (quote.ambiguous()) flags.add("ambiguous-quote");
        if (said.polarity() != null && said.polarity() != sense.polarity()) flags.add("disputed-polarity");
        if (said.modality() != null && said.modality() != sense.modality()) flags.add("disputed-modality");
        if (said.date() != null && !dated(said.date(), sense)) flags.add("disputed-date");
        return flags;
    }

    private static boolean dated(String day, Sense sense) {
        Times times = sense.times();
        return PartialDate.parse(day).isPresent() && sense.dated() && !Times.NONE.equals(times);
    }
}
