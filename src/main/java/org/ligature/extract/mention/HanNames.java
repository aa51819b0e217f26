package org.ligature.extract.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Marks organisations, people and places in Chinese script: by what names end in, and by the titles beside people's names. */
final class HanNames {
    private static final int LONGEST = 20;
    private static final int LONGEST_BRAND = 6;
    private static final Set<String> DESCRIBING = Set.of("是", "：", ":", "，");
    private static final Map<String, Set<String>> KINDS = Map.of(
            "company", Kinds.COMPANY,
            "body", Kinds.BODY,
            "police", Set.of("police", "body", "org"),
            "military", Set.of("military", "body", "org"),
            "legislature", Set.of("legislature", "body", "org"),
            "university", Set.of("university", "org"),
            "fund", Set.of("fund", "body", "org"),
            "programme", Set.of("programme"),
            "policy", Set.of("policy"));

    private final Phrases<String> suffixes = Phrases.anyCase();
    private final Phrases<String> whole;
    private final Phrases<Boolean> borders;
    private final Phrases<Boolean> places;
    private final Phrases<Boolean> titles;
    private final Phrases<Boolean> personVerbs;
    private final Phrases<Boolean> surnames;
    private final Phrases<Boolean> afterPerson;

    HanNames(Lexicon lexicon) {
        for (String kind : new TreeMap<>(KINDS).keySet()) {
            for (String suffix : lexicon.written("han-" + kind + "-suffixes"))
                suffixes.add(lexicon.tokenizer().tokens(suffix), kind);
        }
        whole = lexicon.keyed("han-names.");
        borders = lexicon.list("han-borders");
        places = lexicon.lists(List.of("countries", "regions", "provinces", "cities"));
        titles = lexicon.list("han-titles-before");
        personVerbs = lexicon.list("han-person-verbs");
        surnames = lexicon.list("surnames-han");
        afterPerson = lexicon.list("han-after-person");
    }

    void mark(Line line) {
        if (line.tokens().stream().noneMatch(t -> t.kind() == Token.Kind.HAN)) return;
        known(line);
        organisations(line);
        described(line);
        people(line);
        places(line);
    }

    private void known(Line line) {
        for (int at = 0; at < line.size(); at++) {
            Phrases.Hit<String> hit = whole.match(line.tokens(), at, line.size());
            if (hit != null) line.add(Found.name(at, at + hit.length(), classes(hit.value()), null, Mention.How.SHAPE));
        }
    }

    private static Set<String> classes(String kind) {
        return new TreeSet<>(KINDS.getOrDefault(kind, Kinds.BODY));
    }

    private void organisations(Line line) {
        int floor = 0;
        for (int at = 1; at < line.size(); at++) {
            Phrases.Hit<String> hit = han(line, at) ? suffixes.match(line.tokens(), at, line.size()) : null;
            if (hit == null || verb(line, at - 1, at + hit.length())) continue;
            Phrases.Hit<String> last = last(line, at, hit);
            int end = end(line, at, hit);
            int from = start(line, at, Math.max(floor, at - LONGEST));
            boolean named = at - from >= (hit.length() == 1 ? 3 : 2)
                    || (hit.length() > 2 && !hit.value().equals("company"));
            if (named
                    && !kindOnly(line, from, at)
                    && line.add(Found.name(from, end, classes(last.value()), null, Mention.How.SHAPE))) {
                floor = end;
                at = end - 1;
            }
        }
    }

    /** "砚衡是一家地图公司", "砚衡：一家地图公司": what a line begins with is a company's name. */
    private void described(Line line) {
        int at = 0;
        while (at < line.size()
                && han(line, at)
                && line.free(at, at + 1)
                && !DESCRIBING.contains(line.token(at).text())) at++;
        boolean name = at >= 2
                && at <= LONGEST_BRAND
                && at < line.size()
                && DESCRIBING.contains(line.token(at).text());
        if (!name || !line.words(at + 1, Math.min(line.size(), at + 3)).equals("一家")) return;
        for (int i = at + 3; i < Math.min(line.size(), at + LONGEST); i++) {
            Phrases.Hit<String> kind = suffixes.match(line.tokens(), i, line.size());
            if (kind == null || !kind.value().equals("company")) continue;
            line.add(Found.name(0, at, classes("company"), null, Mention.How.SHAPE));
            return;
        }
    }

    /** "科技公司", "一家地图公司", "公司计划": a kind of company or something of its, and no one's name. */
    private boolean kindOnly(Line line, int from, int at) {
        Phrases.Hit<String> stem = suffixes.match(line.tokens(), from, at);
        boolean company = line.words(at, Math.min(line.size(), at + 2)).equals("公司");
        if (stem != null && stem.length() == at - from)
            return company || stem.value().equals("company");
        boolean some = from > 0 && line.token(from - 1).text().equals("家");
        return company && some && at - from <= 4;
    }

