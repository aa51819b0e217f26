package org.ligature.pipeline.datasets;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Entity;
import org.ligature.model.LigatureException;
import org.ligature.schema.EntityLines;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds entries of a data set by their ids in the file of its lines; sixteen bytes are held of each. */
public final class EntryFinder {
    private static final JsonFactory JSON = new JsonFactory();

    private final Path lines;
    private final long[] ids;
    private final long[] starts;

    private EntryFinder(Path lines, long[] ids, long[] starts) {
        this.lines = lines;
        this.ids = ids;
        this.starts = starts;
    }

    /** Goes once through a file of entities. */
    static EntryFinder of(Path lines) {
        long[] ids = new long[1024];
        long[] starts = new long[1024];
        int count = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(lines), 1 << 16)) {
            long at = 0;
            for (byte[] line = line(in); line != null; line = line(in)) {
                if (count == ids.length) {
                    ids = Arrays.copyOf(ids, 2 * count);
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                ids[count] = fingerprint(id(line));
                starts[count++] = at;
                at += line.length + 1;
            }
        } catch (IOException e) {
            throw new LigatureException(
                    lines + " can't be read: " + e.getMessage() + ". Delete it; it is made again.", e);
        }
        return sorted(lines, ids, starts, count);
    }

    private static EntryFinder sorted(Path lines, long[] ids, long[] starts, int count) {
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted((a, b) -> Long.compare(ids[a], ids[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new EntryFinder(
                lines,
                Arrays.stream(order).mapToLong(i -> ids[i]).toArray(),
                Arrays.stream(order).mapToLong(i -> starts[i]).toArray());
    }

    private static byte @Nullable [] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) return null;
        for (; c >= 0 && c != '\n'; c = in.read()) line.write(c);
        return line.toByteArray();
    }

    /** Our own writer puts the id first. */
    private static String id(byte[] line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken())
                if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("id"))
                    return parser.nextStringValue();
            return "";
        }
    }

    private static long fingerprint(String id) {
        long hash = 1125899906842597L;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) hash = 31 * hash + b;
        return hash;
    }

    /** An entry, put together from its pieces. */
    public Optional<Entity> find(String id) {
        int at = Arrays.binarySearch(ids, fingerprint(id));
        if (at < 0) return Optional.empty();
        while (at > 0 && ids[at - 1] == ids[at]) at--;
        Entity found = null;
        try (RandomAccessFile in = new RandomAccessFile(lines.toFile(), "r")) {
            for (long print = ids[at]; at < ids.length && ids[at] == print; at++) {
                in.seek(starts[at]);
                Entity piece = EntityLines.of(in.readLine().getBytes(StandardCharsets.ISO_8859_1));
                if (piece.id().equals(id)) found = found == null ? piece : found.with(piece);
            }
        } catch (IOException e) {
            throw new LigatureException(
                    lines + " can't be read: " + e.getMessage() + ". Delete it; it is made again.", e);
        }
        return Optional.ofNullable(found);
    }
}
