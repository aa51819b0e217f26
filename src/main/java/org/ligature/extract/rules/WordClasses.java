package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Token;
import org.ligature.extract.Tokenizer;
import org.ligature.model.LigatureException;

/**
 * The word lists of a pack, ready for matching: which lists a phrase starting at a token is in, and how long the phrase is.
 *
 * <p>Lists whose name begins with {@code v_} hold verbs and match all their forms; {@code irregular} lists past forms as {@code lemma:
 * past participle}.
 */
final class WordClasses {
    private static final String VERBS = "v_";

    private final Map<String, Map<String, List<Phrase>>> lists = new HashMap<>();

    private record Phrase(List<String> words) {}

    WordClasses(Map<String, List<String>> words) {
        Inflection inflection = new Inflection(irregular(words.getOrDefault("irregular", List.of())));
        words.forEach((name, entries) -> {
            Map<String, List<Phrase>> byFirst = new HashMap<>();
            for (String entry : entries) {
                Set<String> forms = name.startsWith(VERBS) ? inflection.forms(entry) : Set.of(entry);
                forms.forEach(form -> add(byFirst, form));
            }
            byFirst.values()
                    .forEach(l -> l.sort((a, b) -> b.words().size() - a.words().size()));
            lists.put(name, byFirst);
        });
    }

    private static void add(Map<String, List<Phrase>> byFirst, String form) {
        List<String> words = Tokenizer.tokens(form).stream().map(Token::lower).toList();
        if (!words.isEmpty())
            byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Phrase(words));
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

    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** Words that a phrase of the list can begin with. */
    Set<String> firsts(String list) {
        return new HashSet<>(lists.getOrDefault(list, Map.of()).keySet());
    }

    /** Index after the longest phrase of a list that starts at a token, or -1. */
    int end(String list, List<Token> tokens, int at) {
        Map<String, List<Phrase>> byFirst = lists.get(list);
        if (byFirst == null || at >= tokens.size()) return -1;
        @Nullable List<Phrase> phrases = byFirst.get(tokens.get(at).lower());
        if (phrases == null) return -1;
        for (Phrase phrase : phrases)
            if (matches(phrase, tokens, at)) return at + phrase.words().size();
        return -1;
    }

    boolean at(String list, List<Token> tokens, int at) {
        return end(list, tokens, at) >= 0;
    }

    private static boolean matches(Phrase phrase, List<Token> tokens, int at) {
        if (at + phrase.words().size() > tokens.size()) return false;
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!tokens.get(at + i).lower().equals(phrase.words().get(i))) return false;
        }
        return true;
    }
}
