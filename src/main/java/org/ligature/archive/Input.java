package org.ligature.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ligature.model.Document.Metadata;

/**
 * A document that waits to be read.
 *
 * @param name file name, without folders
 * @param how {@code file} or {@code stdin}, as an acquisition has it
 * @param whence path as given, or {@code -} for standard input
 * @param sidecar what a sidecar file beside it says of it
 * @param size how many bytes there are; 0 where that can't be known before they are read
 * @param bytes where its bytes come from
 */
public record Input(String name, String how, String whence, Optional<Metadata> sidecar, long size, Bytes bytes) {

    /** Opens a document's bytes; a file can be opened again and again, standard input once. */
    @FunctionalInterface
    public interface Bytes {
        /** The caller closes the stream. */
        InputStream open() throws IOException;
    }

    /** Standard input as a document. */
    public static Input standard(InputStream in, String name) {
        return new Input(name, "stdin", "-", Optional.empty(), 0, () -> in);
    }

    /** Opens its bytes; the caller closes the stream. */
    public InputStream open() throws IOException {
        return bytes.open();
    }
}
