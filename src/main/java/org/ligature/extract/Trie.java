package org.ligature.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest of many token sequences that starts at a place; looking up costs no more than the length of the match.
 *
 * @param <V> what a sequence stands for
 */
final class Trie<V> {
    private final Node<V> root = new Node<>();
    private final Function<Token, String> key;

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    /**
     * A match.
     *
     * @param to index of the first token after it
     * @param value what it stands for
     */
    record Hit<V>(int to, V value) {}

    /** @param key how tokens are compared, such as by their lower-case text */
    Trie(Function<Token, String> key) {
        this.key = key;
    }

    /** Adds a sequence; one that is there already keeps its first value. */
    void add(String words, V value) {
        Node<V> node = root;
        for (Token token : Tokenizer.tokens(words)) {
            node = node.next.computeIfAbsent(key.apply(token), k -> new Node<>());
        }
        if (node != root && node.value == null) node.value = value;
    }

    /** The value that exactly these words stand for, or null. */
    @Nullable
    V exact(String words) {
        List<Token> tokens = Tokenizer.tokens(words);
        Hit<V> hit = longest(tokens, 0, tokens.size());
        return hit == null || hit.to() != tokens.size() ? null : hit.value();
    }

    @Nullable
    Hit<V> longest(List<Token> tokens, int from, int limit) {
        Node<V> node = root;
        Hit<V> best = null;
        for (int i = from; i < limit; i++) {
            node = node.next.get(key.apply(tokens.get(i)));
            if (node == null) break;
            V value = node.value;
            if (value != null) best = new Hit<>(i + 1, value);
        }
        return best;
    }
}
