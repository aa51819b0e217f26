package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ligature.extract.Mention;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Ties later short forms to the names they are short for: abbreviations, brands of legal names, family names of people. */
final class ShortForms {
    private static final Pattern SYLLABLE = Pattern.compile("[B-DF-HJ-NP-TV-Z][AEIOUY]");

    /** Reports call a company by its full name even where its abbreviation stands two or three times as often. */
    private static final int FAR_MORE = 4;

    /** What a title or a post before a name says for a person. */
    private static final int TITLED = 6;

    private static final Set<String> INTRODUCING = Set.of(
            "as",
            "by",
            "in",
            "for",
            "of",
            "to",
            "the",
            "a",
            "an",
            "its",
            "their",
            "also",
            "simply",
            "commonly",
            "widely",
            "locally",
            "internationally",
            "name",
            "short");

    private final Phrases<Boolean> knownAs;
    private final Capitals capitals;
    private final Shapes shapes;
    private final PersonShapes persons;

    ShortForms(Lexicon lexicon, Capitals capitals, Shapes shapes, PersonShapes persons) {
        knownAs = lexicon.list("known-as");
        this.capitals = capitals;
        this.shapes = shapes;
        this.persons = persons;
    }

    /** Family names of the people named in full, before anything else is made of them. */
    void people(Names names, List<Line> lines) {
        listedPeople(names, lines);
        families(names);
    }

    /** "Orin Velm" where "Orin Velm Corporation" is named too: a company, unless much says that it is somebody. */
    void incorporated(Names names) {
        for (Name full : List.copyOf(names.all())) {
            if (!full.is("company")) continue;
            for (int end = 1; end < full.words().size(); end++) {
                if (!shapes.isTail(full.words(), end, full.words().size())) continue;
                Name name = names.of(text(full, end));
                if (name != null && !name.decided() && name.score(Name.Kind.PERSON) < TITLED)
                    name.decide(Kinds.COMPANY);
                break;
            }
        }
    }

    /** The first words of a name. */
    private static String text(Name name, int words) {
        int from = name.words().getFirst().start();
        return name.text().substring(0, name.words().get(words - 1).end() - from);
    }

    void link(Names names, List<NameRuns.Run> runs, List<Line> lines) {
        NameRuns.Run before = null;
        for (NameRuns.Run run : runs) {
            Name name = names.of(run.line().words(run.from(), run.to()));
            if (name != null) abbreviation(names, name, run.line(), behindPlace(run.line(), run.to()));
            if (name != null && before != null && before.line() == run.line()) otherwise(names, before, run, name);
            before = run;
        }
        for (Line line : lines) {
            abbreviations(names, line);
            hanForms(names, line);
        }
        spelled(names);
        brands(names);
    }

    /** "Entity of Things, better known as Etty" and "EOT, the acronym for Entity of Things". */
    private void otherwise(Names names, NameRuns.Run first, NameRuns.Run second, Name other) {
        Name name = names.of(first.line().words(first.from(), first.to()));
        if (name == null || name == other || second.from() - first.to() > 8) return;
        if (!name.is("org") && !other.is("org")) return;
        if (elsewise(name) || elsewise(other)) return;
        int said = -1;
        for (int i = first.to(); i < second.from(); i++) {
            boolean says = knownAs.has(first.line().token(i));
            if (says) said = i;
            // "made it known that Y": what is known is more than a name.
            boolean plain = said < 0 || says || (i - said <= 5 && introduces(first.line(), i));
            if (!plain || first.line().lower(i).equals(".")) return;
            // "X, part of the group known as Y": what is known as Y is the group.
            if (said < 0 && first.line().lower(i).equals("of")) return;
        }
        if (said < 0
                || (said == second.from() - 2 && second.line().lower(said + 1).equals("of"))) return;
        Name shorter = name.words().size() == 1 && other.words().size() > 2 ? name : other;
        Name longer = shorter == name ? other : name;
        if (!longer.decided()) return;
        shorter.decide(longer.classes());
        if (shorter.count() >= 2 * longer.count()) longer.stands(shorter.text(), null);
        else shorter.stands(longer.text(), null);
    }

    /** Whether a word may stand between "known" and a name. */
    private static boolean introduces(Line line, int at) {
        return line.token(at).kind() != Token.Kind.WORD || line.capital(at) || INTRODUCING.contains(line.lower(at));
    }

    /** Whether a name is known to be no organisation's. */
    private static boolean elsewise(Name name) {
        return name.decided() && !name.is("org");
    }

