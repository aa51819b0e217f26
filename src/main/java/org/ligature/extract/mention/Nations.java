package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/**
 * Tells whose state, army or industry a text means. Countries and their adjectives come from word lists; of a country that no list
 * knows, a document gives both itself ("the Ruritanian government", "Ruritania").
 */
final class Nations {
    private static final List<String> ENDINGS = List.of("an", "ese", "ish", "ic", "i");
    private static final int SHORTEST = 5;
    /** A document is about one country when that one makes up half of what it says of countries, and is named this often. */
    private static final int OFTEN = 3;

    private final Phrases<String> adjectives = Phrases.anyCase();
    private final Phrases<String> countries = Phrases.anyCase();
    private final Phrases<String> irregular;
    private final Phrases<Boolean> owned;
    private final Phrases<Boolean> ordinary;
    private final Map<String, String> parties = new HashMap<>();
    private final Phrases<String> capitals;
    private final Phrases<Boolean> leads;
    private final Phrases<Boolean> acting;
    private final Phrases<Boolean> policies;

    Nations(Lexicon lexicon) {
        List<String> all = new ArrayList<>(lexicon.written("demonyms"));
        all.removeAll(lexicon.written("not-nations"));
        irregular = lexicon.keyed("country-adjective.");
        for (String word : all) adjectives.add(lexicon.tokenizer().tokens(word), word);
        for (String name : lexicon.written("countries")) {
            String adjective = adjective(name, all);
            if (adjective != null) countries.add(lexicon.tokenizer().tokens(name), adjective);
        }
        for (String adjective : all) {
            List<String> names = lexicon.written("ruling-party." + adjective);
            if (!names.isEmpty()) parties.put(adjective, names.getFirst());
        }
        capitals = lexicon.keyed("capital.");
        leads = lexicon.list("before-kind");
        acting = lexicon.lists(List.of("government-verbs", "person-verbs", "company-verbs"));
        policies = lexicon.list("government-possessions");
        ordinary = lexicon.lists(List.of("function-words", "common-words"));
        owned = lexicon.lists(List.of("adjective-heads", "nation-heads"));
    }

    /** The adjective that shares a country's stem: four letters at least, and most of the name. */
    private static @Nullable String adjective(String country, List<String> all) {
        String best = null;
        int most = Math.max(3, Math.min(country.length() - 3, 6));
        for (String word : all) {
            int shared = shared(country.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (shared > most || (shared == most && best == null)) {
                best = word;
                most = shared;
            }
        }
        return best;
    }

    private static int shared(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) n++;
        return n;
    }

    /** Reads a document; adjectives and countries that it coins are marked as such. */
    Nation read(List<Line> lines) {
        Map<String, String> coined = coined(lines);
        Map<String, Integer> counts = new TreeMap<>();
        Map<Line, String> only = new HashMap<>();
        for (Line line : lines) {
            Set<String> here = new HashSet<>();
            for (int at = 0; at < line.size(); at++) {
                String adjective = at(line, at, coined);
                if (adjective == null) continue;
                counts.merge(adjective, 1, Integer::sum);
                here.add(adjective);
            }
            if (here.size() == 1) only.put(line, here.iterator().next());
        }
        return new Nation(most(counts), only, coined);
    }

    private @Nullable String at(Line line, int at, Map<String, String> coined) {
        Token token = line.token(at);
        if (!line.capital(at)) return null;
        Phrases.Hit<String> adjective = adjectives.match(line.tokens(), at, line.size());
        if (adjective != null) return adjective.value();
        Phrases.Hit<String> country = country(line, at);
        return country != null ? country.value() : coined.get(token.lower());
    }

    private Phrases.@Nullable Hit<String> country(Line line, int at) {
        Phrases.Hit<String> odd = irregular.match(line.tokens(), at, line.size());
        return odd != null ? odd : countries.match(line.tokens(), at, line.size());
    }

