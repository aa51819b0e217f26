package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Finds names that no gazetteer lists, in two passes: what each says of itself, then everywhere it stands. */
final class NameFinder {
    private static final Set<String> OPENING = Set.of("\"", "“", "‘", "'", ":", "*", "-", "–", "—", "•", "(");

    private static final Set<String> STROKES = Set.of("-", "/");

    private final Capitals capitals;
    private final Shapes shapes;
    private final NameRuns runs;
    private final PersonShapes persons;
    private final Evidence evidence;
    private final ShortForms shortForms;
    private final Phrases<Boolean> geography;
    private final Phrases<Boolean> verbs;
    private final Labels labels;
    private final Lists lists = new Lists();

    NameFinder(Lexicon lexicon) {
        capitals = new Capitals(lexicon);
        shapes = new Shapes(lexicon);
        runs = new NameRuns(lexicon, capitals, shapes);
        persons = new PersonShapes(lexicon, capitals);
        evidence = new Evidence(lexicon);
        geography = lexicon.list("geography-words");
        verbs = lexicon.lists(List.of("company-verbs", "company-only-verbs"));
        shortForms = new ShortForms(lexicon, capitals, shapes, persons);
        labels = new Labels(lexicon, capitals, shapes);
    }

    /** Marks the names of a document, whose title, where it is known, says more than other words do. */
    void mark(List<Line> lines, @Nullable String title) {
        lines.forEach(capitals::judge);
        Names names = new Names();
        List<NameRuns.Run> all = new ArrayList<>();
        for (Line line : lines) {
            for (NameRuns.Run run : runs.of(line)) gather(names, run, all);
        }
        Set<String> small = small(lines);
        names.drop(name -> opener(name, small) || headlined(name));
        for (NameRuns.Run label : labels.of(lines)) label(names, label, all);
        for (NameRuns.Run run : all) {
            Name name = names.of(run.line().words(run.from(), run.to()));
            if (name != null) evidence.weigh(name, run);
        }
        names.all().forEach(n -> evidence.shape(n, persons));
        if (title != null) names.all().forEach(n -> titled(n, title));
        shortForms.incorporated(names);
        names.decidePeople();
        shortForms.people(names, lines);
        names.decide();
        for (int round = 0; round < 2; round++) lists.spread(lines, names, all);
        shortForms.link(names, all, lines);
        for (NameRuns.Run run : all) if (aroundPlace(names, run)) undecided(names, run);
        Phrases<Name> index = names.index();
        for (Line line : lines) again(line, index);
        for (NameRuns.Run run : all) undecided(names, run);
    }

    /** Takes a run as a candidate, unless what it holds is known already or its capitals say nothing. */
    private void gather(Names names, NameRuns.Run run, List<NameRuns.Run> all) {
        for (NameRuns.Run part : parts(run)) {
            if (run.line().headline() && !trusted(part)) continue;
            names.saw(part);
            all.add(part);
        }
    }

    /** A row's label is a company's name whatever else is known of it, unless it, or what it begins with, is known already. */
    private static void label(Names names, NameRuns.Run label, List<NameRuns.Run> all) {
        Line line = label.line();
        line.label(true);
        if (Labels.known(line, label.to()) != null) return;
        line.clear(0, label.to());
        all.removeIf(run -> run.line() == line && run.from() < label.to());
        Name name = names.saw(label);
        if (!name.decided()) name.decide(Kinds.COMPANY);
        all.add(label);
    }

    /** A report is more often about a company than about anything else that its title could name. */
    private static void titled(Name name, String title) {
        if (Names.indexIn(title, name.text()) >= 0) name.score(Name.Kind.COMPANY, 2);
    }

    /**
     * A word that only ever opens sentences names nothing if it looks like an adverb or a participle there, stands in small letters
     * elsewhere in the document, or is what companies do ("Makes pipes").
     */
    private boolean opener(Name name, Set<String> small) {
        if (name.decided() || name.words().size() != 1) return false;
        Token first = name.words().getFirst();
        String word = first.lower();
        boolean ordinary = small.contains(word) || small.contains(word + "s") || verbs.has(first);
        return name.runs().stream().allMatch(r -> opens(r) && (ordinary || !named(r)));
    }

    /** Whether a word is a name by its looks; two capitals behind a stroke are part of a number: "41-NQ/TW". */
    private boolean named(NameRuns.Run run) {
        Token word = run.line().token(run.from());
        boolean part = word.text().length() < 3 && STROKES.contains(run.line().lower(run.from() - 1));
        return !part && capitals.opensAsName(word);
    }

    /** Whether a run stands where any word has a capital: first in its line, or behind a colon or an opening quote. */
    private static boolean opens(NameRuns.Run run) {
        if (run.from() == 0) return true;
        Token before = run.line().token(run.from() - 1);
        return before.kind() == Token.Kind.PUNCT && OPENING.contains(before.text());
    }

    /** The words that a document writes in small letters somewhere. */
    private static Set<String> small(List<Line> lines) {
        Set<String> out = new HashSet<>();
        for (Line line : lines) {
            for (Token token : line.tokens()) {
                if (token.kind() == Token.Kind.WORD && token.text().equals(token.lower())) out.add(token.text());
            }
        }
        return out;
    }

    /** "Inside Ruritania's Largest Investment Fund": what only headlines name so is a description. */
    private static boolean headlined(Name name) {
        return name.is("fund") && name.runs().stream().allMatch(r -> r.line().headline());
    }

