package org.ligature.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats that can be read, told from the content; a file's name only helps to tell markdown from plain text. */
enum Format {
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final int HEAD = 4096;
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main)\\b.*");
    private static final Pattern SOME_TAG = Pattern.compile("(?is)^\\s*<[a-z!?][^>]*>.*");

    final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Tells a binary format, or leaves it at {@link #TEXT}; refuses what can't be read. */
    static Format ofBytes(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1024) return PDF;
        if (head.startsWith("PK\u0003\u0004")) return zipped(name, bytes);
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) throw ole(name, bytes);
        String kind = unsupported(head);
        if (kind != null) throw new UnreadableDocument("unsupported", name + " is " + kind, null);
        return TEXT;
    }

    private static Format zipped(String name, byte[] bytes) {
        if (!contains(bytes, "PK\u0005\u0006")) {
            String message = name + " ends early. Fetch or save it again.";
            throw new UnreadableDocument("truncated", message, null);
        }
        if (contains(bytes, "word/document")) return DOCX;
        String kind =
                contains(bytes, "[Content_Types].xml") ? "an Office file other than a Word document" : "an archive";
        String remedy = ". Ingest the documents in it one by one, as DOCX, PDF, HTML or text.";
        throw new UnreadableDocument("unsupported", name + " is " + kind + remedy, null);
    }

    private static UnreadableDocument ole(String name, byte[] bytes) {
        boolean encrypted = contains(bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
        return encrypted
                ? new UnreadableDocument(
                        "encrypted", name + " is protected by a password. Save a copy without one.", null)
                : new UnreadableDocument("unsupported", name + " is an old Office file. Save it as DOCX or PDF.", null);
    }

    private static @org.jspecify.annotations.Nullable String unsupported(String head) {
        if (head.startsWith("{\\rtf")) return "an RTF file. Save it as DOCX or PDF.";
        if (head.startsWith("\u001f\u008b")) return "compressed with gzip. Unpack it first.";
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8")) {
            return "a picture. Run text recognition over it, and ingest the text.";
        }
        if (head.startsWith("WARC/")) return "a web archive. Unpack its pages first.";
        return null;
    }

    /** Looks for ASCII bytes anywhere in a file. */
    private static boolean contains(byte[] bytes, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length))
                return true;
        }
        return false;
    }

    /** Tells HTML and markdown from plain text. */
    static Format ofText(String name, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String lower = name.toLowerCase(Locale.ROOT);
        if (HTML_START.matcher(head).matches()) return HTML;
        boolean named = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        if (named && SOME_TAG.matcher(head).matches()) return HTML;
        return lower.endsWith(".md") || lower.endsWith(".markdown") ? MARKDOWN : TEXT;
    }
}