    /** Where a chain of suffixes ends: "集团" goes on to "股份有限公司". */
    private int end(Line line, int at, Phrases.Hit<String> first) {
        int end = at + first.length();
        Phrases.Hit<String> next = end < line.size() ? suffixes.match(line.tokens(), end, line.size()) : null;
        for (int i = 0; i < 3 && next != null; i++) {
            end += next.length();
            next = end < line.size() ? suffixes.match(line.tokens(), end, line.size()) : null;
        }
        return end;
    }

    private Phrases.Hit<String> last(Line line, int at, Phrases.Hit<String> first) {
        Phrases.Hit<String> out = first;
        int end = at + first.length();
        Phrases.Hit<String> next = end < line.size() ? suffixes.match(line.tokens(), end, line.size()) : null;
        for (int i = 0; i < 3 && next != null; i++) {
            out = next;
            end += next.length();
            next = end < line.size() ? suffixes.match(line.tokens(), end, line.size()) : null;
        }
        return out;
    }

    /** "建厂" builds a works and names none. */
    private boolean verb(Line line, int from, int to) {
        return borders.length(line.tokens(), from, to) == to - from;
    }

    private static boolean han(Line line, int at) {
        return line.token(at).kind() == Token.Kind.HAN;
    }

    /** Goes back from a suffix to where the name begins: behind a mark, a border word, or something else that is named. */
    private int start(Line line, int at, int floor) {
        int from = at;
        while (from > floor && nameChar(line, from - 1) && !border(line, from)) from--;
        int open = from;
        for (int i = from; i < at; i++) if (unclosed(line, i, at)) open = i + 1;
        return open;
    }

    /** Whether a bracket opens here that does not close before the name's end. */
    private static boolean unclosed(Line line, int bracket, int end) {
        if (!"（(".contains(line.token(bracket).text())) return false;
        for (int i = bracket + 1; i < end; i++) if (")）".contains(line.token(i).text())) return false;
        return true;
    }

    private static boolean nameChar(Line line, int at) {
        Found found = line.at(at);
        Token token = line.token(at);
        boolean letter = token.kind() == Token.Kind.HAN || "（）()·".contains(token.text());
        return letter && (found == null || found.is("place"));
    }

    /** Whether a word ends before a token that no name holds, such as "的", unless it is part of a place's name. */
    private boolean border(Line line, int at) {
        for (int length = 1; length <= 3 && at - length >= 0; length++) {
            if (borders.length(line.tokens(), at - length, at) != length) continue;
            boolean place = places.length(line.tokens(), at - length, line.size()) > 1
                    || (at >= 2
                            && places.length(line.tokens(), at - length - 1 < 0 ? 0 : at - length - 1, at)
                                    == length + 1);
            if (!place) return true;
        }
        return titles.length(line.tokens(), Math.max(0, at - 2), at) == 2;
    }

    private void people(Line line) {
        for (int at = 0; at < line.size(); at++) {
            if (!han(line, at) || line.at(at) != null) continue;
            boolean titled = titled(line, at);
            int to = titled || followed(line, at) ? personEnd(line, at) : at;
            if (to > at) line.add(Found.name(at, to, Kinds.PERSON, null, Mention.How.SHAPE));
        }
    }

    private boolean titled(Line line, int at) {
        for (int length = 2; length <= 6 && at - length >= 0; length++) {
            if (titles.length(line.tokens(), at - length, at) == length) return true;
        }
        return false;
    }

    /** "李明董事长": the title stands behind. */
    private boolean followed(Line line, int at) {
        int to = personEnd(line, at);
        if (to == at || to >= line.size() || (at > 0 && han(line, at - 1) && !border(line, at))) return false;
        return titles.length(line.tokens(), to, line.size()) > 0
                || personVerbs.length(line.tokens(), to, line.size()) > 0;
    }

    private int personEnd(Line line, int at) {
        int surname = surnames.length(line.tokens(), at, line.size());
        int given = at + surname;
        if (surname == 0 || given >= line.size() || !free(line, given)) return at;
        boolean two = given + 1 < line.size()
                && free(line, given + 1)
                && afterPerson.length(line.tokens(), given + 1, line.size()) == 0
                && titles.length(line.tokens(), given + 1, line.size()) == 0;
        return two ? given + 2 : given + 1;
    }

    private static boolean free(Line line, int at) {
        return han(line, at) && line.at(at) == null;
    }

    private void places(Line line) {
        for (int at = 0; at < line.size(); at++) {
            if (!han(line, at) || line.at(at) != null) continue;
            int length = places.length(line.tokens(), at, line.size());
            if (length > 0) line.add(Found.name(at, at + length, Kinds.PLACE, null, Mention.How.SHAPE));
        }
    }

    /** The short form that a text gives right behind a name: "（以下简称“甲乙”）". */
    static @Nullable String shortForm(Line line, int at) {
        if (at >= line.size() || !"（(".contains(line.token(at).text())) return null;
        int open = -1;
        for (int i = at + 1; i < Math.min(line.size(), at + 20); i++) {
            String text = line.token(i).text();
            if ("“\"「".contains(text) && open < 0) open = i + 1;
            else if ("”\"」".contains(text) && open > 0 && i > open) return line.words(open, i);
            if ("）)".contains(text)) return null;
        }
        return null;
    }
}