    /** Whether a headline's capitals may be believed: the words themselves say what is named. */
    private boolean trusted(NameRuns.Run run) {
        Set<String> classes = run.classes();
        if (classes == null) return false;
        return !classes.contains("company") || shapes.isIncorporated(run.line().tokens(), run.from(), run.to());
    }

    /** A run around a listed name: the whole where its words say what it is, else what is left beside the listed name. */
    private List<NameRuns.Run> parts(NameRuns.Run run) {
        Line line = run.line();
        List<NameRuns.Run> out = new ArrayList<>();
        if (line.free(run.from(), run.to())) return List.of(run);
        Found first = firstFound(line, run);
        if (first == null) return out;
        boolean inside = first.from() >= run.from() && first.to() <= run.to();
        boolean longer = run.to() - run.from() > first.to() - first.from();
        boolean spelledOut =
                first.is("company") && first.from() == run.from() && shapes.isTail(line.tokens(), first.to(), run.to());
        if (inside && longer && spelledOut) {
            line.clear(first.from(), first.to());
            line.add(first.until(run.to()));
            return out;
        }
        if (run.classes() != null && inside && longer && outgrows(run, first)) {
            line.clear(run.from(), run.to());
            return List.of(run);
        }
        if (first.is("place") && inside && longer && !line.headline() && around(run, first)) {
            line.clear(run.from(), run.to());
            return List.of(run);
        }
        rest(line, run.from(), first.from(), out);
        rest(line, first.to(), run.to(), out);
        return out;
    }

    private boolean around(NameRuns.Run run, Found place) {
        if (place.from() == run.from())
            return shapes.isCountry(run.line().tokens(), place.from(), place.to()) && tells(run, place.to(), run.to());
        return place.to() == run.to() && tells(run, run.from(), place.from());
    }

    /** Whether the longer name is another thing than the listed one inside it. */
    private boolean outgrows(NameRuns.Run run, Found listed) {
        if (listed.is("organ")) return false;
        if (listed.how() != Mention.How.GAZETTEER) return true;
        Set<String> classes = run.classes();
        if (classes == null) return false;
        return !(listed.is("body") && classes.contains("body")) || listed.from() > run.from();
    }

    private static @Nullable Found firstFound(Line line, NameRuns.Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            Found found = line.at(i);
            if (found != null) return found;
        }
        return null;
    }

    private void rest(Line line, int from, int to, List<NameRuns.Run> out) {
        if (to <= from || !line.free(from, to)) return;
        boolean one = to - from == 1;
        if (one && (capitals.isOrdinary(line.token(from)) || !capitals.isName(line.token(from)))) return;
        if (!capitals.isName(line.token(from)) || shapes.isDemonym(line.tokens(), from, to)) return;
        if (shapes.isBareForm(line.tokens(), from, to)) return;
        out.add(new NameRuns.Run(line, from, to, shapes.classes(line.tokens(), from, to)));
    }

    private static void again(Line line, Phrases<Name> index) {
        int at = 0;
        while (at < line.size()) {
            Phrases.Hit<Name> hit = index.match(line.tokens(), at, line.size());
            if (hit != null && hit.length() == 1 && hit.value().is("person") && PersonShapes.given(line, at + 1))
                hit = null;
            if (hit != null) renew(line, at, hit);
            if (hit != null && line.add(Names.found(hit.value(), at, at + hit.length()))) at += hit.length();
            else at++;
        }
    }

    /** What was found before it was known what it is short for gets its caption now. */
    private static void renew(Line line, int at, Phrases.Hit<Name> hit) {
        Found early = line.at(at);
        if (early == null || early.from() != at || early.to() != at + hit.length() || early.figure() != null) return;
        if (early.caption() == null && hit.value().shortened()) line.clear(at, early.to());
    }

    /** "Ruritania Temir", "Velm de Kestrin": a country's name that begins a longer one, or a place's that ends it, is not cut off. */
    private boolean aroundPlace(Names names, NameRuns.Run run) {
        if (run.to() - run.from() < 2 || run.line().headline()) return false;
        Name name = names.of(run.line().words(run.from(), run.to()));
        if (name == null || name.decided()) return false;
        List<Token> words = run.line().tokens();
        for (int i = run.from() + 1; i < run.to(); i++) {
            if (shapes.isPlace(words, i, run.to())) return tells(run, run.from(), i);
            if (shapes.isCountry(words, run.from(), i)) return tells(run, i, run.to());
        }
        return false;
    }

    /** Whether the words beside a place make it another thing: not in "in Ruritania Velmark sells pipes", nor in "Old Kestrin". */
    private boolean tells(NameRuns.Run run, int from, int to) {
        if (from > run.from() && run.line().lower(run.from() - 1).equals("in")) return false;
        if (shapes.isPlace(run.line().tokens(), from, to)) return false;
        for (int i = from; i < to; i++) if (!geography.has(run.line().token(i))) return true;
        return false;
    }

    /** A name that nothing explains is still a name. */
    private void undecided(Names names, NameRuns.Run run) {
        Name name = names.of(run.line().words(run.from(), run.to()));
        if (name == null
                || name.decided()
                || (run.to() == 1 && !capitals.opensAsName(run.line().token(0)))) return;
        run.line().add(Found.name(run.from(), run.to(), Kinds.NAME, null, Mention.How.SHAPE));
    }
}
