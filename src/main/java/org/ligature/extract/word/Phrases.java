package org.ligature.extract.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Token;

/**
 * Words and phrases with what each stands for, found longest first.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
    private final Function<Token, String> key;
    private final Node<V> root = new Node<>();

    /** A phrase found: how many tokens it covers, and what it stands for. */
    public record Hit<V>(int length, V value) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    private Phrases(Function<Token, String> key) {
        this.key = key;
    }

    /** Phrases in which case does not matter. */
    public static <V> Phrases<V> anyCase() {
        return new Phrases<>(Phrases::lower);
    }

    /** Phrases that are found as they are written only, as names are. */
    public static <V> Phrases<V> asWritten() {
        return new Phrases<>(Phrases::written);
    }

    /** Adds a phrase; the first value given for a phrase stays. */
    public void add(List<Token> phrase, V value) {
        Node<V> node = root;
        for (Token token : phrase) node = node.next.computeIfAbsent(key.apply(token), k -> new Node<>());
        if (node != root && node.value == null) node.value = value;
    }

    /** What a single word stands for, or null. */
    public @Nullable V of(Token token) {
        Node<V> node = root.next.get(key.apply(token));
        return node == null ? null : node.value;
    }

    public boolean has(Token token) {
        return of(token) != null;
    }

    /** The longest phrase that begins at a token and ends before {@code limit}, or null. */
    public @Nullable Hit<V> match(List<Token> tokens, int at, int limit) {
        Node<V> node = root;
        Hit<V> best = null;
        for (int i = at; i < limit; i++) {
            Node<V> next = node.next.get(key.apply(tokens.get(i)));
            if (next == null) break;
            node = next;
            V value = node.value;
            if (value != null) best = new Hit<>(i - at + 1, value);
        }
        return best;
    }

    /** How many tokens the longest phrase covers that begins at a token; 0 where none does. */
    public int length(List<Token> tokens, int at, int limit) {
        Hit<V> hit = match(tokens, at, limit);
        return hit == null ? 0 : hit.length();
    }

    private static String lower(Token token) {
        return stopless(token.lower());
    }

    private static String written(Token token) {
        String text = token.text();
        return stopless(text.indexOf('’') < 0 ? text : text.replace('’', '\''));
    }

    private static String stopless(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == '.' && word.charAt(last - 1) != '.' ? word.substring(0, last) : word;
    }
}
