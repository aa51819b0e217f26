package org.ligature.extract.mention;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Says from the words of a name alone what it names: a legal form, a head noun, a known place. */
final class Shapes {
    private static final Set<String> LINKS =
            Set.of("of", "for", "on", "to", "de", "del", "des", "di", "da", "do", "dos");

    private final Phrases<Boolean> legalForms;
    private final Phrases<Boolean> legalPrefixes;
    private final Phrases<Boolean> companyHeads;
    private final Phrases<Boolean> bodyHeads;
    private final Phrases<Boolean> tails;
    private final Phrases<Boolean> needsMore;
    private final Phrases<Boolean> places;
    private final Phrases<Boolean> countries;
    private final Phrases<Boolean> placeHeads;
    private final Phrases<Boolean> demonyms;
    private final Phrases<Boolean> common;
    private final Phrases<String> heads;
    private final Phrases<String> kinds;

    Shapes(Lexicon lexicon) {
        legalForms = lexicon.list("legal-forms");
        legalPrefixes = lexicon.list("legal-prefixes");
        companyHeads = lexicon.list("company-heads");
        bodyHeads = lexicon.list("body-heads");
        tails = lexicon.list("company-tails");
        needsMore = lexicon.list("needs-more");
        places = lexicon.lists(List.of("countries", "regions", "provinces", "cities"));
        countries = lexicon.list("countries");
        placeHeads = lexicon.list("place-heads");
        demonyms = lexicon.list("demonyms");
        common = lexicon.lists(List.of("common-words", "function-words"));
        kinds = lexicon.keyed("kind.");
        heads = lexicon.keyed("first.");
    }

    boolean isPlace(List<Token> tokens, int from, int to) {
        return places.length(tokens, from, to) == to - from;
    }

    boolean isCountry(List<Token> tokens, int from, int to) {
        return countries.length(tokens, from, to) == to - from;
    }

    boolean isDemonym(List<Token> tokens, int from, int to) {
        return demonyms.length(tokens, from, to) == to - from;
    }

    int demonym(List<Token> tokens, int from, int to) {
        return demonyms.length(tokens, from, to);
    }

    /** How many tokens a legal form covers that begins at a token. */
    int legalForm(List<Token> tokens, int at, int limit) {
        int length = legalForms.length(tokens, at, limit);
        if (length == 0) return 0;
        String text = tokens.get(at).text();
        // "a limited company" is incorporated too, but that is no part of its name.
        if (text.length() > 3 && text.equals(tokens.get(at).lower()) && text.indexOf('.') < 0) return 0;
        if (length != 1) return length;
        boolean small =
                text.length() > 1 && text.length() < 4 && Character.isLowerCase(text.charAt(1)) && !text.endsWith(".");
        return small
                        && !Set.of(
                                        "Ltd", "Inc", "Co", "Oyj", "Oy", "Pty", "Pte", "Bhd", "Tbk", "SpA", "Srl",
                                        "ApS", "Zrt", "Kft", "Lda")
                                .contains(text)
                ? 0
                : length;
    }

