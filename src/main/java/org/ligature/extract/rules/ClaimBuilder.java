package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.pattern.Clauses;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.Role;

/** Makes claims of a match: one for each member of a list, with roles, quote and how it is put. */
final class ClaimBuilder {
    /** Ties whose figure a list of companies shares. */
    private static final Set<String> TOGETHER = Set.of("party_member_count", "party_org", "workforce");

    private final Clauses clauses;
    private final Negation negation;
    private final Firmness firmness;
    private final Attribution attribution;
    private final Flags flags;
    private final When when;
    private final Subjects subjects;
    private final Amounts amounts;
    private final String stamp;
    private final String extractor;

    ClaimBuilder(WordClasses words, Clauses clauses, String extractor, String stamp) {
        this.clauses = clauses;
        this.negation = new Negation(words);
        this.firmness = new Firmness(words);
        this.attribution = new Attribution(words);
        this.flags = new Flags(words);
        this.when = new When(words);
        this.subjects = new Subjects(words);
        this.amounts = new Amounts(words);
        this.extractor = extractor;
        this.stamp = stamp;
    }

    /** The claims of a match; none when nothing says whom it is about. */
    List<Draft> claims(DocumentFacts facts, Match match) {
        Mention object = match.slots().get(Role.OBJECT);
        boolean reported = object != null
                && match.to() > object.to() + 1
                && attribution.reports(match.sentence(), object, match.def().type());
        return reported || Quoted.inside(match) ? List.of() : claims(facts, match, subjects.of(match, facts));
    }

    /** The claims of a match about given subjects. */
    List<Draft> claims(DocumentFacts facts, Match match, List<Role> about) {
        List<Draft> out = new ArrayList<>();
        if (about.size() > 1
                && match.slots().containsKey("value")
                && TOGETHER.contains(match.def().type())) {
            // One figure for several: it is the first one's, and the next is the other party.
            Role other = new Role(
                    Role.OBJECT,
                    about.get(1).caption(),
                    about.get(1).mention(),
                    about.get(1).entity());
            out.add(new Draft(claim(facts, match, about.getFirst(), other, true), match));
            return out;
        }
        for (Role subject : about) {
            for (Role object : Roles.objects(match, facts)) {
                if (object != null && object.caption().equals(subject.caption())) continue;
                out.add(new Draft(claim(facts, match, subject, object, false), match));
            }
        }
        return out;
    }

    Clauses clauses() {
        return clauses;
    }

    private Claim claim(DocumentFacts facts, Match match, Role subject, @Nullable Role object, boolean joint) {
        Sentence sentence = match.sentence();
        List<String> sources = attribution.of(sentence);
        Mention figure = amounts.of(match);
        return new Claim(
                facts.source().document().sha256(),
                match.def().type(),
                Quotes.evidence(facts.source().rendition(), match, clauses.quote(match), subject),
                Roles.all(match, subject, object),
                figure == null ? null : Amounts.quantity(figure),
                fixed(match, "polarity").map(Polarity::valueOf).orElseGet(() -> negation.of(match)),
                fixed(match, "modality").map(Modality::valueOf).orElseGet(() -> firmness.of(match)),
                attribution.basis(sentence, sources),
                sources,
                when.of(match, facts),
                flags.of(match, figure, joint),
                new Claim.Origin(extractor, match.def().id(), stamp, match.def().confidence()));
    }

    private static Optional<String> fixed(Match match, String field) {
        return Optional.ofNullable(match.def().set().get(field)).map(v -> v.toUpperCase(Locale.ROOT));
    }
}
