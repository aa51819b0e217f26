package org.ligature.text.meta;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ligature.model.Document.Metadata;

/**
 * The block of {@code KEY: value} lines that may open a plain-text file and gives its metadata; a markdown file may fence it with
 * {@code ---}.
 *
 * @param metadata what the block says
 * @param end string index of the first char after the block; 0 when there is none
 */
public record HeaderBlock(Metadata metadata, int end) {
    private static final Set<String> KEYS = Set.of("URL", "TITLE", "PUBLISHER", "DATE", "AUTHOR", "LANG", "RIGHTS");
    private static final HeaderBlock NONE = new HeaderBlock(Metadata.NONE, 0);
    private static final int LONGEST_LINE = 2000;
    private static final int MOST_LINES = 60;

    /** Reads the block at the start of a text. */
    public static HeaderBlock of(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
        boolean fenced = text.startsWith("---\n", start) || text.startsWith("---\r\n", start);
        return fenced ? fenced(text, next(text, start)) : plain(text, start);
    }

    private static HeaderBlock plain(String text, int start) {
        Map<String, String> fields = new TreeMap<>();
        int at = start;
        while (at < text.length()) {
            String key = key(line(text, at));
            if (!KEYS.contains(key)) break;
            fields.putIfAbsent(key, value(line(text, at)));
            at = next(text, at);
        }
        return fields.isEmpty() ? NONE : new HeaderBlock(metadata(fields), at);
    }

    /** YAML front matter: keys that are not ours are left out, nested ones too. */
    private static HeaderBlock fenced(String text, int start) {
        Map<String, String> fields = new TreeMap<>();
        int at = start;
        for (int lines = 0; at < text.length() && lines < MOST_LINES; lines++) {
            String line = line(text, at);
            at = next(text, at);
            if (line.equals("---")) return fields.isEmpty() ? NONE : new HeaderBlock(metadata(fields), at);
            if (KEYS.contains(key(line))) fields.putIfAbsent(key(line), unquoted(value(line)));
        }
        return NONE;
    }

    private static String line(String text, int at) {
        int end = text.indexOf('\n', at);
        int stop = Math.min(end < 0 ? text.length() : end, at + LONGEST_LINE);
        return text.substring(at, stop).strip();
    }

    private static int next(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    private static String key(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(0, colon).strip().toUpperCase(Locale.ROOT);
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && value.charAt(0) == value.charAt(value.length() - 1)
                && "\"'".indexOf(value.charAt(0)) >= 0;
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static Metadata metadata(Map<String, String> fields) {
        fields.values().removeIf(String::isEmpty);
        String date = fields.get("DATE");
        return new Metadata(
                fields.get("URL"),
                fields.get("TITLE"),
                fields.get("PUBLISHER"),
                date == null ? null : DateLine.parse(date).orElse(null),
                fields.get("AUTHOR"),
                fields.get("LANG"),
                fields.get("RIGHTS"));
    }
}
