package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Cuts lines into runs of capitalised words that may be one name, joined by "of", "and", "&" where names are. */
final class NameRuns {
    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "la", "las", "los", "des", "du", "di", "da", "do", "dos", "das", "e", "y", "et", "van", "von",
            "der", "den", "bin", "ibn", "bint", "al", "el", "ul", "und", "i");
    private static final Set<String> JOINING = Set.of("and", "&", "of", "for", "the", "de", "-", ",");
    private static final Set<String> CONTINUING = Set.of(",", ")", "&", "/");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "its", "their");
    private static final int LONGEST = 18;

    private final Capitals capitals;
    private final Shapes shapes;
    private final Phrases<Boolean> ofHeads;
    private final Phrases<Boolean> fields;
    private final Phrases<Boolean> possessives;
    private final Phrases<Boolean> titles;
    private final Phrases<Boolean> labels;
    private final Phrases<Boolean> namingHeads;
    private final Phrases<String> months;

    NameRuns(Lexicon lexicon, Capitals capitals, Shapes shapes) {
        this.capitals = capitals;
        this.shapes = shapes;
        ofHeads = lexicon.list("of-heads");
        fields = lexicon.list("field-words");
        possessives = lexicon.list("inner-possessives");
        titles = lexicon.list("person-titles");
        labels = lexicon.list("number-labels");
        namingHeads = lexicon.list("naming-heads");
        months = lexicon.keyed("month.");
    }

    /** A run of words that may be a name, with what its words say it is. */
    record Run(Line line, int from, int to, @Nullable Set<String> classes) {}

    /** Whether a word in small letters may stand inside a name. */
    static boolean joins(Token word) {
        return PARTICLES.contains(word.text()) || JOINING.contains(word.text());
    }

    /** The runs of a line, in order. */
    List<Run> of(Line line) {
        List<Run> out = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            if (!starts(line, at)) {
                at++;
                continue;
            }
            int end = end(line, at);
            Run run = trimmed(line, at, end);
            if (run != null) add(out, run);
            at = end;
        }
        return out;
    }

    private void add(List<Run> runs, Run run) {
        int start = abbreviated(run);
        if (start < 0) {
            runs.add(run);
            return;
        }
        while (!runs.isEmpty() && runs.getLast().to() > start) runs.removeLast();
        runs.add(new Run(
                run.line(), start, run.to(), shapes.namedClasses(run.line().tokens(), start, run.to())));
    }

    /**
     * Where a name begins whose abbreviation follows in brackets: further left, over joining words, if only there its words begin
     * with the abbreviation's letters: "Velm and Trask Bank of Kestria (VTBK)". Shortest match first, after Schwartz and Hearst
     * (2003), but with the words' first letters alone. -1 when no abbreviation follows.
     */
    private int abbreviated(Run run) {
        Line line = run.line();
        int at = run.to();
        if (!line.oneInBrackets(at)) return -1;
        String letters = line.token(at + 1).text();
        if (letters.length() < 3 || !Capitals.allCapitals(letters)) return -1;
        for (int start = run.from(); start >= 0 && run.to() - start < LONGEST; start--) {
            boolean capital = line.capital(start);
            if (!capital && !JOINING.contains(line.lower(start))) break;
            List<Token> words = line.tokens().subList(start, run.to());
            if (capital && Initials.of(words, shapes::isHead).contains(letters)) return start;
        }
        return -1;
    }

    private boolean starts(Line line, int at) {
        return (capitals.isName(line.token(at)) || ordinal(line, at)) && !barrier(line, at);
    }

    /** "13th Assembly", "14th Research Institute": an ordinal that begins a name. */
    private boolean ordinal(Line line, int at) {
        String text = line.lower(at);
        boolean looks = text.length() > 2
                && text.length() < 6
                && Character.isDigit(text.charAt(0))
                && (text.endsWith("th") || text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd"));
        return looks
                && at + 1 < line.size()
                && capitals.isName(line.token(at + 1))
                && line.at(at) == null
                && line.at(at + 1) == null;
    }

    /** Whether something else stands here: a date, a figure, or a post that begins no name. */
    private boolean barrier(Line line, int at) {
        Found found = line.at(at);
        if (found == null) return titles.has(line.token(at)) && !beforeHead(line, at + 1);
        if (found.figure() != null) return true;
        if (!found.is("post")) return false;
        boolean owner = line.lower(found.to()).equals("'s") && possessives.has(line.token(at));
        return found.to() - found.from() > 1 || !beforeHead(line, owner ? found.to() + 1 : found.to());
    }

    private boolean beforeHead(Line line, int at) {
        for (int i = at; i < Math.min(line.size(), at + 4); i++) {
            if (!capitals.isName(line.token(i)) || line.at(i) != null) return false;
            if (shapes.isHead(line.token(i))) return true;
        }
        return false;
    }

    private int end(Line line, int from) {
        int at = from + 1;
        boolean linked = false;
        while (at < line.size() && at - from < LONGEST) {
            int legal = legal(line, at);
            if (legal > at
                    && !(line.lower(legal).equals("of") && corporation(line, legal - 1) && name(line, legal + 1)))
                return legal;
            int link = legal > at ? legal + 2 : link(line, from, at, linked);
            if (link > at) {
                linked = true;
                at = link;
                continue;
            }
            int next = next(line, at);
            if (next == at) break;
            at = next;
        }
        return at;
    }

    /** "Velm Industry Corp of Kestrin": what is no end of a name before "of". */
    private static boolean corporation(Line line, int at) {
        return line.lower(at).startsWith("corp");
    }

    private boolean name(Line line, int at) {
        return at < line.size() && capitals.isName(line.token(at)) && !barrier(line, at);
    }

    /** Takes in ", Ltd" and the like, which end a name. */
    private int legal(Line line, int at) {
        int comma = line.lower(at).equals(",") ? 1 : 0;
        if (at + comma >= line.size()) return at;
        int length = shapes.legalForm(line.tokens(), at + comma, line.size());
        return length == 0 ? at : at + comma + length;
    }

    private int next(Line line, int at) {
        if (name(line, at) || insideName(line, at)) return at + 1;
        String word = line.lower(at);
        Token before = line.token(at - 1);
        boolean more = name(line, at + 1);
        if (word.equals("&") && more) return at + 2;
        if (more && (word.equals("'s") || word.equals("'")) && possessives.has(before)) return at + 2;
        if (more
                && word.equals("and")
                && fields.has(before)
                && fields.has(line.token(at + 1))
                && !before.text().equals("Group")) return at + 2;
        if (PARTICLES.contains(line.at(at) == null ? line.token(at).text() : "")) return particles(line, at);
        if (word.equals("(")) return bracket(line, at);
        if (line.token(at).kind() == Token.Kind.NUMBER && line.at(at) == null && (more || labels.has(before)))
            return at + 1;
        return at;
    }

    /** "An" behind a name, in a line whose capitals mean names, is part of it. */
    private boolean insideName(Line line, int at) {
        Token token = line.token(at);
        boolean capital = token.kind() == Token.Kind.WORD
                && Character.isUpperCase(token.text().codePointAt(0));
        Found before = line.at(at - 1);
        return capital
                && !line.headline()
                && line.at(at) == null
                && (before == null || (before.is("place") && !titles.has(token)))
                && token.text().length() > 1;
    }

    private int particles(Line line, int at) {
        int to = at;
        while (to < line.size()
                && to - at < 3
                && PARTICLES.contains(line.token(to).text())) to++;
        return name(line, to) ? to + 1 : at;
    }

    /** "Entity (Place) Technology": a place in brackets inside a name. */
    private int bracket(Line line, int at) {
        int close = at + 2;
        if (close < line.size() && !line.lower(close).equals(")")) close++;
        boolean fits =
                close + 1 < line.size() && line.lower(close).equals(")") && name(line, at + 1) && name(line, close + 1);
        return fits && shapes.isPlace(line.tokens(), at + 1, close) ? close + 2 : at;
    }

    private int link(Line line, int from, int at, boolean linked) {
        if (!LINKS.contains(line.token(at).text())) return at;
        boolean head = ofHeads.has(line.token(at - 1))
                || (linked && fields.has(line.token(at - 1)) && !line.lower(at).equals("for"));
        if (!head) return at;
        int next = at + 1;
        if (next < line.size() && line.lower(next).equals("the")) next++;
        if (name(line, next)) return next + 1;
        Found post = line.at(next);
        if (post == null || !post.is("post") || at - from != 1) return at;
        return capitals.isName(line.token(next)) ? post.to() : at;
    }

    /** Leaves out what does not belong: an ordinary first word of a sentence, an adjective before a bare name. */
    private @Nullable Run trimmed(Line line, int from, int end) {
        int start = from;
        Set<String> classes = shapes.classes(line.tokens(), start, end);
        while (start < end) {
            int drop = dropped(line, start, end, classes);
            if (drop == 0) break;
            start += drop;
            classes = shapes.classes(line.tokens(), start, end);
        }
        if (classes == null && named(line, start, end)) classes = shapes.namedClasses(line.tokens(), start, end);
        while (start < end && !starts(line, start)) start++;
        if (start < end && shapes.isBareForm(line.tokens(), start, end)) return null;
        if (start >= end || (end - start == 1 && classes == null && !worthwhile(line, start))) return null;
        if (classes == null && graded(line, start, end)) return null;
        return new Run(line, start, end, classes);
    }

    /** "Union Group" without an article, where capitals mean something: an ordinary word, but a company's. */
    private boolean named(Line line, int start, int end) {
        return end - start > 1
                && !line.headline()
                && namingHeads.has(line.token(end - 1))
                && !ARTICLES.contains(line.lower(start - 1))
                && line.free(start, end);
    }

    private int dropped(Line line, int start, int end, @Nullable Set<String> classes) {
        boolean strong = classes != null && !classes.contains("place");
        if (classes != null && classes.contains("place")) return 0;
        int demonym = shapes.demonym(line.tokens(), start, end);
        if (demonym > 0) return strong && start + demonym < end ? 0 : demonym;
        boolean first = start == 0 || opens(line.token(start - 1));
        boolean ordinary = ordinary(line, start);
        if (numbered(line, start, end)) return 0;
        if (end - start > 1 && line.headline() && line.lower(start).endsWith("est")) return 1;
        if (ordinary && end - start == 1 && classes == null) return 1;
        return first && ordinary && !strong && classes == null ? 1 : 0;
    }

    /** Whether a mark is one behind which any word may have a capital; commas and brackets' ends are none. */
    private static boolean opens(Token before) {
        return before.kind() == Token.Kind.PUNCT && !CONTINUING.contains(before.text());
    }

    /** "Department 53", "Office 39": an ordinary word that a number makes a name. */
    private boolean numbered(Line line, int start, int end) {
        return end - start == 2
                && line.token(start + 1).kind() == Token.Kind.NUMBER
                && shapes.isHead(line.token(start));
    }

    /** "Grade A", "Class B": one of a row of things that letters tell apart, not a name. */
    private boolean graded(Line line, int start, int end) {
        int letter = end - start == 1 ? end : start + 1;
        return end - start <= 2
                && letter < line.size()
                && labels.has(line.token(start))
                && oneCapital(line.token(letter));
    }

    private static boolean oneCapital(Token token) {
        return token.text().length() == 1 && Character.isUpperCase(token.text().charAt(0));
    }

    private boolean worthwhile(Line line, int at) {
        return line.token(at).text().length() > 1 && !ordinary(line, at) && !months.has(line.token(at));
    }

    /** Whether a word is an ordinary one, and not in capitals among others that are in small letters. */
    private boolean ordinary(Line line, int at) {
        if (!capitals.isOrdinary(line.token(at))) return false;
        return at == 0
                || !capitals.isShouted(line.token(at))
                || Capitals.allCapitals(line.token(at - 1).text());
    }
}
