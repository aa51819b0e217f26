package org.ligature.extract.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.figure.Figure;

/**
 * A mention while its sentence is being worked on: like {@link Mention}, but without offsets.
 *
 * @param from index of its first token in the sentence
 * @param to one past its last
 * @param classes what it is
 * @param caption what it stands for, or null for its own words
 * @param entity id of its gazetteer entry, or null
 * @param how how it was recognised
 * @param figure what it amounts to or when it is, or null
 */
record Found(
        int from,
        int to,
        Set<String> classes,
        @Nullable String caption,
        @Nullable String entity,
        Mention.How how,
        @Nullable Figure figure) {

    static Found name(int from, int to, Set<String> classes, @Nullable String caption, Mention.How how) {
        return new Found(from, to, classes, caption, null, how, null);
    }

    static Found figure(Figure figure) {
        return new Found(figure.from(), figure.to(), figure.classes(), null, null, Mention.How.PARSER, figure);
    }

    /** The same in a longer stretch. */
    Found until(int end) {
        return new Found(from, end, classes, caption, entity, how, figure);
    }

    boolean is(String wanted) {
        return classes.contains(wanted);
    }
}
