package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.figure.Figure;
import org.ligature.model.Passage;

/** A sentence being worked on: its tokens, and what has been found so far. */
final class Line {
    private final Passage passage;
    private final List<Token> tokens;
    private final List<Found> found = new ArrayList<>();
    private final boolean[] taken;
    private boolean headline;
    private boolean label;

    Line(Passage passage, List<Token> tokens) {
        this.passage = passage;
        this.tokens = tokens;
        this.taken = new boolean[tokens.size()];
    }

    Passage passage() {
        return passage;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** Whether one token in brackets stands here: "(EOT)". */
    boolean oneInBrackets(int at) {
        return at + 2 < size() && lower(at).equals("(") && lower(at + 2).equals(")");
    }

    String lower(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    /** Whether a word with a capital stands here. */
    boolean capital(int at) {
        return at >= 0 && at < size() && Character.isUpperCase(token(at).text().codePointAt(0));
    }

    boolean[] taken() {
        return taken;
    }

    /** Whether its capitals say nothing, because ordinary words have them too. */
    boolean headline() {
        return headline;
    }

    void headline(boolean value) {
        headline = value;
    }

    /** Whether it is a table's cell that names the company its row is about. */
    boolean label() {
        return label;
    }

    void label(boolean value) {
        label = value;
    }

    boolean free(int from, int to) {
        for (int i = from; i < to; i++) if (taken[i]) return false;
        return true;
    }

    /** Adds what was found, unless some of its words are something else already. */
    boolean add(Found one) {
        if (!free(one.from(), one.to())) return false;
        found.add(one);
        for (int i = one.from(); i < one.to(); i++) taken[i] = true;
        return true;
    }

    /** Takes back what was found in a stretch, so that a better reading can be added. */
    void clear(int from, int to) {
        found.removeIf(f -> {
            boolean inside = f.from() < to && from < f.to();
            if (inside) for (int i = f.from(); i < f.to(); i++) taken[i] = false;
            return inside;
        });
    }

    /** What was found, in order. */
    List<Found> found() {
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    /** What covers a token, or null. */
    @Nullable
    Found at(int token) {
        if (token < 0 || token >= taken.length || !taken[token]) return null;
        for (Found f : found) if (f.from() <= token && token < f.to()) return f;
        return null;
    }

    /** Index of the first token at or behind {@code from} where these words begin, or -1. */
    int indexOf(String words, int from) {
        for (int at = from; at < tokens.size(); at++) {
            if (passage.text().startsWith(words, tokens.get(at).start())) return at;
        }
        return -1;
    }

    String words(int from, int to) {
        return passage.text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    String caption(Found f) {
        String caption = f.caption();
        return caption == null ? words(f.from(), f.to()) : caption;
    }

    Sentence sentence(Sentence.@Nullable Topic topic) {
        List<Mention> mentions = new ArrayList<>(found.size());
        for (Found f : found()) mentions.add(mention(f));
        return new Sentence(
                passage,
                tokens.getFirst().start(),
                tokens.getLast().end(),
                List.copyOf(tokens),
                List.copyOf(mentions),
                topic);
    }

    private Mention mention(Found f) {
        Figure figure = f.figure();
        int to = reach(f);
        return new Mention(
                tokens.get(f.from()).start(),
                tokens.get(to - 1).end(),
                f.from(),
                to,
                words(f.from(), to),
                Set.copyOf(f.classes()),
                caption(f),
                f.entity(),
                f.how(),
                figure == null ? null : figure.amount(),
                figure == null ? null : figure.period());
    }

    /** A count takes in what it counts, as long as it does not cut through another mention. */
    private int reach(Found f) {
        Figure figure = f.figure();
        if (figure == null || figure.reach() <= f.to()) return f.to();
        int to = figure.reach();
        for (Found other : found) {
            if (other.from() >= f.to() && other.from() < to && other.to() > to) to = other.to();
        }
        return to;
    }
}
