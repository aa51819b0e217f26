package org.ligature.pipeline.screening;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import org.ligature.model.LigatureException;

/** Tells what a table's bytes are written in, and writes them anew in UTF-8: spreadsheet programs still save in older charsets. */
final class Charsets {
    private static final int SAMPLE = 1 << 16;
    private static final Set<String> GUESSED = Set.of("GB18030", "Big5", "windows-1252", "ISO-8859-1", "windows-1251");

    private Charsets() {}

    /** Rewrites a file in UTF-8 where it is something else; gives what it was. */
    static String toUtf8(Path file, String name) throws IOException {
        byte[] begin = begin(file, SAMPLE);
        boolean wide = begin.length > 1
                && ((begin[0] == (byte) 0xFF && begin[1] == (byte) 0xFE)
                        || (begin[0] == (byte) 0xFE && begin[1] == (byte) 0xFF));
        if (!wide && nulls(begin))
            throw new LigatureException(
                    name + " is no table: it holds bytes that no text has. Save it as CSV or XLSX.");
        if (!wide && fits(file, StandardCharsets.UTF_8)) return "UTF-8";
        Charset charset = wide ? StandardCharsets.UTF_16 : guessed(begin);
        Path made = Files.createTempFile(file.getParent(), "utf8-", ".part");
        try (BufferedReader in =
                        new BufferedReader(new java.io.InputStreamReader(Files.newInputStream(file), charset));
                Writer out = Files.newBufferedWriter(made)) {
            in.transferTo(out);
        }
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        return charset.name();
    }

    static boolean startsWith(Path file, String mark) throws IOException {
        return Arrays.equals(begin(file, mark.length()), mark.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] begin(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    private static boolean nulls(byte[] bytes) {
        for (byte b : bytes) if (b == 0) return true;
        return false;
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, charset)) {
            char[] block = new char[SAMPLE];
            int read = in.read(block);
            while (read >= 0) read = in.read(block);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset guessed(byte[] sample) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll())
            if (GUESSED.contains(match.getName())) return Charset.forName(match.getName());
        return Charset.forName("windows-1252");
    }
}
