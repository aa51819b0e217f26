package org.ligature.pipeline.resolving;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ligature.model.LigatureException;
import org.ligature.resolve.Suggestion;

/**
 * The suggestions of one comparison: a file that grows while the comparison runs, and is put in order at its end. A line with the count of the
 * entities done follows the suggestions of each step, so that a run that was killed goes on behind the last whole step.
 */
final class SuggestionFile {
    private static final String DONE = "done ";

    private final Path whole;
    private final Path part;

    SuggestionFile(Path whole) {
        this.whole = whole;
        this.part = whole.resolveSibling(whole.getFileName() + ".part");
    }

    boolean complete() {
        return Files.exists(whole);
    }

    /** How many entities an earlier run had done; what it wrote behind them is cut off. */
    int done() throws IOException {
        Files.createDirectories(whole.toAbsolutePath().getParent());
        if (!Files.exists(part)) return 0;
        int done = 0;
        long end = 0;
        try (RandomAccessFile in = new RandomAccessFile(part.toFile(), "r")) {
            Lines lines = new Lines(in);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.startsWith(DONE)) continue;
                done = Integer.parseInt(line.substring(DONE.length()));
                end = lines.at();
            }
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(end);
        }
        return done;
    }

    /** Adds the suggestions of a step. */
    void add(List<Suggestion> found, int done) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(
                part, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (Suggestion suggestion : found)
                out.append(SuggestionLines.of(suggestion)).append('\n');
            out.append(DONE).append(String.valueOf(done)).append('\n');
        }
    }

    /** Where a suggestion stands, and how good it is. */
    private record Place(double score, long from, int length) {}

    /** Writes the suggestions in order, the best first; of those as good, the first found. */
    void finish() throws IOException {
        List<Place> places = new ArrayList<>();
        Path ordered = whole.resolveSibling(whole.getFileName() + ".ordered");
        try (RandomAccessFile in = new RandomAccessFile(part.toFile(), "r")) {
            Lines lines = new Lines(in);
            for (String line = lines.next(); line != null; line = lines.next())
                if (!line.startsWith(DONE))
                    places.add(new Place(SuggestionLines.read(line).score(), lines.from(), lines.length()));
            places.sort(Comparator.comparingDouble((Place p) -> -p.score()).thenComparingLong(Place::from));
            copy(in.getChannel(), places, ordered);
        }
        Files.move(ordered, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(part);
    }

    private static void copy(FileChannel from, List<Place> places, Path to) throws IOException {
        try (var out = new java.io.BufferedOutputStream(Files.newOutputStream(to), 1 << 16)) {
            for (Place place : places) {
                java.nio.ByteBuffer line = java.nio.ByteBuffer.allocate(place.length());
                for (int n = 0; n >= 0 && line.hasRemaining(); ) n = from.read(line, place.from() + line.position());
                out.write(line.array());
            }
        }
    }

    /** Goes through the suggestions, the best first, while the reader wants more. */
    void read(Predicate<Suggestion> each) {
        try (BufferedReader in = Files.newBufferedReader(whole, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine())
                if (!each.test(SuggestionLines.read(line))) return;
        } catch (IOException e) {
            throw new LigatureException(
                    whole + " can't be read: " + e.getMessage() + ". Delete it; it is made again.", e);
        }
    }

    void each(Consumer<Suggestion> each) {
        read(s -> {
            each.accept(s);
            return true;
        });
    }

    /** Whole lines with the places where they stand; a last line without an end is left out. */
    private static final class Lines {
        private final byte[] buffer = new byte[1 << 16];
        private final RandomAccessFile in;
        private int filled;
        private int next;
        private long from;
        private long at;

        Lines(RandomAccessFile in) {
            this.in = in;
        }

        long from() {
            return from;
        }

        long at() {
            return at;
        }

        int length() {
            return (int) (at - from);
        }

        @org.jspecify.annotations.Nullable
        String next() throws IOException {
            from = at;
            var line = new java.io.ByteArrayOutputStream();
            while (true) {
                if (next == filled) {
                    filled = in.read(buffer);
                    next = 0;
                    if (filled <= 0) return null;
                }
                byte b = buffer[next++];
                at++;
                if (b == '\n') return line.toString(StandardCharsets.UTF_8);
                line.write(b);
            }
        }
    }
}
