package org.ligature.name.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligature.name.table.Table;

/** English words that go with Chinese characters and pairs of them in the names of listed companies. */
public final class Associations {
    /** An English word, and how often it stands where the characters do. */
    public record Associate(String word, float share) {}

    private static final Associations ALL = new Associations();

    private final Map<String, List<Associate>> associates = new HashMap<>();

    private Associations() {
        Table.read(
                "associations-zh.tsv",
                3,
                row -> associates
                        .computeIfAbsent(row[0], u -> new ArrayList<>())
                        .add(new Associate(row[1], Float.parseFloat(row[2]))));
    }

    /** The table that comes with Ligature. */
    public static Associations standard() {
        return ALL;
    }

    /** The words that go with one or two characters. */
    public List<Associate> of(String characters) {
        return associates.getOrDefault(characters, List.of());
    }
}