    /** Whether words behind a company's name only spell it out: "Technologies Co. Ltd." */
    boolean isTail(List<Token> tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            int legal = legalForm(tokens, at, to);
            if (legal > 0) at += legal - 1;
            else if (!tails.has(tokens.get(at)) && tokens.get(at).kind() == Token.Kind.WORD) return false;
        }
        return true;
    }

    /** Whether words are a legal form and nothing else; one in capitals alone may be somebody's initials. */
    boolean isBareForm(List<Token> tokens, int from, int to) {
        return legalForms.length(tokens, from, to) == to - from
                && !tokens.subList(from, to).stream().allMatch(t -> Capitals.allCapitals(t.text()));
    }

    /** Whether a word is the kind of noun that organisations' names end in. */
    boolean isHead(Token token) {
        return companyHeads.has(token) || bodyHeads.has(token) || kinds.has(token);
    }

    /** What a name's words say it is; null when they don't. */
    @Nullable
    Set<String> classes(List<Token> tokens, int from, int to) {
        if (to <= from) return null;
        int legal = trailingLegal(tokens, from, to);
        if (legal < to && legal > from) return company(tokens, from, legal);
        if (to - from > 1
                && legalPrefixes.has(tokens.get(from))
                && Capitals.allCapitals(tokens.get(from).text())) return Kinds.COMPANY;
        if (isPlace(tokens, from, to)) return Kinds.PLACE;
        String first = to - from > 1 ? heads.of(tokens.get(from)) : null;
        if (first != null) return first.equals("company") ? Kinds.COMPANY : kind(first, true);
        if (to - from == 1 && needsMore.has(tokens.get(from))) return null;
        if (to - from == 2 && tokens.get(to - 1).kind() == Token.Kind.NUMBER && bodyHeads.has(tokens.get(from)))
            return Kinds.BODY;
        int main = mainEnd(tokens, from, to);
        if (isIncorporated(tokens, from, main)) return Kinds.COMPANY;
        if (main - from == 1 && to == main && isDemonym(tokens, from, to)) return null;
        return headed(tokens, from, main, to, false);
    }

    /** What words that are known to be a name say it is, though each of them is an ordinary one: "Union Pipe Group (UPG)". */
    @Nullable
    Set<String> namedClasses(List<Token> tokens, int from, int to) {
        Set<String> classes = classes(tokens, from, to);
        return classes != null || to - from < 2 ? classes : headed(tokens, from, mainEnd(tokens, from, to), to, true);
    }

    /** Whether a legal form ends these words. */
    boolean isIncorporated(List<Token> tokens, int from, int to) {
        int legal = trailingLegal(tokens, from, to);
        return legal < to && legal > from;
    }

    private Set<String> company(List<Token> tokens, int from, int to) {
        Set<String> out = new TreeSet<>(Kinds.COMPANY);
        for (int i = from; i < to; i++) if ("bank".equals(kinds.of(tokens.get(i)))) out.add("bank");
        return out;
    }

    private int trailingLegal(List<Token> tokens, int from, int to) {
        for (int at = Math.max(from + 1, to - 6); at < to; at++) {
            if (legalForm(tokens, at, to) == to - at) {
                return tokens.get(at - 1).text().equals(",") ? at - 1 : at;
            }
        }
        return to;
    }

    /** Where the words before the first "of", or before a place, end. */
    private int mainEnd(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) if (LINKS.contains(tokens.get(i).text())) return i;
        // "Velm College London": the place behind a name's head says where.
        for (int i = from + 2; i < to; i++) if (isPlace(tokens, i, to)) return i;
        return to;
    }

    private @Nullable Set<String> headed(List<Token> tokens, int from, int main, int to, boolean named) {
        Set<String> out = new TreeSet<>();
        for (int at = from; at < main; at++) {
            Phrases.Hit<String> whole = kinds.match(tokens, at, to);
            Phrases.Hit<String> hit =
                    whole != null && at + whole.length() > main ? whole : kinds.match(tokens, at, main);
            if (hit != null && at + hit.length() >= main)
                return kind(hit.value(), to - from > hit.length() || hit.length() > 1);
        }
        addInner(tokens, from, to, out);
        boolean body = ends(bodyHeads, tokens, from, main);
        boolean company = !body && ends(companyHeads, tokens, from, main);
        boolean alone = to - from == 1;
        if (body && !(alone && companyHeads.has(tokens.get(from)))) out.addAll(Kinds.BODY);
        else if (company && !alone) return !named && ordinary(tokens, from, to) ? null : Kinds.COMPANY;
        else if (!alone && ends(placeHeads, tokens, from, main)) return Kinds.PLACE;
        else return null;
        return out;
    }

    /** "Positive Energy" has the head of a company's name, but nothing that names one. */
    private boolean ordinary(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!common.has(tokens.get(i))
                    && !isHead(tokens.get(i))
                    && tokens.get(i).kind() == Token.Kind.WORD) return false;
        }
        return true;
    }

    /** Kinds that words inside a body's name add, such as "Public Security" in a bureau's. */
    private void addInner(List<Token> tokens, int from, int to, Set<String> out) {
        for (int at = from; at < to; at++) {
            Phrases.Hit<String> hit = kinds.match(tokens, at, to);
            if (hit == null) continue;
            String kind = hit.value();
            if (kind.equals("police") || kind.equals("military") || kind.equals("legislature")) out.add(kind);
        }
    }

    private static boolean ends(Phrases<Boolean> heads, List<Token> tokens, int from, int to) {
        for (int at = Math.max(from, to - 4); at < to; at++) if (heads.length(tokens, at, to) == to - at) return true;
        return false;
    }

    private static @Nullable Set<String> kind(String kind, boolean more) {
        return switch (kind) {
            case "legislature", "police", "military" -> Set.of(kind, "body", "org");
            case "body" -> Kinds.BODY;
            case "party" -> Set.of("party", "body", "org");
            case "university" -> more ? Set.of("university", "org") : null;
            case "bank" -> more ? Set.of("bank", "company", "org") : null;
            case "fund" -> more ? Set.of("fund", "body", "org") : null;
            case "exchange" -> more ? Set.of("exchange", "org") : null;
            case "media" -> more ? Set.of("media", "org") : null;
            case "list", "policy", "programme", "event" -> more ? Set.of(kind) : null;
            default -> null;
        };
    }
}
