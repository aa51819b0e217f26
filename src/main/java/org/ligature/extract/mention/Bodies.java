package org.ligature.extract.mention;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.mention.Nations.Nation;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Marks bodies without a name of their own: "the Ruritanian government", "Ruritania's air force", "the military". */
final class Bodies {
    private final Nations nations;
    private final Phrases<Boolean> places;
    private final Phrases<Boolean> heads;
    private final Phrases<String> kinds;
    private final Phrases<Boolean> generic;
    private final Phrases<String> genericKinds;
    private final Phrases<Boolean> governments;
    private final Phrases<Boolean> firms;
    private final Phrases<Boolean> parties;

    Bodies(Lexicon lexicon, Nations nations) {
        this.nations = nations;
        places = lexicon.lists(List.of("countries", "regions", "provinces", "cities"));
        heads = lexicon.list("adjective-heads");
        kinds = lexicon.keyed("adjective-kind.");
        generic = lexicon.list("generic-bodies");
        genericKinds = lexicon.keyed("generic-kind.");
        parties = lexicon.list("means-party");
        governments = lexicon.list("means-government");
        firms = lexicon.list("group_heads");
    }

    void mark(Line line, Nation nation) {
        int at = 0;
        while (at < line.size()) {
            Found body = body(line, at, nation);
            if (body == null) {
                at++;
                continue;
            }
            if (body.how() == Mention.How.SHAPE) line.clear(body.from(), body.to());
            at = line.add(body) ? body.to() : at + 1;
        }
    }

    private @Nullable Found body(Line line, int at, Nation nation) {
        Phrases.Hit<String> country = nations.owner(line, at, nation);
        int owner = country == null ? owner(line, at) : country.length();
        if (owner > 0) {
            int from = at + owner;
            int head = heads.length(line.tokens(), from, line.size());
            String whose = country == null ? null : country.value();
            if (head > 0 && !partOfName(line, from + head) && !ofFirms(line, from + head))
                return found(
                        at,
                        from + head,
                        kinds.match(line.tokens(), from, line.size()),
                        government(line, from, from + head, whose),
                        Mention.How.SHAPE);
        }
        Phrases.Hit<String> capital = nations.seat(line, at);
        if (capital != null)
            return found(at, at + capital.length(), null, capital.value() + " government", Mention.How.SHAPE);
        int plain = generic.length(line.tokens(), at, line.size());
        Found named = plain > 0 && line.lower(at + plain).equals("of") ? of(line, at, at + plain) : null;
        if (named != null) return named;
        if (plain == 0 || !line.free(at, at + plain) || partOfName(line, at + plain)) return null;
        return found(
                at,
                at + plain,
                genericKinds.match(line.tokens(), at, line.size()),
                meant(line, at, at + plain, nation.of(line)),
                Mention.How.COREFERENCE);
    }

    /** "the military of Ruritania" is the Ruritanian military. */
    private @Nullable Found of(Line line, int from, int to) {
        Phrases.Hit<String> country = nations.land(line, to + 1);
        if (country == null || !line.lower(from).equals("the")) return null;
        int end = to + 1 + country.length();
        String government = government(line, from, to, country.value());
        boolean small = Character.isLowerCase(line.token(from + 1).text().codePointAt(0));
        if ((government == null && !small) || (end < line.size() && partOfName(line, end))) return null;
        String caption = government != null ? government : country.value() + " " + line.words(from + 1, to);
        return found(from, end, genericKinds.match(line.tokens(), from, line.size()), caption, Mention.How.SHAPE);
    }

    /** What "the state" or "the party" is called in a text about one country. */
    private @Nullable String meant(Line line, int from, int to, @Nullable String whose) {
        String government = government(line, from, to, whose);
        if (government != null || whose == null) return government;
        return parties.length(line.tokens(), from, to) == to - from ? nations.party(whose) : null;
    }

    /** "the state" and "Ruritania's authorities" are both the Ruritanian government. */
    private @Nullable String government(Line line, int from, int to, @Nullable String whose) {
        boolean means = whose != null && governments.length(line.tokens(), from, to) == to - from;
        return means ? whose + " government" : null;
    }

    /** "the State" is none in "the State Council". */
    private static boolean partOfName(Line line, int next) {
        if (line.lower(next).equals("of") || line.lower(next).equals("for")) return true;
        return line.capital(next - 1) && line.capital(next);
    }

    /** "Ruritanian state" is no body in "Ruritanian state firms". */
    private boolean ofFirms(Line line, int next) {
        return next < line.size() && firms.length(line.tokens(), next, line.size()) > 0;
    }

    /** How many tokens say whose body it is: a place with or without "'s". */
    private int owner(Line line, int at) {
        if (!line.capital(at)) return 0;
        int place = places.length(line.tokens(), at, line.size());
        if (place == 0) return 0;
        String next = line.lower(at + place);
        return next.equals("'s") || next.equals("'") ? place + 1 : place;
    }

    private static Found found(
            int from, int to, Phrases.@Nullable Hit<String> kind, @Nullable String caption, Mention.How how) {
        Set<String> classes = new TreeSet<>(Kinds.BODY);
        if (kind != null) classes.add(kind.value());
        return Found.name(from, to, classes, caption, how);
    }
}
