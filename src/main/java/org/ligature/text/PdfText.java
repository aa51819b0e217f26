package org.ligature.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ligature.model.Rendition.Anchor;
import org.ligature.text.convert.Converted;
import org.ligature.text.convert.Converted.Places;
import org.ligature.text.convert.Deadline;
import org.ligature.text.plain.PlainPassages;

/** Converts PDF: the words of each page in reading order, pages parted by form feeds, then the structure of plain text. */
final class PdfText {
    static final String CONVERTER = "pdf/1";
    private static final long IN_MEMORY = 64L << 20;
    private static final long ON_DISK = 256L << 20;
    private static final int TAIL = 1 << 16;

    private PdfText() {}

    static Converted convert(String name, byte[] bytes, Deadline deadline) throws IOException {
        if (truncated(bytes)) throw truncated(name, null);
        // What the streams of a page unpack to is bounded, so that a small file can't fill the memory or the disk.
        var cache = MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache;
        try (PDDocument pdf = Loader.loadPDF(new Watched(bytes, deadline), cache)) {
            return convert(name, pdf, deadline);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(
                    "encrypted", name + " is protected by a password. Save a copy without one.", e);
        }
    }

    private static Converted convert(String name, PDDocument pdf, Deadline deadline) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Anchor> anchors = new ArrayList<>();
        PdfWords words = new PdfWords(deadline);
        int points = 0;
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            if (page > 1) text.append("\n\f");
            int start = text.length();
            text.append(new PdfPage(words.of(pdf, page)).text());
            int from = points + (page > 1 ? 2 : 0);
            points = from + text.codePointCount(start, text.length());
            anchors.add(new Anchor(from, points, "page " + page));
        }
        if (text.toString().isBlank()) throw scanned(name);
        String whole = text.toString();
        Places places = new Places(anchors, List.of());
        return new Converted(CONVERTER, whole, PlainPassages.of(whole), PdfMetadata.of(pdf), places);
    }

    private static UnreadableDocument scanned(String name) {
        String message = name
                + " has pages but no words: it is a scan. Run text recognition over it (such as ocrmypdf), and ingest the result.";
        return new UnreadableDocument("no-text", message, null);
    }

    /** A whole file ends with an end mark; a library that mends what it can would hide that half of it is missing. */
    private static boolean truncated(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        int end = tail.lastIndexOf("%%EOF");
        return end < 0 || tail.indexOf(" obj", end) >= 0;
    }

    private static UnreadableDocument truncated(String name, @org.jspecify.annotations.Nullable Exception cause) {
        return new UnreadableDocument("truncated", name + " ends early. Fetch or save it again.", cause);
    }

    /** Hands the bytes to the parser, and looks at the clock now and then. */
    private static final class Watched extends RandomAccessReadBuffer {
        private final Deadline deadline;
        private int reads;

        Watched(byte[] bytes, Deadline deadline) {
            super(bytes);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            if ((++reads & 0xFFF) == 0) deadline.check();
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            deadline.check();
            return super.read(buffer, from, length);
        }
    }
}
