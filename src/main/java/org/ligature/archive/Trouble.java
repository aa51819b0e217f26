package org.ligature.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.ligature.model.LigatureException;

/** Says in a sentence what went wrong with a disk, and what to do about it. */
final class Trouble {
    private Trouble() {}

    static LigatureException writing(Path root, IOException e) {
        String what = "The archive " + root + " can't be written: " + reason(e) + ". ";
        return new LigatureException(what + remedy(e), e);
    }

    static LigatureException reading(Path root, String sha256, IOException e) {
        String what = e instanceof NoSuchFileException
                ? "The archive " + root + " does not hold " + sha256 + ". "
                : "The archive " + root + " can't give " + sha256 + ": " + reason(e) + ". ";
        return new LigatureException(what + "Ingest the document again, or restore the folder from a backup.", e);
    }

    private static String remedy(IOException e) {
        if (full(e)) return "Free some space, or choose another folder with --data, and run the same command again.";
        if (e instanceof AccessDeniedException) {
            return "Give this account the right to write there, or choose another folder with --data.";
        }
        return "Check the disk, or choose another folder with --data, and run the same command again.";
    }

    private static boolean full(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("quota") || message.contains("not enough space");
    }

    /** What the system said, without the path that the sentence has already. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) return "it is not there";
        if (e instanceof AccessDeniedException) return "permission denied";
        if (e.getCause() instanceof ReadOnlyFileSystemException) return "the file system is read-only";
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
