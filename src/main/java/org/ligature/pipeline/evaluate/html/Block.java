package org.ligature.pipeline.evaluate.html;

import java.util.List;

/**
 * A paragraph of a document, and the notes that begin in it.
 *
 * @param pieces its text
 * @param notes what stands beside it
 */
public record Block(List<Piece> pieces, List<Note> notes) {
    public boolean marked() {
        return pieces.stream().anyMatch(p -> !p.notes().isEmpty());
    }
}
