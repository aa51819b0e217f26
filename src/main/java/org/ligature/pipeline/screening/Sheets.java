package org.ligature.pipeline.screening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ligature.model.LigatureException;

/** Looks whether a spreadsheet unpacks to a size that can be read: a small file may hold gigabytes of blanks. */
final class Sheets {
    private static final long MOST = 1L << 30;
    /** The texts of all cells are held in memory while a spreadsheet is read. */
    private static final long MOST_TEXTS = 200L << 20;

    private static final String TEXTS = "xl/sharedStrings.xml";

    private Sheets() {}

    static void check(Path file, String name) throws IOException {
        long all = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                long most = entry.getName().equals(TEXTS) ? MOST_TEXTS : MOST;
                all += size(zip, entry, most);
                if (all > MOST) throw tooLarge(name);
            }
        } catch (java.util.zip.ZipException e) {
            throw new LigatureException(
                    name + " is no spreadsheet that can be read (" + e.getMessage() + "). Save it as CSV (UTF-8).", e);
        }
        if (all > MOST) throw tooLarge(name);
    }

    /** What an entry really unpacks to: what its head says may be a lie. */
    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] block = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(block); read >= 0 && size <= most; read = in.read(block)) size += read;
        }
        return size > most ? MOST + 1 : size;
    }

    private static LigatureException tooLarge(String name) {
        return new LigatureException(name + " is too large for a spreadsheet. Save it as CSV (UTF-8).");
    }
}
