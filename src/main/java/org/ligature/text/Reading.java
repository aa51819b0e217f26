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
 * @param remarks what a user should know, such as that the document's charset label was wrong
 */
public record Reading(Document document, Rendition rendition, List<Passage> passages, List<String> remarks) {
    public Reading {
        passages = List.copyOf(passages);
        remarks = List.copyOf(remarks);
    }
}
