package org.ligature.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ligature.model.Document;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Ids;
import org.ligature.model.Passage;
import org.ligature.model.Rendition;
import org.ligature.text.meta.HeaderBlock;
import org.ligature.text.meta.TextMetadata;
import org.ligature.text.plain.PlainPassages;

/** Reads a document: finds out what it is, makes its text, and cuts the text into passages. */
public final class TextReader {
    private static final String PLAIN = "plain/1";

    /**
     * Reads a whole document.
     *
     * @param name file name, a hint at the format and a last resort for a title
     * @param bytes the whole document
     * @param given metadata from a sidecar; it outweighs what the document says of itself
     * @throws UnreadableDocument when it can't be read
     */
    public Reading read(String name, byte[] bytes, Metadata given) {
        if (bytes.length == 0) {
            throw new UnreadableDocument("empty", name + " is empty; there is nothing to read.", null);
        }
        String sha = Ids.sha256(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        HeaderBlock header = HeaderBlock.of(text);
        List<Passage> passages = PlainPassages.of(text, header.end());
        Metadata metadata = given.or(header.metadata()).or(TextMetadata.of(passages));
        Document document =
                new Document(sha, Document.workId(name, metadata), name, "text/plain", bytes.length, metadata);
        Rendition rendition = new Rendition(sha, PLAIN, text, List.of(), List.of());
        return new Reading(document, rendition, passages);
    }
}
