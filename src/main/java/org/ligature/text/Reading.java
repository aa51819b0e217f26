package org.ligature.text;

import java.util.List;
import org.ligature.model.Document;
import org.ligature.model.Passage;
import org.ligature.model.Rendition;

/**
 * What reading a document gave.
 *
 * @param document what it is, metadata included
 * @param rendition its text
 * @param passages its readable units, in order
 */
public record Reading(Document document, Rendition rendition, List<Passage> passages) {
    public Reading {
        passages = List.copyOf(passages);
    }
}
