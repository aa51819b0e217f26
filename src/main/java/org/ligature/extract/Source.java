package org.ligature.extract;

import java.util.List;
import org.ligature.model.Document;
import org.ligature.model.Passage;
import org.ligature.model.Rendition;

/**
 * What an extractor reads: one document's text, cut into passages.
 *
 * @param document the document and its metadata (relative dates are read against its date)
 * @param rendition the text that quotes point into
 * @param passages in document order
 */
public record Source(Document document, Rendition rendition, List<Passage> passages) {
    public Source {
        passages = List.copyOf(passages);
    }
}
