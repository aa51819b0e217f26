package org.ligature.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ligature.model.Document.Metadata;
import org.ligature.model.PartialDate;

/**
 * The block of {@code KEY: value} lines that may open a plain-text file and gives its metadata.
 *
 * @param metadata what the block says
 * @param end string index of the first char after the block; 0 when there is none
 */
record HeaderBlock(Metadata metadata, int end) {
    private static final Set<String> KEYS = Set.of("URL", "TITLE", "PUBLISHER", "DATE", "AUTHOR", "LANG", "RIGHTS");

    static HeaderBlock of(String text) {
        Map<String, String> fields = new TreeMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).strip();
            int colon = line.indexOf(':');
            boolean field =
                    colon > 0 && KEYS.contains(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
            if (!field) break;
            fields.putIfAbsent(
                    line.substring(0, colon).strip().toUpperCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
            at = end < 0 ? text.length() : end + 1;
        }
        return fields.isEmpty() ? new HeaderBlock(Metadata.NONE, 0) : new HeaderBlock(metadata(fields), at);
    }

    static Metadata metadata(Map<String, String> fields) {
        String date = fields.get("DATE");
        return new Metadata(
                fields.get("URL"),
                fields.get("TITLE"),
                fields.get("PUBLISHER"),
                date == null ? null : PartialDate.parse(date).orElse(null),
                fields.get("AUTHOR"),
                fields.get("LANG"),
                fields.get("RIGHTS"));
    }
}
