package org.ligature.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.ligature.text.convert.Deadline;

/** Unpacks a zipped document into nothing, to learn what it would grow to before anything is kept of it. */
final class ZipCheck {
    private static final int MOST_ENTRIES = 20_000;
    private static final int GROWS = 4;
    private static final long HARMLESS = 16L << 20;
    private static final int RATIO = 200;
    private static final int BUFFER = 1 << 15;

    private ZipCheck() {}

    /** Refuses a document that grows beyond all measure, or whose text part is larger than the limit. */
    static void check(String name, byte[] bytes, Limits limits, Deadline deadline) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long total = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                long size = size(zip, limits.bytes() * GROWS, deadline);
                total += size;
                boolean bomb = total > HARMLESS && total > (long) bytes.length * RATIO;
                if (++entries > MOST_ENTRIES || bomb || total > limits.bytes() * GROWS) throw bomb(name, total);
                if (entry.getName().endsWith(".xml") && size > limits.bytes()) throw tooLarge(name, limits);
            }
            if (entries == 0) throw truncated(name, null);
        } catch (ZipException | java.io.EOFException e) {
            throw truncated(name, e);
        }
    }

    private static long size(ZipInputStream zip, long limit, Deadline deadline) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int n = zip.read(buffer); n >= 0 && size <= limit; n = zip.read(buffer)) {
            size += n;
            deadline.check();
        }
        return size;
    }

    private static UnreadableDocument bomb(String name, long total) {
        String message = name + " unpacks to more than " + (total >> 20)
                + " MB; it looks like a zip bomb and was left alone. If it is genuine, save it without pictures or split it.";
        return new UnreadableDocument("zip-bomb", message, null);
    }

    private static UnreadableDocument tooLarge(String name, Limits limits) {
        String message = name + " unpacks to more than " + (limits.bytes() >> 20)
                + " MB of text; raise the limit with --max-mb, or split it.";
        return new UnreadableDocument("too-large", message, null);
    }

    private static UnreadableDocument truncated(String name, @org.jspecify.annotations.Nullable Exception cause) {
        return new UnreadableDocument("truncated", name + " ends early or is damaged. Fetch or save it again.", cause);
    }
}
