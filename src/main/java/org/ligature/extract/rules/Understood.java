package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.rules.Asked.Stretch;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.Passage;
import org.ligature.model.Role;

/**
 * A document as the rules understand it. Where a pattern of the same tie reads the words too, it decides; elsewhere negations, hedges, plans and dates are
 * looked for around the word that speaks most for the tie.
 */
public final class Understood {
    private final DocumentFacts facts;
    private final List<Sentence> sentences;
    private final List<Stretch> hulls;
    private final IdentityHashMap<Sentence, List<Draft>> drafts = new IdentityHashMap<>();
    private final Map<String, Mention> names = new HashMap<>();
    private final Meaning.Parts parts;

    Understood(DocumentFacts facts, List<Sentence> sentences, List<Examined> examined, Meaning.Parts parts) {
        this.facts = facts;
        this.sentences = sentences;
        this.hulls = sentences.stream().map(Understood::hull).toList();
        examined.forEach(e -> drafts.put(e.sentence(), e.drafts()));
        for (Sentence s : sentences) s.mentions().forEach(this::name);
        this.parts = parts;
    }

    /** Pronouns and the like mean something else in each sentence. */
    private void name(Mention m) {
        if (m.how() == Mention.How.COREFERENCE || m.amount() != null || m.period() != null) return;
        names.putIfAbsent(m.text(), m);
        names.putIfAbsent(m.caption(), m);
    }

    private static Stretch hull(Sentence s) {
        return new Stretch(s.passage().index(s.start()), s.passage().index(s.end() - 1) + 1);
    }

    /** The sentences that some words stand in. */
    public List<Sentence> sentences(Stretch words) {
        List<Sentence> out = new ArrayList<>();
        for (int i = 0; i < hulls.size(); i++) {
            if (words.touches(hulls.get(i).from(), hulls.get(i).to())) out.add(sentences.get(i));
        }
        return out;
    }

    /**
     * Somebody in a role, under the name by which the rules know him.
     *
     * @param name as the document has it
     * @param mentioned whether the quote has it
     */
    public Role role(String role, String name, Stretch quote, boolean mentioned) {
        Mention known = sentences(quote).stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.text().equals(name) && m.amount() == null && m.period() == null)
                .findFirst()
                .orElse(names.get(name));
        String mention = mentioned ? name : null;
        if (known == null) return new Role(role, name, mention, null);
        Role of = Roles.of(role, known);
        return new Role(role, of.caption(), mention, of.entity());
    }

    /** The company that the document is about, when that is one only; else empty. */
    public String company() {
        return facts.company();
    }

    /** What the rules make of some words; empty when they stand in no sentence. */
    public Optional<Sense> of(Asked asked) {
        List<Sentence> here = sentences(asked.quote());
        for (Sentence sentence : here) {
            Optional<Draft> draft = draft(sentence, asked);
            if (draft.isPresent()) return Optional.of(sense(sentence, asked, draft.get()));
        }
        return here.stream()
                .max(Comparator.comparingInt((Sentence s) -> overlap(asked.quote(), s)))
                .map(s -> sense(s, asked, null));
    }

    private static int overlap(Stretch quote, Sentence s) {
        Stretch hull = hull(s);
        return Math.min(quote.to(), hull.to()) - Math.max(quote.from(), hull.from());
    }

    /** What a pattern made of the same words: of the same parties if possible. */
    private Optional<Draft> draft(Sentence sentence, Asked asked) {
        return drafts(sentence, asked).stream()
                .max(Comparator.comparingInt((Draft d) -> agreement(d.claim(), asked))
                        .thenComparingInt(d -> -d.match().from()));
    }

    private List<Draft> drafts(Sentence sentence, Asked asked) {
        return drafts.getOrDefault(sentence, List.of()).stream()
                .filter(d -> d.claim().type().equals(asked.type()))
                .filter(d -> within(asked.quote(), sentence, d.match()))
                .toList();
    }

    private static boolean within(Stretch quote, Sentence sentence, Match match) {
        Passage passage = sentence.passage();
        List<Token> tokens = sentence.tokens();
        return quote.touches(
                passage.index(tokens.get(match.from()).start()),
                passage.index(tokens.get(match.to() - 1).end() - 1) + 1);
    }

    private static int agreement(Claim claim, Asked asked) {
        String object = claim.object().map(Role::caption).orElse("");
        return (claim.subject().caption().equals(asked.subject()) ? 2 : 0) + (object.equals(asked.object()) ? 1 : 0);
    }

    private Sense sense(Sentence sentence, Asked asked, @Nullable Draft draft) {
        Mention figure = figure(sentence, asked.valueAt());
        Mention date = date(sentence, asked.date());
        Match match = draft == null ? Focus.match(sentence, asked, parts) : draft.match();
        Match dated = date == null ? match : with(match, "date", date);
        List<String> sources = parts.attribution().of(sentence);
        return new Sense(
                sentence,
                draft == null ? parts.negation().of(match) : draft.claim().polarity(),
                draft == null ? parts.firmness().of(match) : draft.claim().modality(),
                parts.attribution().basis(sentence, sources),
                sources,
                parts.when().of(dated, facts),
                asked.date() == null || date != null,
                figure == null ? null : Amounts.quantity(figure),
                parts.flags().of(match, figure, false),
                swapped(drafts(sentence, asked), asked));
    }

    private static Match with(Match m, String role, Mention mention) {
        Map<String, Mention> slots = new LinkedHashMap<>(m.slots());
        slots.put(role, mention);
        return new Match(m.pattern(), m.sentence(), m.from(), m.to(), m.clause(), slots);
    }

    /** Whether the rules read the parties the other way round, and never as asked. */
    private static boolean swapped(List<Draft> drafts, Asked asked) {
        String object = asked.object();
        if (object == null) return false;
        boolean round = drafts.stream().anyMatch(d -> between(d.claim(), object, asked.subject()));
        return round && drafts.stream().noneMatch(d -> between(d.claim(), asked.subject(), object));
    }

    private static boolean between(Claim claim, String subject, String object) {
        return claim.subject().caption().equals(subject)
                && claim.object().map(Role::caption).orElse("").equals(object);
    }

    /** The figure that some characters are a part of. */
    private static @Nullable Mention figure(Sentence sentence, @Nullable Stretch at) {
        if (at == null) return null;
        Passage passage = sentence.passage();
        return sentence.mentions().stream()
                .filter(m -> m.amount() != null)
                .filter(m -> at.touches(passage.index(m.start()), passage.index(m.end() - 1) + 1))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Mention date(Sentence sentence, @Nullable PartialDate wanted) {
        if (wanted == null) return null;
        return sentence.mentions().stream()
                .filter(m -> m.is("date") && gives(m.period(), wanted))
                .findFirst()
                .orElse(null);
    }

    private static boolean gives(Mention.@Nullable Period period, PartialDate wanted) {
        return period != null && (gives(period.from(), wanted) || gives(period.to(), wanted));
    }

    private static boolean gives(@Nullable PartialDate given, PartialDate wanted) {
        return given != null && (given.contains(wanted) || wanted.contains(given));
    }
}
