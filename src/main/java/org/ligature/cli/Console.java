package org.ligature.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where commands print, and what the place can show.
 *
 * @param out results, always UTF-8
 * @param err progress and messages, always UTF-8
 * @param columns width of the terminal, 80 when unknown
 * @param terminal whether messages go to a terminal, where a progress bar may redraw itself
 * @param color whether colour is wanted
 */
record Console(PrintStream out, PrintStream err, int columns, boolean terminal, boolean color) {
    private static final int DEFAULT_COLUMNS = 80;
    private static final int NARROWEST = 40;

    /**
     * The process's own console. The launcher tells through {@code LIGATURE_TERMINAL} whether standard error is a terminal, as
     * Java can't ask; {@code COLUMNS} gives the width, and {@code NO_COLOR} switches colour off.
     */
    static Console system(Map<String, String> environment) {
        boolean terminal = "1".equals(environment.get("LIGATURE_TERMINAL"));
        return new Console(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                columns(environment.getOrDefault("COLUMNS", "")),
                terminal,
                terminal && environment.getOrDefault("NO_COLOR", "").isEmpty());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    private static int columns(String text) {
        try {
            return Math.max(NARROWEST, Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return DEFAULT_COLUMNS;
        }
    }

    /** A message to the user, at once visible. */
    void say(String message) {
        err.println(message);
        err.flush();
    }
}
