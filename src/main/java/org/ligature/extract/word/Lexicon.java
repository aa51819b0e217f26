package org.ligature.extract.word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ligature.extract.token.SentenceBreaks;
import org.ligature.extract.token.Tokenizer;

/** A pack's word lists by name, and the tokeniser that they configure. */
public final class Lexicon {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}|[A-Z]{1,2}[a-z]");

    private final Map<String, List<String>> words;
    private final Tokenizer tokenizer;
    private final SentenceBreaks breaks;

    /** @param words named word lists of a pack; docs/packs.md says which names mean something */
    public Lexicon(Map<String, List<String>> words) {
        this.words = new TreeMap<>(words);
        this.tokenizer = new Tokenizer(lower("abbreviations"), scales(), lower("compound-firsts"), currencies());
        this.breaks = new SentenceBreaks(lower("sentence-starters"), lower("titles"));
    }

    public Tokenizer tokenizer() {
        return tokenizer;
    }

    public SentenceBreaks breaks() {
        return breaks;
    }

    /** One list; a list that the pack does not have is empty. */
    public Phrases<Boolean> list(String name) {
        return lists(List.of(name));
    }

    /** Several lists as one. */
    public Phrases<Boolean> lists(List<String> names) {
        Phrases<Boolean> out = Phrases.anyCase();
        for (String name : names) {
            for (String phrase : words.getOrDefault(name, List.of())) out.add(tokenizer.tokens(phrase), true);
        }
        return out;
    }

    /** The lists whose names begin alike, such as {@code month.1} and {@code month.2}: each phrase with the rest of its list's name. */
    public Phrases<String> keyed(String prefix) {
        Phrases<String> out = Phrases.anyCase();
        words.forEach((name, phrases) -> {
            if (!name.startsWith(prefix)) return;
            String rest = name.substring(prefix.length());
            for (String phrase : phrases) out.add(tokenizer.tokens(phrase), rest);
        });
        return out;
    }

    /** The words of a list as they are written, in order. */
    public List<String> written(String name) {
        return List.copyOf(words.getOrDefault(name, List.of()));
    }

    private Set<String> lower(String name) {
        Set<String> out = new HashSet<>();
        for (String word : words.getOrDefault(name, List.of())) out.add(word.toLowerCase(Locale.ROOT));
        return out;
    }

    private Set<String> scales() {
        return all("scale.");
    }

    /** What is written right before sums: codes and short forms, but not two capitals, which models of things have as well. */
    private Set<String> currencies() {
        Set<String> out = all("currency.");
        out.removeIf(c -> !CURRENCY.matcher(c).matches());
        return out;
    }

    /** All words of the lists whose names begin alike. */
    private Set<String> all(String prefix) {
        Set<String> out = new HashSet<>();
        words.forEach((name, list) -> {
            if (name.startsWith(prefix)) out.addAll(list);
        });
        return out;
    }
}