    /** "Entity of Things (EOT)": from here on EOT is the entity. */
    private void abbreviations(Names names, Line line) {
        for (Found f : line.found()) {
            boolean named = f.how() == Mention.How.SHAPE || f.how() == Mention.How.GAZETTEER;
            int at = behindPlace(line, f.to());
            if (!named || !f.is("org") || !line.oneInBrackets(at)) continue;
            Name name = names.add(line.tokens().subList(f.from(), f.to()), line.words(f.from(), f.to()), f.classes());
            if (f.entity() != null) name.stands(line.caption(f), f.entity());
            abbreviation(names, name, line, at);
        }
    }

    /** Skips whose a body is: "Ministry of Trade of the Republic of Kestrin (MOT)". */
    private static int behindPlace(Line line, int at) {
        if (!line.lower(at).equals("of")) return at;
        Found place = line.at(line.lower(at + 1).equals("the") ? at + 2 : at + 1);
        return place != null && place.is("place") ? place.to() : at;
    }

    /** Chinese names are found again by their whole form, and by the short form that a text gives. */
    private static void hanForms(Names names, Line line) {
        for (Found f : line.found()) {
            boolean han = line.token(f.from()).kind() == Token.Kind.HAN && f.how() == Mention.How.SHAPE;
            if (!han || !(f.is("company") || f.is("person") || f.is("university"))) continue;
            Name full = names.add(line.tokens().subList(f.from(), f.to()), line.words(f.from(), f.to()), f.classes());
            String shorter = HanNames.shortForm(line, f.to());
            if (shorter == null) continue;
            int at = line.indexOf(shorter, f.to());
            if (at < 0) continue;
            Name brief = names.add(
                    line.tokens().subList(at, at + shorter.codePointCount(0, shorter.length())), shorter, f.classes());
            full.stands(brief.text(), null);
        }
    }

    private void abbreviation(Names names, Name name, Line line, int at) {
        if (!line.oneInBrackets(at)) return;
        Token token = line.token(at + 1);
        if (!name.decided()
                || name.words().size() < 2
                || !capitals.isName(token)
                || !(initials(token.text(), name.words()) || foreignInitials(token.text(), name))) return;
        shorten(names.add(List.of(token), token.text(), null), name);
    }

    /** A company is known by its brand, other things by their full name. */
    private static void shorten(Name shorter, Name longer) {
        shorter.decide(longer.classes());
        if (longer.entity() == null && brand(shorter, longer)) longer.stands(shorter.text(), null);
        else shorter.stands(longer.caption(), longer.entity());
    }

    /** Whether a short form is spoken as a word and said far more often than the full name. */
    private static boolean brand(Name shorter, Name longer) {
        return longer.is("company") && spoken(shorter.text()) && shorter.count() >= FAR_MORE * longer.count();
    }

    /** Whether an abbreviation is spoken as a word: a consonant before a vowel somewhere, or small letters. */
    private static boolean spoken(String abbreviation) {
        return !Capitals.allCapitals(abbreviation)
                || SYLLABLE.matcher(abbreviation).find();
    }

    /** "NPW" in a text that names one organisation with these first letters, though it never says that they are one. */
    private void spelled(Names names) {
        Map<String, List<Name>> byLetters = new HashMap<>();
        for (Name name : names.all()) {
            if (!name.is("org") || name.shortened() || name.words().size() < 3) continue;
            for (String letters : Initials.of(name.words(), shapes::isHead))
                byLetters.computeIfAbsent(letters, l -> new ArrayList<>()).add(name);
        }
        for (Name name : names.all()) {
            boolean letters = name.words().size() == 1 && name.text().length() > 2;
            if (!letters || name.shortened() || (name.decided() && !name.is("org"))) continue;
            List<Name> longer = byLetters.getOrDefault(name.text(), List.of()).stream()
                    .filter(n -> !name.is("company") || n.is("company"))
                    .toList();
            if (longer.size() == 1 && !brand(name, longer.getFirst())) shorten(name, longer.getFirst());
        }
    }

    /** An organisation may be known by its initials in another language: "Federal Guard Service (FSO)". */
    private static boolean foreignInitials(String abbreviation, Name name) {
        return name.is("org") && abbreviation.length() >= 3 && Capitals.allCapitals(abbreviation);
    }

