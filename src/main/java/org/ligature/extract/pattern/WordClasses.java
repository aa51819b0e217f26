package org.ligature.extract.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.extract.Token;
import org.ligature.extract.token.Tokenizer;
import org.ligature.model.LigatureException;

/**
 * The word lists of a pack, ready for matching: which lists a phrase starting at a token is in, and how long the phrase is.
 *
 * <p>Lists whose name begins with {@code v_} hold verbs and match all their forms; {@code v_found:pp} matches past participles only,
 * {@code v_found:ing} gerunds only. The list {@code irregular} gives past forms as {@code lemma: past participle}.
 */
public final class WordClasses {
    private static final String VERBS = "v_";
    /** Chinese words whose signs are no words of their own. */
    private static final String COMPOUNDS = "han-compounds";

    private static final int LONGEST_COMPOUND = 4;

    private final Map<String, Map<String, List<List<String>>>> lists = new HashMap<>();
    private final Map<String, List<String>> byFirst = new HashMap<>();
    private final Tokenizer tokenizer;

    /**
     * @param words named word lists
     * @param tokenizer the one that sentences are cut with
     */
    public WordClasses(Map<String, List<String>> words, Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        Inflection inflection = new Inflection(irregular(words.getOrDefault("irregular", List.of())));
        words.forEach((name, entries) -> {
            if (!name.startsWith(VERBS)) {
                put(name, entries);
                return;
            }
            put(
                    name,
                    entries.stream().flatMap(v -> inflection.forms(v).stream()).toList());
            put(name + ":pp", entries.stream().map(inflection::participle).toList());
            put(name + ":ing", entries.stream().map(inflection::gerundive).toList());
        });
        for (String name : new TreeSet<>(words.keySet()))
            for (String first : firsts(name))
                byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(name);
    }

    private void put(String name, Collection<String> phrases) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        for (String phrase : phrases) {
            List<String> words =
                    tokenizer.tokens(phrase).stream().map(Token::lower).toList();
            if (words.isEmpty()) continue;
            List<List<String>> same = byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
            if (!same.contains(words)) same.add(words);
        }
        byFirst.values().forEach(l -> l.sort((a, b) -> b.size() - a.size()));
        lists.put(name, byFirst);
    }

    /** Whether a literal is more than one token, as words with a blank and most Chinese words are. */
    static boolean several(String literal) {
        boolean han = literal.length() > 1 && Character.isIdeographic(literal.codePointAt(0));
        return han || literal.indexOf(' ') > 0;
    }

    /** Whether a list holds a phrase, in small letters. */
    public boolean holds(String list, String phrase) {
        List<String> wanted = List.of(phrase.split(" ", -1));
        return lists.getOrDefault(list, Map.of())
                .getOrDefault(wanted.getFirst(), List.of())
                .contains(wanted);
    }

    /** Makes a list of one phrase, and gives its name. */
    String phrase(String words) {
        String name = "\"" + words;
        if (!lists.containsKey(name)) put(name, List.of(words));
        return name;
    }

    private static Map<String, List<String>> irregular(List<String> lines) {
        Map<String, List<String>> out = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0)
                throw new LigatureException(
                        "Word list irregular, entry \"" + line + "\": write lemma: past participle");
            out.put(
                    line.substring(0, colon).strip(),
                    List.of(line.substring(colon + 1).strip().split("\\s+")));
        }
        return out;
    }

    /** Names of the lists of which a phrase starts at a token, apart from phrases of single patterns. */
    public List<String> lists(List<Token> tokens, int at) {
        List<String> out = new ArrayList<>();
        for (String list : byFirst.getOrDefault(tokens.get(at).lower(), List.of())) {
            if (at(list, tokens, at)) out.add(list);
        }
        return out;
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** Words that a phrase of the list can begin with. */
    Set<String> firsts(String list) {
        return new HashSet<>(lists.getOrDefault(list, Map.of()).keySet());
    }

    /** Index after the longest phrase of a list that starts at a token, or -1. */
    public int end(String list, List<Token> tokens, int at) {
        Map<String, List<List<String>>> byFirst = lists.get(list);
        if (byFirst == null || at < 0 || at >= tokens.size()) return -1;
        List<List<String>> phrases = byFirst.get(tokens.get(at).lower());
        if (phrases == null) return -1;
        for (List<String> phrase : phrases) {
            if (matches(phrase, tokens, at) && !(phrase.size() == 1 && insideWord(tokens, at)))
                return at + phrase.size();
        }
        return -1;
    }

    /** Whether a Chinese sign is only part of a word: the "无" of "无线电" denies nothing. */
    private boolean insideWord(List<Token> tokens, int at) {
        if (tokens.get(at).kind() != Token.Kind.HAN) return false;
        for (int from = Math.max(0, at - LONGEST_COMPOUND + 1); from <= at; from++)
            if (end(COMPOUNDS, tokens, from) > at) return true;
        return false;
    }

    /** Whether a phrase of a list starts at a token. */
    public boolean at(String list, List<Token> tokens, int at) {
        return end(list, tokens, at) >= 0;
    }

    /** Whether a phrase of a list stands anywhere in a range of tokens. */
    public boolean in(String list, List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = end(list, tokens, i);
            if (end >= 0 && end <= to) return true;
        }
        return false;
    }

    private static boolean matches(List<String> phrase, List<Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) return false;
        for (int i = 1; i < phrase.size(); i++) {
            if (!tokens.get(at + i).lower().equals(phrase.get(i))) return false;
        }
        return true;
    }
}