    private static @Nullable String most(Map<String, Integer> counts) {
        int sum = 0;
        String best = null;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            sum += e.getValue();
            if (best == null || e.getValue() > counts.getOrDefault(best, 0)) best = e.getKey();
        }
        int top = best == null ? 0 : counts.getOrDefault(best, 0);
        return top >= OFTEN && top * 2 >= sum ? best : null;
    }

    /** Words that stand as a country's adjective before what only countries have, and the countries of that stem: lower case to adjective. */
    private Map<String, String> coined(List<Line> lines) {
        Map<String, String> out = new TreeMap<>();
        for (Line line : lines) {
            for (int at = 0; at + 1 < line.size(); at++) {
                Token token = line.token(at);
                if (looksLikeAdjective(line, at)
                        && Character.isLowerCase(line.token(at + 1).text().codePointAt(0))
                        && owned.length(line.tokens(), at + 1, line.size()) > 0) out.put(token.lower(), token.text());
            }
        }
        if (!out.isEmpty()) countries(lines, out);
        return out;
    }

    private boolean looksLikeAdjective(Line line, int at) {
        Token token = line.token(at);
        String lower = token.lower();
        return token.kind() == Token.Kind.WORD
                && lower.length() >= SHORTEST
                && Character.isUpperCase(token.text().codePointAt(0))
                && ENDINGS.stream().anyMatch(lower::endsWith)
                && adjectives.length(line.tokens(), at, line.size()) == 0
                && countries.length(line.tokens(), at, line.size()) == 0
                && !ordinary.has(token)
                && !(line.capital(at - 1) && !ordinary.has(line.token(at - 1)));
    }

    private void countries(List<Line> lines, Map<String, String> coined) {
        Map<String, String> found = new TreeMap<>();
        for (Line line : lines) {
            for (int at = 0; at < line.size(); at++) {
                if (line.capital(at - 1) || !line.capital(at) || line.capital(at + 1)) continue;
                String word = line.lower(at);
                for (String adjective : coined.keySet()) {
                    boolean stem = !word.equals(adjective)
                            && word.length() >= 4
                            && shared(word, adjective) >= Math.max(4, word.length() - 2)
                            && shared(word, adjective) >= adjective.length() - 4;
                    if (!stem) continue;
                    found.put(word, coined.getOrDefault(adjective, adjective));
                    line.add(Found.name(at, at + 1, Kinds.PLACE, null, Mention.How.SHAPE));
                }
            }
        }
        coined.putAll(found);
    }

    /**
     * The country of a document.
     *
     * @param main adjective of the country that the document speaks of most, or null
     * @param only lines that speak of one country alone, with its adjective
     * @param coined words of the document that are an adjective or a country though no list has them, with the adjective
     */
    record Nation(@Nullable String main, Map<Line, String> only, Map<String, String> coined) {
        /** The adjective of the country that a line means when it names none by the side. */
        @Nullable
        String of(Line line) {
            String here = only.get(line);
            return here == null ? main : here;
        }
    }

    /** The name of the party that rules a country, where a pack knows it. */
    @Nullable
    String party(String adjective) {
        return parties.get(adjective);
    }

    /** The country whose government a capital's name means here, as in "Kestrin has denied this"; else null. */
    Phrases.@Nullable Hit<String> seat(Line line, int at) {
        Phrases.Hit<String> hit = capitals.match(line.tokens(), at, line.size());
        if (hit == null || !line.capital(at)) return null;
        int to = at + hit.length();
        boolean first = at == 0 || leads.has(line.token(at - 1));
        boolean acts = to < line.size()
                && acting.has(line.token(to))
                && Character.isLowerCase(line.token(to).text().codePointAt(0));
        boolean owns = line.lower(to).equals("'s") && to + 1 < line.size() && policies.has(line.token(to + 1));
        return (first && acts) || owns ? hit : null;
    }

    /** The country whose name begins at a token, with its adjective; null where it owns what follows. */
    Phrases.@Nullable Hit<String> land(Line line, int at) {
        Phrases.Hit<String> hit = line.capital(at) ? country(line, at) : null;
        return hit == null || line.lower(at + hit.length()).equals("'s") ? null : hit;
    }

    /** How many tokens an adjective covers that begins at a token, and which it is; a country with "'s" counts too. */
    Phrases.@Nullable Hit<String> owner(Line line, int at, Nation nation) {
        if (!line.capital(at)) return null;
        Phrases.Hit<String> adjective = adjectives.match(line.tokens(), at, line.size());
        if (adjective != null) return adjective;
        String own = nation.coined().get(line.lower(at));
        Phrases.Hit<String> country = country(line, at);
        if (own == null && country == null) return null;
        int length = country == null ? 1 : country.length();
        String value = country == null ? own : country.value();
        if (own != null && own.equalsIgnoreCase(line.lower(at))) return new Phrases.Hit<>(1, own);
        boolean possessive =
                line.lower(at + length).equals("'s") || line.lower(at + length).equals("'");
        return possessive && value != null ? new Phrases.Hit<>(length + 1, value) : null;
    }
}