    /** Whether the letters of an abbreviation come in order in the name's words. */
    private static boolean initials(String abbreviation, List<Token> words) {
        StringBuilder firsts = new StringBuilder();
        for (Token word : words) firsts.append(word.lower());
        String letters = abbreviation.toLowerCase(Locale.ROOT);
        if (!Capitals.allCapitals(abbreviation) && abbreviation.length() > 3 && !Capitals.innerCapital(abbreviation))
            return false;
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (!Character.isLetter(letters.charAt(i))) continue;
            at = firsts.indexOf(String.valueOf(letters.charAt(i)), at) + 1;
            if (at == 0) return false;
        }
        return letters.length() > 1;
    }

    /** People that the gazetteer knows have family names too. */
    private static void listedPeople(Names names, List<Line> lines) {
        for (Line line : lines) {
            for (Found f : line.found()) {
                if (!f.is("person") || f.to() - f.from() < 2 || f.entity() == null) continue;
                Name name =
                        names.add(line.tokens().subList(f.from(), f.to()), line.words(f.from(), f.to()), f.classes());
                name.stands(line.caption(f), f.entity());
            }
        }
    }

    private void families(Names names) {
        Map<String, List<Name>> byFamily = new HashMap<>();
        for (Name name : List.copyOf(names.all())) {
            if (!name.is("person") || name.words().size() < 2) continue;
            byFamily.computeIfAbsent(family(name).text(), f -> new ArrayList<>())
                    .add(name);
            Token first = name.words().get(name.words().size() - 2);
            boolean two = name.words().size() > 2 && !persons.isChinese(name.words()) && names.of(first.text()) != null;
            if (two)
                byFamily.computeIfAbsent(first.text(), f -> new ArrayList<>()).add(name);
        }
        for (Name name : List.copyOf(names.all())) {
            if (name.words().size() != 1 || (name.decided() && !name.is("person"))) continue;
            List<Name> full = byFamily.get(name.text());
            if (full != null) stand(name, full);
        }
        byFamily.forEach((family, full) -> addFamily(names, family, full));
    }

    private void addFamily(Names names, String family, List<Name> full) {
        Token token = family(full.getFirst());
        if (!token.text().equals(family)) return;
        if (names.of(family) != null || capitals.isOrdinary(token) || captions(full) > 1) return;
        stand(names.add(List.of(token), family, null), full);
    }

    private static void stand(Name name, List<Name> full) {
        name.decide(full.getFirst().classes());
        if (captions(full) == 1)
            name.stands(full.getFirst().caption(), full.getFirst().entity());
    }

    private static long captions(List<Name> full) {
        return full.stream().map(Name::caption).distinct().count();
    }

    private Token family(Name name) {
        return persons.isChinese(name.words())
                ? name.words().getFirst()
                : name.words().getLast();
    }

    /** "Entity" for "Entity Holdings Ltd", where only one company's name begins so. */
    private void brands(Names names) {
        Map<String, List<Name>> byFirst = new HashMap<>();
        for (Name name : names.all()) {
            if (!name.is("company") || name.words().size() < 2) continue;
            byFirst.computeIfAbsent(name.words().getFirst().text(), f -> new ArrayList<>())
                    .add(name);
        }
        List<Name> order = List.copyOf(names.all());
        for (Name name : order) if (!name.decided() && named(names, name)) name.decide(Kinds.COMPANY);
        for (Name name : order) {
            if (name.decided() && !name.is("company")) continue;
            List<Name> candidates =
                    longer(name, byFirst.getOrDefault(name.words().getFirst().text(), List.of()), order);
            if (candidates.isEmpty() || capitals.isOrdinary(name.words().getFirst())) continue;
            if (candidates.size() == 1) tie(name, candidates.getFirst());
            else if (!name.decided()) name.decide(Kinds.COMPANY);
        }
    }

    /** "Entity Marine" where Entity is a company: another company of its family. */
    private boolean named(Names names, Name name) {
        if (name.words().size() != 2 || capitals.isOrdinary(name.words().getFirst())) return false;
        Name family = names.of(name.words().getFirst().text());
        return family != null && family.is("company") && name.score(Name.Kind.PERSON) < 3;
    }

    private List<Name> longer(Name name, List<Name> candidates, List<Name> order) {
        return candidates.stream()
                .filter(other -> other.words().size() > name.words().size()
                        && other.text().startsWith(name.text() + " ")
                        && (order.indexOf(other) < order.indexOf(name) || generic(other, name)))
                .toList();
    }

    /** Whether a longer name adds nothing that tells: a text that has spoken of X before X Neft means two companies. */
    private boolean generic(Name longer, Name shorter) {
        return longer.words().stream()
                .skip(shorter.words().size())
                .allMatch(w -> capitals.isOrdinary(w) || shapes.isHead(w) || w.kind() != Token.Kind.WORD);
    }

    private static void tie(Name shorter, Name longer) {
        shorter.decide(Set.copyOf(longer.classes()));
        if (shorter.count() >= longer.count()) longer.stands(shorter.caption(), shorter.entity());
        else shorter.stands(longer.caption(), longer.entity());
    }
}
