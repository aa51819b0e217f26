package org.ligature.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bytes turned into text.
 *
 * @param text the text, without a byte-order mark
 * @param charset the name of the charset that fitted
 * @param remark what a reader should know, such as that the document's label was wrong; or null
 */
record Decoded(String text, String charset, @Nullable String remark) {
    private static final int SAMPLE = 1 << 16;
    private static final Set<String> DETECTED = Set.of("GB18030", "Big5", "windows-1252", "ISO-8859-1");

    /**
     * Decodes a document: by its byte-order mark, as UTF-8 if that fits, by its own label if that fits, else by what its bytes look like.
     *
     * @param declared the charset that the document claims, or null
     */
    static Decoded of(String name, byte[] bytes, @Nullable String declared) {
        Decoded marked = byMark(bytes);
        if (marked != null) return marked;
        Charset wide = WideText.charset(bytes);
        if (wide != null) return labelled(strict(bytes, wide), wide, declared);
        if (binary(bytes)) {
            String message = name + " holds bytes that are no text. Ingest it as PDF, DOCX, HTML or text.";
            throw new UnreadableDocument("not-text", message, null);
        }
        String utf8 = utf8(bytes);
        if (utf8 != null) return labelled(utf8, StandardCharsets.UTF_8, declared);
        return narrow(name, bytes, declared);
    }

    private static @Nullable Decoded byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return after(bytes, 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) return after(bytes, 4, Charset.forName("UTF-32LE"));
        if (starts(bytes, 0xFF, 0xFE)) return after(bytes, 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return after(bytes, 2, StandardCharsets.UTF_16BE);
        return null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static Decoded after(byte[] bytes, int mark, Charset charset) {
        return new Decoded(new String(bytes, mark, bytes.length - mark, charset), charset.name(), null);
    }

    /** Control characters that no text has; a few NULs are forgiven. */
    private static boolean binary(byte[] bytes) {
        int n = Math.min(bytes.length, SAMPLE);
        int odd = 0;
        for (int i = 0; i < n; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 0x20 && (b < 0x09 || b > 0x0D) && b != 0x1B) odd++;
        }
        return odd > 2 + n / 50;
    }

    /** The text as UTF-8; a stray byte or two in much text don't make it something else. */
    private static @Nullable String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long replaced = text.chars().filter(c -> c == '\ufffd').count();
        if (replaced == 0) return text;
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
        return replaced * 100 <= beyondAscii ? text : null;
    }

    private static Decoded narrow(String name, byte[] bytes, @Nullable String declared) {
        Charset label = charset(declared);
        List<CharsetMatch> guesses = guesses(bytes);
        boolean doubtful = label != null && single(label) && !guesses.isEmpty() && multi(guesses.get(0));
        if (label != null && !doubtful) {
            String text = strict(bytes, label);
            if (text != null) return new Decoded(text, label.name(), null);
        }
        for (CharsetMatch guess : guesses) {
            Charset charset = Charset.forName(guess.getName().equals("ISO-8859-1") ? "windows-1252" : guess.getName());
            String text = strict(bytes, charset);
            if (text != null) return labelled(text, charset, declared);
        }
        return lastResort(name, bytes, declared);
    }

    private static Decoded lastResort(String name, byte[] bytes, @Nullable String declared) {
        Charset western = Charset.forName("windows-1252");
        String text = new String(bytes, western);
        long replaced = text.chars().filter(c -> c == '\ufffd').count();
        if (replaced * 50 > text.length()) {
            String message = name
                    + " is in no charset that Ligature knows (UTF-8, UTF-16, GB18030, Big5, windows-1252). Convert it to UTF-8.";
            throw new UnreadableDocument("not-text", message, null);
        }
        return labelled(text, western, declared);
    }

    private static List<CharsetMatch> guesses(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        return Arrays.stream(detector.detectAll())
                .filter(match ->
                        DETECTED.contains(match.getName()) || match.getName().startsWith("windows-1252"))
                .toList();
    }

    private static boolean multi(CharsetMatch match) {
        return (match.getName().equals("GB18030") || match.getName().equals("Big5")) && match.getConfidence() > 50;
    }

    private static boolean single(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() < 2;
    }

    /** The charset of a label; the older names of GB18030 mean GB18030. */
    private static @Nullable Charset charset(@Nullable String label) {
        if (label == null) return null;
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("gb")) return Charset.forName("GB18030");
        if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii"))
            return Charset.forName("windows-1252");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoded labelled(@Nullable String text, Charset charset, @Nullable String declared) {
        Charset label = charset(declared);
        boolean wrong = declared != null && !charset.equals(label);
        String remark = wrong ? "labelled " + declared + ", but is " + charset.name() : null;
        return new Decoded(text == null ? "" : text, charset.name(), remark);
    }
}
