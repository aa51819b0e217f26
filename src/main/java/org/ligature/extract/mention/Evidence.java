package org.ligature.extract.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Weighs what the words around a name say it is: a company, a person, a place. */
final class Evidence {
    private static final Set<String> AS = Set.of("as", "a", "an", "the", "its", "their");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "another", "one", "its", "their", "his", "her", "which", "also");
    private static final Set<String> HE = Set.of("he", "she", "his", "her", "him", "himself", "herself");
    private static final Set<String> AUXILIARY =
            Set.of("is", "was", "has", "had", "also", "will", "would", "became", "were", "have");
    private static final Set<String> BY = Set.of("by", "with", "from");
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "became", "becomes", "remains");
    private static final Set<String> IN = Set.of("in", "near", "across", "throughout", "outside");

    private static final Set<String> DASHES = Set.of("-", "–", "—");

    /** "Q-5", "VeG-19B": what makers call what they make. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z]{0,3}-\\d{1,3}[A-Z]{0,2}");

    private final Phrases<Boolean> nouns;
    private final Phrases<Boolean> plurals;
    private final Phrases<Boolean> roleHeads;
    private final Phrases<Boolean> introducers;
    private final Phrases<Boolean> companyVerbs;
    private final Phrases<Boolean> onlyCompanyVerbs;
    private final Phrases<Boolean> personVerbs;
    private final Phrases<Boolean> holding;
    private final Phrases<Boolean> adverbs;
    private final Phrases<Boolean> led;
    private final Phrases<Boolean> titles;
    private final Phrases<Boolean> states;
    private final Phrases<Boolean> passives;
    private final Phrases<Boolean> kin;
    private final Phrases<Boolean> placeBefore;
    private final Phrases<Boolean> placeAfter;
    private final Phrases<Boolean> products;
    private final Phrases<Boolean> programmes;
    private final Phrases<Boolean> function;
    private final List<String> endings;

    Evidence(Lexicon lexicon) {
        nouns = lexicon.list("company-nouns");
        plurals = lexicon.list("company-nouns-plural");
        roleHeads = lexicon.list("company-role-heads");
        introducers = lexicon.list("company-introducers");
        companyVerbs = lexicon.list("company-verbs");
        onlyCompanyVerbs = lexicon.list("company-only-verbs");
        personVerbs = lexicon.list("person-verbs");
        titles = lexicon.list("person-titles");
        holding = lexicon.list("holding-verbs");
        adverbs = lexicon.list("role-adverbs");
        led = lexicon.list("person-introducers");
        states = lexicon.list("state-possessions");
        passives = lexicon.list("company-passives");
        kin = lexicon.list("kin");
        placeBefore = lexicon.list("place-words-before");
        placeAfter = lexicon.list("place-words-after");
        products = lexicon.list("product-nouns");
        programmes = lexicon.list("programme-nouns-after");
        function = lexicon.list("function-words");
        endings = lexicon.written("company-endings");
    }

    /** Adds what one occurrence of a name says. */
    void weigh(Name name, NameRuns.Run run) {
        before(name, run.line(), run.from());
        after(name, run.line(), run.to());
    }

    /** Adds what the name's own letters say. */
    void shape(Name name, PersonShapes persons) {
        name.score(Name.Kind.PERSON, persons.weigh(name.words()));
        Token last = name.words().getLast();
        if (CODE.matcher(last.text()).matches()) name.score(Name.Kind.PRODUCT, 4);
        if (name.words().stream()
                .anyMatch(t -> Capitals.innerCapital(t.text()) && t.text().indexOf('-') < 0))
            name.score(Name.Kind.COMPANY, 2);
        String text = last.text();
        if (text.length() > 2 && Capitals.allCapitals(text)) name.score(Name.Kind.COMPANY, 1);
        if (text.contains(".com")) name.score(Name.Kind.COMPANY, 3);
        String lower = last.lower();
        if (endings.stream().anyMatch(e -> lower.length() > e.length() + 2 && lower.endsWith(e)))
            name.score(Name.Kind.COMPANY, 1);
    }

    private void before(Name name, Line line, int from) {
        int at = from - 1;
        if (at < 0) {
            if (dateline(name, line)) name.score(Name.Kind.PLACE, 5);
            return;
        }
        Found post = line.at(at);
        if (post != null && post.is("post")) name.score(Name.Kind.PERSON, 5);
        if (titles.has(line.token(at))) name.score(Name.Kind.PERSON, 6);
        if (kin.has(line.token(at)) || (line.lower(at).equals(",") && at > 0 && kin.has(line.token(at - 1))))
            name.score(Name.Kind.PERSON, 3);
        if (nouns.has(line.token(at)) && post == null) name.score(Name.Kind.COMPANY, 5);
        if (plurals.has(line.token(at)) && post == null) name.score(Name.Kind.COMPANY, 3);
        listed(name, line, at);
        Found titled = line.lower(at).equals(",") ? line.at(at - 1) : null;
        if (titled != null && titled.is("post")) name.score(Name.Kind.PERSON, 4);
        if (postOf(line, at)) name.score(Name.Kind.COMPANY, 3);
        boolean introduced =
                endsHere(introducers, line, from) || (line.lower(at).equals("the") && endsHere(introducers, line, at));
        if (introduced) name.score(Name.Kind.COMPANY, 4);
        if (endsHere(placeBefore, line, from)) name.score(Name.Kind.PLACE, 4);
        if (IN.contains(line.lower(at)) && !introduced && !shouted(name)) name.score(Name.Kind.PLACE, 2);
        if (BY.contains(line.lower(at))) name.score(Name.Kind.COMPANY, 1);
        if (endsHere(led, line, from)) name.score(Name.Kind.PERSON, 4);
        if (line.lower(at).equals("the")) name.score(Name.Kind.COMPANY, -1);
    }

    /** "ULMPORT – The company said": where a news report was written; short forms and entries of a glossary are none. */
    private static boolean dateline(Name name, Line line) {
        int behind = name.words().size();
        return behind < line.size()
                && DASHES.contains(line.lower(behind))
                && line.lower(line.size() - 1).equals(".")
                && name.words().stream().allMatch(w -> Capitals.allCapitals(w.text()))
                && name.text().length() > 5;
    }

    /** "NPW": places are seldom written so. */
    private static boolean shouted(Name name) {
        Token only = name.words().getFirst();
        return name.words().size() == 1 && only.text().length() > 1 && Capitals.allCapitals(only.text());
    }

    /** "companies such as X", "suppliers including X", "its subsidiary, X". */
    private void listed(Name name, Line line, int at) {
        int noun = at;
        String word = line.lower(at);
        if (word.equals("as") && line.lower(at - 1).equals("such")) noun = at - 2;
        else if (word.equals("including")
                || word.equals("like")
                || word.equals(":")
                || word.equals(",")
                || word.equals("namely")) noun = at - 1;
        else return;
        if (noun >= 0 && line.lower(noun).equals(",")) noun--;
        if (noun < 0) return;
        if (plurals.has(line.token(noun)) && !word.equals(",")) name.score(Name.Kind.COMPANY, 4);
        boolean apposed = word.equals(",") && nouns.has(line.token(noun)) && line.at(noun) == null;
        if (apposed) name.score(Name.Kind.COMPANY, 3);
    }

    /** "chairman of X", "chairman of the board of X". */
    private static boolean postOf(Line line, int at) {
        int of = line.lower(at).equals("the") ? at - 1 : at;
        boolean link = line.lower(of).equals("of") || line.lower(of).equals("at");
        Found post = link ? line.at(of - 1) : null;
        return post != null && post.is("post-company");
    }

    private static boolean endsHere(Phrases<Boolean> phrases, Line line, int end) {
        for (int length = 1; length <= 4 && end - length >= 0; length++) {
            if (phrases.length(line.tokens(), end - length, end) == length) return true;
        }
        return false;
    }

    private void after(Name name, Line line, int to) {
        if (to >= line.size()) return;
        pronouns(name, line, to);
        String word = line.lower(to);
        Found post = line.at(to);
        if (word.equals("'s") || word.equals("'")) possessed(name, line, to + 1);
        else if (post != null && post.is("post-company")) name.score(Name.Kind.COMPANY, 4);
        else if (post != null && post.is("post")) name.score(Name.Kind.COMPANY, 1);
        else if (Character.isLowerCase(line.token(to).text().codePointAt(0))) lower(name, line, to);
        else if (word.equals(",")) apposition(name, line, to + 1);
        else if (word.equals("-") && to + 1 < line.size()) hyphen(name, line, to + 1);
    }

    private void possessed(Name name, Line line, int at) {
        if (at >= line.size()) return;
        name.score(Name.Kind.COMPANY, 1);
        Found post = line.at(at);
        boolean country =
                (post != null && (post.is("post-state") || post.is("post-military"))) || states.has(line.token(at));
        if (country) name.score(Name.Kind.PLACE, 3);
        else if (post != null && post.is("post-company")) name.score(Name.Kind.COMPANY, 3);
        if (country) return;
        for (int i = at; i < Math.min(line.size(), at + 3); i++) {
            if (roleHeads.has(line.token(i)) && line.at(i) == null) {
                name.score(Name.Kind.COMPANY, 3);
                return;
            }
            if (function.has(line.token(i))) return;
        }
    }

    private void lower(Name name, Line line, int at) {
        Token token = line.token(at);
        if (roleHeads.has(token)) name.score(Name.Kind.COMPANY, 3);
        if (companyVerbs.has(token) && !personVerbs.has(token)) name.score(Name.Kind.COMPANY, 1);
        if (AUXILIARY.contains(token.lower())) auxiliary(name, line, at + 1);
        if (onlyCompanyVerbs.has(token)) name.score(Name.Kind.COMPANY, 3);
        if (personVerbs.has(token)) name.score(Name.Kind.PERSON, 1);
        if (placeAfter.has(token)) name.score(Name.Kind.PLACE, 4);
        if (products.has(token)) name.score(Name.Kind.PRODUCT, 2);
        if (programmes.has(token)) name.score(Name.Kind.PROGRAMME, 4);
        if (BE.contains(token.lower())) predicate(name, line, at + 1);
        boolean did = adverbs.has(token) && at + 1 < line.size() && personVerbs.has(line.token(at + 1));
        if (did) name.score(Name.Kind.PERSON, 3);
        if (holds(line, at)) name.score(Name.Kind.PERSON, 5);
        if (token.lower().equals("who")) name.score(Name.Kind.PERSON, 3);
    }

    /** "X was the deputy minister", "X serves as party secretary": only people hold posts. */
    private boolean holds(Line line, int at) {
        boolean verb = BE.contains(line.lower(at)) || holding.has(line.token(at));
        for (int i = at + 1; verb && i < Math.min(line.size(), at + 5); i++) {
            Found post = line.at(i);
            if (post != null) return post.is("post") && !line.lower(i - 1).equals("by");
            boolean plain =
                    AS.contains(line.lower(i)) || DETERMINERS.contains(line.lower(i)) || adverbs.has(line.token(i));
            if (!plain) return false;
        }
        return false;
    }

    /** "X was founded", "X has": things done to companies, and subjects in general. */
    private void auxiliary(Name name, Line line, int at) {
        name.score(Name.Kind.COMPANY, 1);
        for (int i = at; i < Math.min(line.size(), at + 3); i++) {
            if (passives.has(line.token(i))) name.score(Name.Kind.COMPANY, 2);
        }
    }

    /** Which pronouns take the name up in the rest of its sentence. */
    private static void pronouns(Name name, Line line, int to) {
        for (int i = to; i < Math.min(line.size(), to + 16); i++) {
            String word = line.lower(i);
            if (HE.contains(word)) {
                name.score(Name.Kind.PERSON, 2);
                return;
            }
            if (word.equals("its")) name.score(Name.Kind.COMPANY, 1);
            Found other = line.at(i);
            if (word.equals("its") || (other != null && other.is("person"))) return;
        }
    }

    private void predicate(Name name, Line line, int at) {
        if (at < line.size() && DETERMINERS.contains(line.lower(at)) && companyNoun(line, at + 1))
            name.score(Name.Kind.COMPANY, 4);
    }

    private void apposition(Name name, Line line, int at) {
        if (at >= line.size()) return;
        String word = line.lower(at);
        if (word.equals("who") || word.equals("whose")) name.score(Name.Kind.PERSON, word.equals("who") ? 3 : 0);
        Token.Kind kind = line.token(at).kind();
        boolean age = kind == Token.Kind.NUMBER
                && line.lower(at).length() == 2
                && line.lower(at + 1).equals(",");
        if (age) name.score(Name.Kind.PERSON, 4);
        for (int i = at; i < Math.min(line.size(), at + 6); i++) {
            Found post = line.at(i);
            if (post != null && post.is("post")) {
                boolean its = i == at + 1 && word.equals("its") && line.capital(post.to());
                name.score(its ? Name.Kind.COMPANY : Name.Kind.PERSON, its ? 3 : 4);
                return;
            }
            if (line.token(i).kind() == Token.Kind.PUNCT || clause(line, i)) break;
            boolean owner = line.lower(i + 1).equals("'s") || line.at(i + 1) != null;
            if (nouns.has(line.token(i)) && !owner) break;
        }
        boolean determined = DETERMINERS.contains(word);
        boolean lower = Character.isLowerCase(line.token(at).text().codePointAt(0)) && !function.has(line.token(at));
        int owned = owned(line, at);
        if (((determined || lower) && companyNoun(line, at)) || (owned > 0 && companyNoun(line, owned)))
            name.score(Name.Kind.COMPANY, 4);
    }

    /** Where the words behind an owner begin, as in "X, Ruritania's largest bank"; 0 when no owner stands here. */
    private static int owned(Line line, int at) {
        for (int i = at; line.capital(i) && i < at + 4; i++)
            if (line.lower(i + 1).equals("'s")) return i + 2;
        return 0;
    }

    /** Whether a word shows that no apposition, or no more of it, stands here: "X, is made chairman", "X, where he was chairman". */
    private static boolean clause(Line line, int at) {
        String word = line.lower(at);
        return BE.contains(word) || (AUXILIARY.contains(word) && !word.equals("also")) || word.equals("where");
    }

    /** Whether a company noun ends the noun phrase that goes on here. */
    private boolean companyNoun(Line line, int at) {
        for (int i = at; i < Math.min(line.size(), at + 9); i++) {
            Token token = line.token(i);
            if (nouns.has(token) && !nextIsNoun(line, i + 1)) return true;
            boolean inside = DETERMINERS.contains(token.lower())
                    || token.lower().equals("of")
                    || token.lower().equals("and")
                    || token.lower().equals("largest");
            if (token.kind() == Token.Kind.PUNCT && !token.lower().equals("-")) return false;
            if (function.has(token) && !inside && !"most second third two leading former".contains(token.lower()))
                return false;
        }
        return false;
    }

    private boolean nextIsNoun(Line line, int at) {
        return at < line.size() && roleHeads.has(line.token(at)) && !nouns.has(line.token(at));
    }

    private void hyphen(Name name, Line line, int at) {
        String word = line.lower(at);
        if (word.equals("based") || word.equals("listed") || word.equals("headquartered") || word.equals("born"))
            name.score(Name.Kind.PLACE, 2);
        if (word.equals("made") || word.equals("owned") || word.equals("branded") || word.equals("built"))
            name.score(Name.Kind.COMPANY, 1);
    }
}
