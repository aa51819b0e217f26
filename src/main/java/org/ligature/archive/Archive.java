package org.ligature.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ligature.model.LigatureException;

/** A folder that keeps bytes by their SHA-256: {@code ab/cdef…} under its root. */
public final class Archive {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    /** @param root the archive's folder; made when the first bytes are stored */
    public Archive(Path root) {
        this.root = root;
    }

    /**
     * Stores a stream, which it reads to its end and leaves open.
     *
     * @param limit how many bytes are allowed
     * @throws TooLarge when there are more; nothing is kept then
     * @throws LigatureException when the disk is full or the folder can't be written
     */
    public Stored put(InputStream in, long limit) {
        try (Incoming incoming = Incoming.read(in, limit, folderForNew())) {
            String sha = incoming.sha256();
            Path target = path(sha);
            if (Files.exists(target)) return new Stored(sha, incoming.size(), false);
            incoming.moveTo(target);
            return new Stored(sha, incoming.size(), true);
        } catch (IOException e) {
            throw Trouble.writing(root, e);
        }
    }

    private Path folderForNew() {
        try {
            return Files.createDirectories(root.resolve("tmp"));
        } catch (IOException e) {
            throw Trouble.writing(root, e);
        }
    }

    /** The file that holds, or would hold, the bytes with this hash. */
    public Path path(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new LigatureException("“" + sha256 + "” is no SHA-256; 64 hex digits are needed.");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    public boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    /** The stored bytes as a stream, which the caller closes. */
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (IOException e) {
            throw Trouble.reading(root, sha256, e);
        }
    }

    /** All the stored bytes. */
    public byte[] bytes(String sha256) {
        try {
            return Files.readAllBytes(path(sha256));
        } catch (IOException e) {
            throw Trouble.reading(root, sha256, e);
        }
    }

    /** The hash that a file's bytes would be stored under. */
    public String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Incoming.hash(in);
        } catch (IOException e) {
            throw new LigatureException(file + " can't be read: " + e.getMessage() + ".", e);
        }
    }

    /** Hashes the stored bytes again. */
    public Condition check(String sha256) {
        try (InputStream in = Files.newInputStream(path(sha256))) {
            return Incoming.hash(in).equals(sha256) ? Condition.OK : Condition.CHANGED;
        } catch (NoSuchFileException e) {
            return Condition.MISSING;
        } catch (IOException e) {
            throw Trouble.reading(root, sha256, e);
        }
    }

    /** The hashes of everything stored, sorted. */
    public List<String> all() {
        List<String> found = new ArrayList<>();
        if (!Files.isDirectory(root)) return found;
        try (Stream<Path> files = Files.walk(root, 2)) {
            files.map(p -> root.relativize(p)
                            .toString()
                            .replace(p.getFileSystem().getSeparator(), ""))
                    .filter(name -> HASH.matcher(name).matches())
                    .sorted()
                    .forEach(found::add);
        } catch (IOException e) {
            throw new LigatureException("The archive " + root + " can't be listed: " + Trouble.reason(e) + ".", e);
        }
        return found;
    }

    /**
     * Takes bytes away for good, for the erasure of a person; the ledger keeps the tombstone.
     *
     * @return whether they were there
     */
    public boolean erase(String sha256) {
        try {
            return Files.deleteIfExists(path(sha256));
        } catch (IOException e) {
            throw Trouble.writing(root, e);
        }
    }

    /**
     * Deletes what killed runs left half-written.
     *
     * @param olderThan only files last touched before this moment, so that a run going on elsewhere keeps its own
     * @return how many files went
     */
    public int sweep(java.time.Instant olderThan) {
        Path folder = root.resolve("tmp");
        if (!Files.isDirectory(folder)) return 0;
        int gone = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(olderThan) && Files.deleteIfExists(file))
                    gone++;
            }
        } catch (NoSuchFileException e) {
            return gone;
        } catch (IOException e) {
            throw Trouble.writing(root, e);
        }
        return gone;
    }
}
