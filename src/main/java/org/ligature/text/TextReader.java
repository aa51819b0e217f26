package org.ligature.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Ids;
import org.ligature.model.Rendition;
import org.ligature.text.convert.Converted;
import org.ligature.text.convert.Deadline;
import org.ligature.text.html.HtmlText;
import org.ligature.text.meta.TextMetadata;

/** Reads a document: finds out what it is, makes its text, and cuts the text into passages. */
public final class TextReader {
    /** All converters and their versions, and that of the passages: a change calls for reading documents again. */
    public static final String STAMP = String.join(
            " ", "passages/1", PlainText.CONVERTER, HtmlText.CONVERTER, PdfText.CONVERTER, DocxText.CONVERTER);

    private final Limits limits;

    /** A reader with the default limits. */
    public TextReader() {
        this(Limits.DEFAULT);
    }

    /** @param limits what one document may cost */
    public TextReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file whose size is checked before its bytes are loaded.
     *
     * @param name the document's own name, which may differ from the file's
     * @throws UnreadableDocument when it can't be read
     */
    public Reading read(String name, Path file, Metadata given) {
        try {
            checkSize(name, Files.size(file));
            return read(name, Files.readAllBytes(file), given);
        } catch (IOException e) {
            throw new UnreadableDocument("unreadable", name + " can't be read: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Reads a whole document.
     *
     * @param name file name, a hint at the format
     * @param bytes the whole document
     * @param given metadata from a sidecar; it outweighs what the document says of itself
     * @throws UnreadableDocument when it can't be read
     */
    public Reading read(String name, byte[] bytes, Metadata given) {
        checkSize(name, bytes.length);
        Converting converting = new Converting(name, bytes, new Deadline(limits.time()), limits);
        Converted converted = guarded(name, converting, limits);
        if (converted.passages().isEmpty()) {
            throw new UnreadableDocument(
                    "no-text", name + " has no words to read. If it is a scan, run text recognition first.", null);
        }
        Metadata metadata = given.or(converted.metadata()).or(TextMetadata.of(converted.passages()));
        String sha = Ids.sha256(bytes);
        Document document = new Document(
                sha, Document.workId(name, metadata), name, converting.mediaType(), bytes.length, metadata);
        Rendition rendition = new Rendition(
                sha,
                converted.converter(),
                converted.text(),
                converted.places().anchors(),
                converted.places().links());
        return new Reading(document, rendition, converted.passages(), remarks(converting.remark()));
    }

    private static List<String> remarks(@Nullable String remark) {
        return remark == null ? List.of() : List.of(remark);
    }

    private void checkSize(String name, long size) {
        if (size == 0) throw new UnreadableDocument("empty", name + " is empty; there is nothing to read.", null);
        if (size > limits.bytes()) {
            String message = name + " has " + (size >> 20) + " MB, more than the limit of " + (limits.bytes() >> 20)
                    + " MB; raise it with --max-mb, or split the document.";
            throw new UnreadableDocument("too-large", message, null);
        }
    }

    /** The libraries below meet bad input in many ways; whatever they throw, one document is set aside and the run goes on. */
    private static Converted guarded(String name, Converting converting, Limits limits) {
        try {
            return converting.convert();
        } catch (UnreadableDocument e) {
            throw e;
        } catch (Deadline.Passed e) {
            throw late(name, limits, e);
        } catch (StackOverflowError e) {
            throw new UnreadableDocument("too-deep", name + " is nested too deep to be read. Save a simpler copy.", e);
        } catch (OutOfMemoryError e) {
            String message = name + " needs more memory than there is. Give Java more (-Xmx), or split the document.";
            throw new UnreadableDocument("too-large", message, e);
        } catch (IOException | RuntimeException e) {
            if (UnreadableDocument.causedBy(e, Deadline.Passed.class)) throw late(name, limits, e);
            String message = name + " is damaged and can't be read (" + UnreadableDocument.brief(e)
                    + "). Save a new copy from its source.";
            throw new UnreadableDocument("damaged", message, e);
        }
    }

    private static UnreadableDocument late(String name, Limits limits, Throwable cause) {
        String message = name + " was still being parsed after " + limits.time().toSeconds()
                + " s and was given up; it may be damaged or made to stall. Open it by hand, and save its text as a file to ingest.";
        return new UnreadableDocument("timeout", message, cause);
    }
}
