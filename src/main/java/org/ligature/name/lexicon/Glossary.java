package org.ligature.name.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligature.name.table.Table;

/** Chinese words that many company names share, with their English ones. */
public final class Glossary {
    /**
     * A stretch of a Chinese name.
     *
     * @param text in simplified characters
     * @param role what it does in the name
     * @param english its translations, the usual one first, each of one or more words; none for a name proper
     */
    public record Segment(String text, Role role, List<String> english) {}

    private static final int LONGEST = 6;
    private static final String RANKS = "市省县区";

    private static final Glossary ALL = new Glossary();

    private final Map<String, Segment> words = new HashMap<>();

    private Glossary() {
        Table.read(
                "glossary-zh.tsv",
                3,
                row -> words.putIfAbsent(
                        row[0], new Segment(row[0], Role.valueOf(row[1]), List.of(row[2].split("\\|", -1)))));
    }

    /** The words that come with Ligature. */
    public static Glossary standard() {
        return ALL;
    }

    /** Cuts simplified Chinese into known words, the longest first; what is between them is a name proper. */
    public List<Segment> cut(String han) {
        List<Segment> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < han.length(); ) {
            Segment word = at(han, i);
            if (word == null) {
                i++;
                continue;
            }
            if (from < i) out.add(name(han.substring(from, i)));
            Segment whole = withRank(word, han, i + word.text().length());
            out.add(whole);
            i += whole.text().length();
            from = i;
        }
        if (from < han.length()) out.add(name(han.substring(from)));
        return out;
    }

    /** A place with the character for its rank: 北京市 is 北京. */
    private static Segment withRank(Segment word, String han, int end) {
        boolean ranked = word.role() == Role.PLACE && end < han.length() && RANKS.indexOf(han.charAt(end)) >= 0;
        return ranked ? new Segment(word.text() + han.charAt(end), word.role(), word.english()) : word;
    }

    /** The translations of a word, single characters included; none where it is unknown. */
    public List<String> translations(String word) {
        Segment known = words.get(word);
        return known == null ? List.of() : known.english();
    }

    private @org.jspecify.annotations.Nullable Segment at(String han, int from) {
        for (int length = Math.min(LONGEST, han.length() - from); length > 1; length--) {
            Segment word = words.get(han.substring(from, from + length));
            if (word != null) return word;
        }
        return null;
    }

    private static Segment name(String text) {
        return new Segment(text, Role.NAME, List.of());
    }
}
