package org.ligature.extract.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;
import org.ligature.model.Passage;

/** Marks words that point back: "the company", "it", "its", "he", "the ministry", "both companies". */
final class Coreference {
    private static final Set<String> SKIPPED =
            Set.of("that", "is", "was", "seems", "appears", "seemed", "appeared", "remains", "remained", "'s");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "by", "with", "from", "to", "for", "in", "at", "on", "against", "under", "through", "than", "like");

    private static final Set<String> KIND = Set.of("company", "group", "org");

    private final Phrases<Boolean> company;
    private final Phrases<Boolean> companies;
    private final Phrases<Boolean> kinds;
    private final Phrases<Boolean> bareKinds;
    private final Phrases<Boolean> beforeKinds;
    private final Phrases<Boolean> body;
    private final Phrases<Boolean> university;
    private final Phrases<Boolean> person;
    private final Phrases<Boolean> its;
    private final Phrases<Boolean> heads;
    private final Phrases<Boolean> plain;
    private final Phrases<Boolean> nouns;
    private final Phrases<Boolean> personVerbs;
    private final Phrases<Boolean> pointing;
    private final Phrases<Boolean> modifiers;
    private final Phrases<Boolean> demonyms;
    private final List<String> endings;

    Coreference(Lexicon lexicon) {
        company = lexicon.list("points-to-company");
        companies = lexicon.list("points-to-companies");
        kinds = lexicon.list("points-to-kind");
        bareKinds = lexicon.list("kind-nouns");
        beforeKinds = lexicon.list("before-kind");
        body = lexicon.list("points-to-body");
        university = lexicon.list("points-to-university");
        person = lexicon.list("points-to-person");
        its = lexicon.list("its-words");
        heads = lexicon.lists(List.of("company-heads", "body-heads", "telling-heads"));
        plain = lexicon.list("untelling-nouns");
        nouns = lexicon.list("company-nouns");
        personVerbs = lexicon.list("person-verbs");
        pointing = lexicon.list("pointing-nouns");
        modifiers = lexicon.list("group_modifiers");
        demonyms = lexicon.list("demonyms");
        endings = lexicon.written("telling-endings");
    }

    /** What was named last, while reading on. */
    private static final class Memory {
        private @Nullable Antecedent company;
        private @Nullable Antecedent kind;
        private @Nullable Antecedent body;
        private @Nullable Antecedent university;
        private @Nullable Antecedent person;
        private @Nullable Passage passage;
        private boolean subject;
        /** What the sentence before speaks of: "it" and "the company" are likely that. */
        private @Nullable Antecedent centre;
        /** What the sentence opens with: a later "its" is its own. */
        private @Nullable Antecedent opener;

        private final Map<String, Antecedent> byNoun = new HashMap<>();

        void reset() {
            company = null;
            kind = null;
            body = null;
            university = null;
            person = null;
            centre = null;
        }
    }

    /** Something named earlier. */
    private record Antecedent(String caption, @Nullable String entity, Set<String> classes) {}

    void mark(List<Line> lines, Topics topics) {
        Memory memory = new Memory();
        for (Line line : lines) {
            Passage before = memory.passage;
            if (before != null && !near(before, line.passage())) memory.reset();
            if (before != line.passage()) memory.subject = false;
            memory.passage = line.passage();
            Sentence.Topic topic = topics.of(line);
            read(line, topic, memory);
            memory.centre = subject(line, topic);
        }
    }

    private static boolean near(Passage a, Passage b) {
        if (a.place().table() > 0 || b.place().table() > 0) return a.place().sameRow(b.place());
        return b.kind() != Passage.Kind.HEADING
                && a.place().section().equals(b.place().section());
    }

    private void read(Line line, Sentence.@Nullable Topic topic, Memory memory) {
        int at = 0;
        memory.opener = null;
        while (at < line.size()) {
            Found named = line.at(at);
            if (named != null) {
                remember(line, named, memory);
                at = Math.max(named.to(), at + 1);
                continue;
            }
            Found back = pointer(line, at, topic, memory);
            at = back != null && line.add(back) ? back.to() : at + 1;
        }
    }

    /** People anywhere, organisations best where they open a sentence or nothing else was named. */
    private void remember(Line line, Found named, Memory memory) {
        if (named.how() == Mention.How.COREFERENCE) return;
        Antecedent one = new Antecedent(line.caption(named), named.entity(), named.classes());
        if (named.is("person") && !object(line, named)) memory.person = one;
        boolean opens = named.from() <= 2 && !line.lower(named.to()).equals("'s");
        if (opens && named.is("org") && !named.is("organ")) memory.opener = one;
        if (named.is("company") && !named.is("group") && (opens || memory.company == null)) {
            memory.company = one;
            memory.subject = opens;
        }
        if (named.is("company") && named.is("group")) memory.kind = one;
        if (named.is("body") && !named.is("party")) memory.body = one;
        if (named.is("university")) memory.university = one;
        if (named.is("org") && !named.is("group")) rememberNoun(line, named, one, memory);
    }

    /** The noun that a name ends in, or that stands beside it: "the fund" is the last one named with that word. */
    private void rememberNoun(Line line, Found named, Antecedent one, Memory memory) {
        Token last = line.token(named.to() - 1);
        if (named.to() - named.from() > 1 && heads.has(last)) memory.byNoun.put(last.lower(), one);
        for (String ending : endings) {
            if (last.lower().endsWith(ending) && !last.lower().equals(ending)) memory.byNoun.put(ending, one);
        }
        if (named.from() > 0 && nouns.has(line.token(named.from() - 1)))
            memory.byNoun.put(line.lower(named.from() - 1), one);
        if (!line.lower(named.to()).equals(",")) return;
        boolean article = Set.of("a", "an", "the").contains(line.lower(named.to() + 1));
        for (int i = named.to() + 2; article && i < Math.min(line.size(), named.to() + 7); i++) {
            if (line.lower(i).equals(",") || line.lower(i).equals("of") || line.at(i) != null) return;
            if (nouns.has(line.token(i))) memory.byNoun.put(line.lower(i), one);
        }
    }

    /** "the fund", "this shipyard": how many tokens point to a name by its noun alone. */
    private int byNoun(Line line, int at, Memory memory) {
        String word = line.lower(at);
        if (!word.equals("the") && !word.equals("this")) return 0;
        Token noun = at + 1 < line.size() ? line.token(at + 1) : null;
        if (noun == null || plain.has(noun) || !memory.byNoun.containsKey(noun.lower())) return 0;
        String next = line.lower(at + 2);
        boolean whole = !next.equals("of") && !next.equals("for") && line.at(at + 1) == null;
        return whole && !compound(line, at + 2) ? 2 : 0;
    }

    /** "the state-owned company", "the Ruritanian group": how many tokens point to a company by its kind and one or two words about it. */
    private int described(Line line, int at) {
        if (!line.lower(at).equals("the") && !line.lower(at).equals("this")) return 0;
        int noun = at + 1;
        while (noun < line.size() && noun - at <= 2 && describes(line, noun)) noun++;
        boolean fits = noun > at + 1 && noun < line.size() && pointing.has(line.token(noun)) && line.at(noun) == null;
        return fits ? noun + 1 - at : 0;
    }

    private boolean describes(Line line, int at) {
        return line.at(at) == null && (modifiers.has(line.token(at)) || demonyms.has(line.token(at)));
    }

    /** Whether a person is only spoken of: "'s" behind the name, or "of" before it. */
    private static boolean object(Line line, Found person) {
        return line.lower(person.from() - 1).equals("of")
                || line.lower(person.from() - 1).equals("to");
    }

    private @Nullable Found pointer(Line line, int at, Sentence.@Nullable Topic topic, Memory memory) {
        List<Token> tokens = line.tokens();
        int called = byNoun(line, at, memory);
        if (called > 0) return back(at, at + called, memory.byNoun.get(line.lower(at + 1)));
        int some = kind(line, at);
        Antecedent meant = some > 0 ? kindMeant(topic, memory) : null;
        if (meant != null) return back(at, at + some, meant);
        int many = companies.length(tokens, at, tokens.size());
        if (many > 0) return Found.name(at, at + many, Set.of("companies", "org"), null, Mention.How.COREFERENCE);
        int one = Math.max(company.length(tokens, at, tokens.size()), described(line, at));
        // "the bank Entity" names the bank.
        if (one > 1 && (names(line, at + one) || compound(line, at + one))) return null;
        if (one > 0) return back(at, at + one, companyMeant(topic, memory, true));
        boolean abbreviation = !line.headline() && line.token(at).text().equals("IT");
        if (!abbreviation && its.has(line.token(at)) && meansCompany(line, at))
            return back(at, at + 1, memory.opener != null ? memory.opener : companyMeant(topic, memory, false));
        if (person.has(line.token(at))) return back(at, at + 1, memory.person);
        int office = body.length(tokens, at, tokens.size());
        if (office > 0) return back(at, at + office, memory.body);
        int school = university.length(tokens, at, tokens.size());
        return school > 0 ? back(at, at + school, memory.university) : null;
    }

    /** "the business conglomerate": another noun follows that the words belong to. */
    private boolean compound(Line line, int at) {
        return at < line.size() && nouns.has(line.token(at));
    }

    private static boolean names(Line line, int at) {
        Found next = line.at(at);
        return next != null && next.is("company") && next.how() != Mention.How.COREFERENCE && next.from() == at;
    }

    /** "these firms", or "firms" alone: how many tokens point to a kind of companies. */
    private int kind(Line line, int at) {
        int pointing = kinds.length(line.tokens(), at, line.size());
        if (pointing > 0) return pointing;
        int bare = bareKinds.length(line.tokens(), at, line.size());
        return bare > 0 && (at == 0 || beforeKinds.has(line.token(at - 1))) ? bare : 0;
    }

    private static @Nullable Antecedent kindMeant(Sentence.@Nullable Topic topic, Memory memory) {
        if (memory.kind != null) return memory.kind;
        return topic != null && topic.kind() ? new Antecedent(topic.caption(), null, KIND) : null;
    }

    /** What "it" or "the company" means: what the sentence before speaks of, else the company that the line is about. */
    private static @Nullable Antecedent companyMeant(
            Sentence.@Nullable Topic topic, Memory memory, boolean onlyCompany) {
        Antecedent centre = memory.centre;
        boolean prose = memory.passage != null && memory.passage.place().table() == 0;
        if (prose && centre != null && (!onlyCompany || centre.classes().contains("company"))) return centre;
        if (topic == null || (prose && memory.subject)) return memory.company;
        return new Antecedent(topic.caption(), topic.entity(), Kinds.COMPANY);
    }

    /**
     * What a sentence speaks of: the company that the text is about where it is named at all, else the first organisation that no
     * preposition stands before; media, which mostly report, and kinds of companies are left out.
     */
    private static @Nullable Antecedent subject(Line line, Sentence.@Nullable Topic topic) {
        Found first = null;
        for (Found f : line.found()) {
            if (topic != null && !f.is("group") && line.caption(f).equals(topic.caption()))
                return new Antecedent(topic.caption(), topic.entity(), f.classes());
            if (first == null && speaksOf(line, f)) first = f;
        }
        return first == null ? null : new Antecedent(line.caption(first), first.entity(), first.classes());
    }

    private static boolean speaksOf(Line line, Found f) {
        if (!f.is("org") || f.is("organ") || f.is("group") || f.is("companies") || f.is("media")) return false;
        int before = f.from() - 1;
        if (line.lower(before).equals("the")) before--;
        return !PREPOSITIONS.contains(line.lower(before));
    }

    private static @Nullable Found back(int from, int to, @Nullable Antecedent meant) {
        if (meant == null) return null;
        return new Found(
                from,
                to,
                new TreeSet<>(meant.classes()),
                meant.caption(),
                meant.entity(),
                Mention.How.COREFERENCE,
                null);
    }

    /** "It was reported that" and "it is clear" point to nothing. */
    private boolean meansCompany(Line line, int at) {
        if (!line.lower(at).equals("it")) return true;
        String next = line.lower(at + 1);
        if (!SKIPPED.contains(next)) return !personVerbs.has(line.token(Math.min(at + 1, line.size() - 1))) || at == 0;
        for (int i = at + 2; i < Math.min(line.size(), at + 6); i++)
            if (line.lower(i).equals("that") || line.lower(i).equals("to")) return false;
        return true;
    }
}
