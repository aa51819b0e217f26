package org.ligature.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Passage;

/**
 * A sentence with what was recognised in it.
 *
 * @param passage the passage it is part of
 * @param start index of its first char in the passage's text
 * @param end one past its last char
 * @param tokens its words, in order
 * @param mentions what was recognised, in order of start; longer before shorter, none crossing another
 * @param topic what the sentence's row, section or paragraph is about: the company that "it" and "the company" mean, or null
 */
public record Sentence(
        Passage passage,
        int start,
        int end,
        List<Token> tokens,
        List<Mention> mentions,
        @Nullable Topic topic) {

    /**
     * What a stretch of text is about.
     *
     * @param caption its canonical name
     * @param entity id of its gazetteer entry, or null
     * @param kind whether it is a kind of companies ("state-owned enterprises") rather than one
     * @param passage the passage that names it
     * @param start where its name starts there, for a context segment
     * @param end one past its last char
     */
    public record Topic(String caption, @Nullable String entity, boolean kind, Passage passage, int start, int end) {}

    public String text() {
        return passage.text().substring(start, end);
    }
}
