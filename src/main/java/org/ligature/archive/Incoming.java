package org.ligature.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ligature.model.LigatureException;

/** Bytes on their way into the archive: a temporary file and its hash; closing deletes the file unless it was moved. */
final class Incoming implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final MessageDigest digest = sha256Digest();
    private long size;
    private String sha256 = "";

    private Incoming(Path file) {
        this.file = file;
    }

    static Incoming read(InputStream in, long limit, Path folder) throws IOException {
        Incoming incoming = new Incoming(Files.createTempFile(folder, "incoming-", ".part"));
        try {
            incoming.fill(in, limit);
            return incoming;
        } catch (IOException | RuntimeException | Error e) {
            incoming.close();
            throw e;
        }
    }

    private void fill(InputStream in, long limit) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = next(in, buffer); n >= 0; n = next(in, buffer)) {
                size += n;
                if (size > limit) throw new TooLarge(limit);
                digest.update(buffer, 0, n);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
                while (bytes.hasRemaining()) out.write(bytes);
            }
            // The ledger will say that these bytes are held, so they must survive a power cut from here on.
            out.force(true);
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    /** Tells a source that breaks from a disk that does: the remedies differ. */
    private static int next(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new LigatureException("The document can't be read to its end: " + Trouble.reason(e) + ".", e);
        }
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    /** Gives the file its final name in one step: another process sees all of it or nothing. */
    void moveTo(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            moveWithoutAtomicity(target);
        }
    }

    private void moveWithoutAtomicity(Path target) throws IOException {
        try {
            Files.move(file, target);
        } catch (FileAlreadyExistsException e) {
            // Another process stored the same bytes first, which is as good.
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    static String hash(InputStream in) throws IOException {
        MessageDigest digest = sha256Digest();
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
