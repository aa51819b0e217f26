package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.Clauses;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.Passage;
import org.ligature.model.Role;

/**
 * Finds whom a match is about: what its pattern's slot says, else the company that its clause begins with, else the one that a
 * person in it works for, else what the passage is about.
 */
final class Subjects {
    private static final String GOVERNMENT = "@government";

    /** Ties that are inside a company: in a document about one company they need no name. */
    private static final Set<String> INSIDE =
            Set.of("party_org", "party_member_count", "party_role", "response", "workforce");

    private static final Set<String> GOVERNORS = Set.of(
            "of",
            "by",
            "with",
            "from",
            "for",
            "to",
            "than",
            "like",
            "unlike",
            "against",
            "via",
            "among",
            "alongside",
            "including");

    private final WordClasses words;

    Subjects(WordClasses words) {
        this.words = words;
    }

    List<Role> of(Match match, DocumentFacts facts) {
        Mention slot = match.slots().get(Role.SUBJECT);
        if (slot != null) return roles(match.sentence(), slot);
        String wanted = match.def().set().getOrDefault("subject", "");
        if (wanted.equals("topic")) return topic(match.sentence());
        if (wanted.equals("leading")) {
            Mention first = leading(match, match.clause().from(), match.from());
            return first == null ? List.of() : roles(match.sentence(), first);
        }
        Mention found = named(match, facts.affiliations());
        return found == null ? background(match, facts) : roles(match.sentence(), found);
    }

    /**
     * Where nothing is named, a table row, a heading, and a section with its name as the heading are about it; and so is what is
     * said of a person. Other prose is about nobody.
     */
    private List<Role> background(Match match, DocumentFacts facts) {
        Sentence sentence = match.sentence();
        Passage passage = sentence.passage();
        Sentence.Topic topic = sentence.topic();
        boolean about = passage.place().table() > 0
                || passage.kind() == Passage.Kind.HEADING
                || person(match) != null
                || (INSIDE.contains(match.def().type())
                        && topic != null
                        && topic.caption().equals(facts.company()))
                || words.in(
                        "company_pointers",
                        sentence.tokens(),
                        0,
                        sentence.tokens().size())
                || (topic != null && (topic.kind() || heads(topic, passage)));
        if (about) return topic(sentence);
        boolean state = GOVERNMENT.equals(match.def().set().get("subject")) && facts.hasGovernment();
        return state ? List.of(new Role(Role.SUBJECT, facts.government(), null, null)) : List.of();
    }

    private static boolean heads(Sentence.Topic topic, Passage passage) {
        Passage heading = topic.passage();
        return heading.kind() == Passage.Kind.HEADING
                && heading.text().length() - (topic.end() - topic.start()) < 4
                && topic.passage().text().equals(passage.place().section());
    }

    private @Nullable Mention named(Match match, Affiliations affiliations) {
        Mention person = person(match);
        Mention inside = inside(match);
        if (inside != null && person == null) return inside;
        Mention works = person == null ? null : affiliations.of(person);
        if (works != null) return works;
        Mention relative = antecedent(match);
        if (relative != null) return relative;
        Mention before = leading(match, match.clause().from(), match.from());
        if (before != null) return before;
        if (inside != null) return inside;
        Mention after = after(match);
        if (after != null) return after;
        Mention earlier = leading(match, 0, match.clause().from());
        if (earlier != null) return earlier;
        Mention employed = employer(match, affiliations);
        return employed != null || person != null ? employed : body(match);
    }

    private static List<Role> roles(Sentence sentence, Mention slot) {
        return Lists.around(sentence, slot).stream()
                .map(m -> Roles.of(Role.SUBJECT, m))
                .toList();
    }

    static List<Role> topic(Sentence sentence) {
        Sentence.Topic topic = sentence.topic();
        return topic == null ? List.of() : List.of(new Role(Role.SUBJECT, topic.caption(), null, topic.entity()));
    }

    private static @Nullable Mention person(Match match) {
        for (Mention m : match.slots().values()) if (m.is("person")) return m;
        return null;
    }

