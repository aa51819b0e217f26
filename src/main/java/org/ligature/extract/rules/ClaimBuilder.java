package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Source;
import org.ligature.model.Claim;
import org.ligature.model.Evidence;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;
import org.ligature.schema.PatternDef;

/** Makes claims of a match: one for each member of a list, with roles, quote and how it is put. */
final class ClaimBuilder {
    private static final Set<String> NOT_ROLES = Set.of("value", "date");

    private final Clauses clauses;
    private final Meaning meaning;
    private final String stamp;
    private final String extractor;

    ClaimBuilder(WordClasses words, String extractor, String stamp) {
        this.clauses = new Clauses(words);
        this.meaning = new Meaning(words);
        this.extractor = extractor;
        this.stamp = stamp;
    }

    /** The claims of a match; none when nothing says whom it is about. */
    List<Draft> claims(Source source, Match match) {
        Clauses.Range clause = clauses.around(match.sentence(), match.from(), match.to());
        List<Role> subjects = subjects(match, clause);
        List<@Nullable Role> objects = objects(match);
        List<Draft> out = new ArrayList<>();
        for (Role subject : subjects) {
            for (Role object : objects) {
                if (object != null && object.caption().equals(subject.caption())) continue;
                out.add(draft(source, match, clause, subject, object));
            }
        }
        return out;
    }

    private List<Role> subjects(Match match, Clauses.Range clause) {
        Mention slot = match.slots().get(Role.SUBJECT);
        PatternDef def = match.pattern().def();
        String fixed = def.set().get("subject");
        if (slot == null && "topic".equals(fixed)) return topic(match.sentence());
        if (slot == null) slot = Subjects.nearest(match, clause);
        if (slot == null) return topic(match.sentence());
        return Subjects.list(match.sentence(), slot).stream()
                .map(m -> role(Role.SUBJECT, m))
                .toList();
    }

    private static List<Role> topic(Sentence sentence) {
        Sentence.Topic topic = sentence.topic();
        return topic == null ? List.of() : List.of(new Role(Role.SUBJECT, topic.caption(), null, topic.entity()));
    }

    private List<@Nullable Role> objects(Match match) {
        Mention slot = match.slots().get(Role.OBJECT);
        String fixed = match.pattern().def().set().get("object");
        List<@Nullable Role> out = new ArrayList<>();
        if (slot != null) {
            Subjects.list(match.sentence(), slot).forEach(m -> out.add(role(Role.OBJECT, m)));
        } else {
            out.add(fixed == null ? null : new Role(Role.OBJECT, fixed, null, null));
        }
        return out;
    }

    private static Role role(String name, Mention m) {
        return new Role(name, caption(m), m.text(), m.entity());
    }

    private static String caption(Mention m) {
        String caption = m.caption();
        boolean article = caption.regionMatches(true, 0, "the ", 0, 4) && caption.length() > 4;
        return article ? caption.substring(4) : caption;
    }

    private Draft draft(Source source, Match match, Clauses.Range clause, Role subject, @Nullable Role object) {
        PatternDef def = match.pattern().def();
        List<Role> roles = new ArrayList<>(List.of(subject));
        if (object != null) roles.add(object);
        match.slots().forEach((name, m) -> {
            if (!NOT_ROLES.contains(name)
                    && roles.stream().noneMatch(r -> r.name().equals(name))) roles.add(role(name, m));
        });
        List<String> attribution = meaning.attribution(match.sentence());
        Mention figure = match.slots().get("value");
        PartialDate said = source.document().metadata().date();
        Times times = When.of(
                match, clause, match.slots().get("date"), said, def.type().endsWith("_count"));
        Claim claim = new Claim(
                source.document().sha256(),
                def.type(),
                evidence(source, match, clause, subject),
                roles,
                figure == null ? null : quantity(figure),
                polarity(match, clause),
                modality(match, clause),
                meaning.basis(match.sentence(), attribution),
                attribution,
                times,
                figure != null && figure.amount() != null && figure.amount().rate() ? List.of("rate") : List.of(),
                new Claim.Origin(extractor, def.id(), stamp, def.confidence()));
        return new Draft(claim, match);
    }

    private static Quantity quantity(Mention m) {
        Mention.Amount amount = m.amount();
        return amount == null ? Quantity.of(m.text()) : new Quantity(m.text(), amount.number(), amount.unit());
    }

    private Polarity polarity(Match match, Clauses.Range clause) {
        String fixed = match.pattern().def().set().get("polarity");
        if (fixed != null) return Polarity.valueOf(fixed.toUpperCase(Locale.ROOT));
        return meaning.polarity(match.sentence(), clause, match.from(), match.to());
    }

    private Modality modality(Match match, Clauses.Range clause) {
        String fixed = match.pattern().def().set().get("modality");
        if (fixed != null) return Modality.valueOf(fixed.toUpperCase(Locale.ROOT));
        return meaning.modality(match.sentence(), clause, match.from(), match.to());
    }

    private Evidence evidence(Source source, Match match, Clauses.Range clause, Role subject) {
        Sentence sentence = match.sentence();
        Map<String, String> set = match.pattern().def().set();
        boolean whole = "sentence".equals(set.get("quote"));
        int from =
                whole ? sentence.start() : sentence.tokens().get(clause.from()).start();
        int to = whole ? sentence.end() : sentence.tokens().get(clause.to() - 1).end();
        List<Segment> segments =
                new ArrayList<>(Quotes.of(source.rendition(), sentence.passage(), from, to, Segment.Use.QUOTE));
        Sentence.Topic topic = sentence.topic();
        boolean unnamed = subject.mention() == null;
        if (unnamed
                && topic != null
                && !(topic.passage() == sentence.passage() && topic.start() >= from && topic.end() <= to)) {
            segments.addAll(
                    Quotes.of(source.rendition(), topic.passage(), topic.start(), topic.end(), Segment.Use.CONTEXT));
        }
        return new Evidence(segments);
    }
}
