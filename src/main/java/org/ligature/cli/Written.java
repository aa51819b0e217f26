package org.ligature.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;

/**
 * Where a command's result goes: a file, or standard output.
 *
 * @param console for printing
 * @param file the file, or null to print
 */
record Written(Console console, @Nullable Path file) {
    void write(String text) {
        if (file == null) {
            console.out().print(text);
            return;
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LigatureException(
                    file + " can't be written (" + e.getMessage() + "); choose another file with --output.", e);
        }
        console.say("Written to " + file.toAbsolutePath());
    }
}
