package org.ligature.name.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligature.name.table.Table;

/** Readings and simplified forms of single Chinese characters. */
final class HanTable {
    /**
     * One character.
     *
     * @param mandarin readings without tones, the usual one first; v is ü
     * @param cantonese Jyutping without tone, empty where unknown
     * @param simplified the character itself where it has no simpler form
     */
    record Entry(List<String> mandarin, String cantonese, char simplified) {}

    private static final Map<Character, Entry> ENTRIES = load();

    private HanTable() {}

    static Entry of(char c) {
        Entry entry = ENTRIES.get(c);
        return entry == null ? new Entry(List.of(""), "", c) : entry;
    }

    private static Map<Character, Entry> load() {
        Map<Character, Entry> entries = new HashMap<>(1 << 15);
        Table.read("han.tsv", 4, row -> {
            char c = row[0].charAt(0);
            entries.put(c, new Entry(List.of(row[1].split(",", -1)), row[2], row[3].isEmpty() ? c : row[3].charAt(0)));
        });
        return entries;
    }
}
