package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Token;

/** One spelling of a name in a document, with all that speaks for what it names. */
final class Name {
    /** What a name may turn out to be, besides what its own words say. */
    enum Kind {
        COMPANY,
        PERSON,
        PLACE,
        PRODUCT,
        PROGRAMME
    }

    private final List<Token> words;
    private final String text;
    private final Map<Kind, Integer> scores = new EnumMap<>(Kind.class);
    private final Set<String> extra = new TreeSet<>();
    private final List<NameRuns.Run> runs = new ArrayList<>();
    private int count;
    private @Nullable Set<String> classes;
    private @Nullable String caption;
    private @Nullable String entity;
    private boolean shortened;

    Name(List<Token> words, String text, @Nullable Set<String> classes) {
        this.words = List.copyOf(words);
        this.text = text;
        this.classes = classes;
    }

    List<Token> words() {
        return words;
    }

    String text() {
        return text;
    }

    List<NameRuns.Run> runs() {
        return runs;
    }

    void saw(NameRuns.Run run) {
        runs.add(run);
        count++;
    }

    int count() {
        return count;
    }

    void counted() {
        count++;
    }

    void score(Kind kind, int by) {
        scores.merge(kind, by, Integer::sum);
    }

    int score(Kind kind) {
        return scores.getOrDefault(kind, 0);
    }

    /** Adds a class that holds besides the others, such as {@code executive}. */
    void add(String more) {
        extra.add(more);
    }

    boolean decided() {
        return classes != null;
    }

    void decide(Set<String> as) {
        classes = as;
    }

    boolean is(String wanted) {
        return classes != null && classes.contains(wanted);
    }

    Set<String> classes() {
        Set<String> out = new TreeSet<>(classes == null ? Kinds.NAME : classes);
        out.addAll(extra);
        return out;
    }

    /** The name that this one is short for, or its own words. */
    String caption() {
        return caption == null ? text : caption;
    }

    @Nullable
    String entity() {
        return entity;
    }

    void stands(String forCaption, @Nullable String forEntity) {
        caption = forCaption;
        entity = forEntity;
        shortened = !forCaption.equals(text);
    }

    boolean shortened() {
        return shortened;
    }
}
