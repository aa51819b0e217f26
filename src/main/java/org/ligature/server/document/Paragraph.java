package org.ligature.server.document;

import java.util.List;
import org.ligature.publish.Fact;

/**
 * A paragraph of a document with the claims whose words begin in it.
 *
 * @param start code point of its first character
 * @param heading {@code h1}, {@code h2}, {@code h3}, or empty where it is none
 * @param page which page of the original begins with it, or empty
 * @param pieces its text
 * @param notes claims, in the order of their words
 */
public record Paragraph(int start, String heading, String page, List<Piece> pieces, List<Fact> notes) {
    public Paragraph {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }
}
