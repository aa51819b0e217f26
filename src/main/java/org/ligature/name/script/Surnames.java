package org.ligature.name.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.name.table.Table;

/** Chinese family names: how they are read as names, and how they are spelled abroad. */
final class Surnames {
    /**
     * One family name.
     *
     * @param pinyin its reading as a name
     * @param abroad other spellings: Hong Kong, Taiwan, South-East Asia
     */
    record Surname(String pinyin, List<String> abroad) {}

    private static final Map<String, Surname> NAMES = load();

    private Surnames() {}

    static @Nullable Surname of(String simplified) {
        return NAMES.get(simplified);
    }

    /** How many characters at the start are the family name: two where they are one of the double names. */
    static int length(String simplified) {
        return simplified.length() > 2 && NAMES.containsKey(simplified.substring(0, 2)) ? 2 : 1;
    }

    private static Map<String, Surname> load() {
        Map<String, Surname> names = new HashMap<>();
        Table.read("surnames.tsv", 3, row -> {
            List<String> abroad = row[2].isEmpty() ? List.of() : List.of(row[2].split(" ", -1));
            names.put(row[0], new Surname(row[1], abroad));
        });
        return names;
    }
}
