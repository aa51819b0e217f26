package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.ligature.model.Times;

/** Makes claims of a match: one for each member of a list, with roles, quote and how it is put. */
final class ClaimBuilder {
    private final Clauses clauses;
    private final Meaning meaning;
    private final Subjects subjects;
    private final Amounts amounts;
    private final String stamp;
    private final String extractor;

    ClaimBuilder(WordClasses words, Clauses clauses, String extractor, String stamp) {
        this.clauses = clauses;
        this.meaning = new Meaning(words);
        this.subjects = new Subjects(words);
        this.amounts = new Amounts();
        this.extractor = extractor;
        this.stamp = stamp;
    }

    /** The claims of a match; none when nothing says whom it is about. */
    List<Draft> claims(DocumentFacts facts, Match match) {
        if (Quoted.inside(match)) return List.of();
        List<Draft> out = new ArrayList<>();
        for (Role subject : subjects.of(match, facts.affiliations())) {
            for (Role object : Roles.objects(match, facts)) {
                if (object != null && object.caption().equals(subject.caption())) continue;
                out.add(new Draft(claim(facts, match, subject, object), match));
            }
        }
        return out;
    }

    private Claim claim(DocumentFacts facts, Match match, Role subject, @Nullable Role object) {
        Sentence sentence = match.sentence();
        List<String> attribution = meaning.attribution(sentence);
        Mention figure = amounts.of(match);
        return new Claim(
                facts.source().document().sha256(),
                match.def().type(),
                Quotes.evidence(facts.source().rendition(), match, clauses.quote(match), subject),
                Roles.all(match, subject, object),
                figure == null ? null : Amounts.quantity(figure),
                polarity(match),
                modality(match),
                meaning.basis(sentence, attribution),
                attribution,
                times(facts, match),
                figure != null && figure.amount() != null && figure.amount().rate() ? List.of("rate") : List.of(),
                new Claim.Origin(extractor, match.def().id(), stamp, match.def().confidence()));
    }

    private static Times times(DocumentFacts facts, Match match) {
        return When.of(match, facts.source().document().metadata().date());
    }

    private Polarity polarity(Match match) {
        String fixed = match.def().set().get("polarity");
        if (fixed != null) return Polarity.valueOf(fixed.toUpperCase(Locale.ROOT));
        return meaning.polarity(match.sentence(), match.clause(), match.from(), match.to());
    }

    private Modality modality(Match match) {
        String fixed = match.def().set().get("modality");
        if (fixed != null) return Modality.valueOf(fixed.toUpperCase(Locale.ROOT));
        return meaning.modality(match.sentence(), match.clause(), match.from(), match.to());
    }
}
