package org.ligature.pipeline.evaluate.html;

import java.util.List;
import java.util.stream.Collectors;
import org.ligature.publish.VisibleText;

/**
 * A stretch of a document's text with the notes whose words it is part of.
 *
 * @param text the text
 * @param notes notes that mark it; empty for plain text
 * @param starting those of them that begin here
 */
public record Piece(String text, List<Note> notes, List<Note> starting) {
    private static final int LONGEST_PLAIN = 1500;

    /** The text as a reader sees it: one line, with a blank where it begins or ends in one. */
    public String shown() {
        if (text.isBlank()) return " ";
        String visible = notes.isEmpty() ? VisibleText.of(text, LONGEST_PLAIN) : VisibleText.of(text);
        String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
        return before + visible + after;
    }

    /** Classes of the mark. */
    public String css() {
        return notes.stream().map(Note::css).distinct().sorted().collect(Collectors.joining(" "));
    }
}