    /** What a relative clause is about: the name before its "which". */
    private @Nullable Mention antecedent(Match match) {
        List<Token> tokens = match.sentence().tokens();
        int at = match.clause().from();
        if (at == 0 || !words.at("relatives", tokens, at)) return null;
        Mention best = null;
        for (Mention m : match.sentence().mentions()) {
            boolean beside = m.to() <= at && at - m.to() <= 3;
            if (beside && (m.is("company") || m.is("body") || m.is("group") || m.is("org"))) best = m;
        }
        return best == null || taken(match.slots(), best) ? null : best;
    }

    /** The first company of a stretch that is not governed by a preposition, or the last one of its noun phrase. */
    private @Nullable Mention leading(Match match, int from, int to) {
        List<Mention> found = companies(match, from, to);
        Mention best = null;
        for (Mention m : found) {
            if (best == null) {
                if (!governed(match.sentence(), m)) best = m;
            } else if (sameNoun(match.sentence().tokens(), best.to(), m.from())) {
                best = m;
            }
        }
        return best;
    }

    private @Nullable Mention inside(Match match) {
        List<Mention> found = companies(match, match.from(), match.to());
        return found.isEmpty() ? null : found.getFirst();
    }

    private @Nullable Mention after(Match match) {
        List<Mention> found = companies(match, match.to(), match.clause().to());
        return found.isEmpty() ? null : found.getFirst();
    }

    private static @Nullable Mention employer(Match match, Affiliations affiliations) {
        Clauses.Range clause = match.clause();
        for (Mention m : match.sentence().mentions()) {
            if (!m.is("person") || !clause.holds(m.from())) continue;
            Mention company = affiliations.of(m);
            if (company != null) return company;
        }
        return null;
    }

    /** The body that a sentence is about which names no company and points to none: background is nobody else's fact. */
    private @Nullable Mention body(Match match) {
        Sentence sentence = match.sentence();
        for (Mention m : sentence.mentions()) {
            boolean nameless = m.how() == Mention.How.COREFERENCE && m.caption().equals(m.text());
            if (m.from() >= match.to() || nameless) continue;
            boolean acts = m.is("body") || m.is("party") || m.is("university");
            if (acts && !taken(match.slots(), m) && !governed(sentence, m)) return m;
        }
        return null;
    }

    private static List<Mention> companies(Match match, int from, int to) {
        List<Mention> out = new ArrayList<>();
        for (Mention m : match.sentence().mentions()) {
            if (m.from() < from || m.to() > to || !(m.is("company") || m.is("group"))) continue;
            if (!taken(match.slots(), m)) out.add(m);
        }
        // A kind of companies is only meant where no company is named.
        if (out.stream().anyMatch(m -> m.is("company"))) out.removeIf(m -> !m.is("company"));
        return out;
    }

    /** Whether a mention already plays another part. */
    private static boolean taken(Map<String, Mention> slots, Mention m) {
        return slots.values().stream().anyMatch(s -> s.from() < m.to() && m.from() < s.to());
    }

    private boolean governed(Sentence sentence, Mention m) {
        int at = m.from() - 1;
        while (at >= 0 && words.at("determiners", sentence.tokens(), at)) at--;
        if (at < 0) return false;
        return GOVERNORS.contains(sentence.tokens().get(at).lower()) || words.at("according", sentence.tokens(), at);
    }

    /** Whether two names belong to one noun phrase: "A's sister company B", "A subsidiary B". */
    private boolean sameNoun(List<Token> tokens, int from, int to) {
        if (to - from > 4) return false;
        for (int i = from; i < to; i++) {
            Token t = tokens.get(i);
            boolean possessive = i == from && t.lower().equals("'s");
            if (!possessive && (t.kind() == Token.Kind.PUNCT || words.at("stops", tokens, i))) return false;
        }
        return to > from && (tokens.get(from).lower().equals("'s") || words.in("owner_nouns", tokens, from, to));
    }
}
