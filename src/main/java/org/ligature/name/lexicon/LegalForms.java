package org.ligature.name.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.name.script.Romaniser;
import org.ligature.name.script.Simplified;
import org.ligature.name.script.Words;
import org.ligature.name.table.Table;

/** The legal forms of companies, by spelling. */
public final class LegalForms {
    /**
     * A legal form.
     *
     * @param family forms that do the same work in different countries
     * @param kind the form within its family
     */
    public record Form(int family, int kind) {}

    /** A form found at a place in a name: so many words long. */
    public record Found(Form form, int length) {}

    private static final int LONGEST = 6;
    private static final int MOST_CHARACTERS = 10;

    private static final LegalForms ALL = new LegalForms();

    private final Map<String, Form> spellings = new HashMap<>();
    private final Set<String> starts = new HashSet<>();
    private final Map<String, Form> characters = new HashMap<>();
    private final Map<String, Integer> families = new LinkedHashMap<>();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();

    private LegalForms() {
        Table.read("legal-forms.tsv", 4, row -> {
            Form form = new Form(number(families, row[0]), number(kinds, row[1]));
            for (String spelling : row[3].split("\\|", -1)) add(spelling, form);
        });
    }

    /** The table that comes with Ligature. */
    public static LegalForms standard() {
        return ALL;
    }

    private static int number(Map<String, Integer> names, String name) {
        return names.computeIfAbsent(name, n -> names.size() + 1);
    }

    private void add(String spelling, Form form) {
        List<String> latin = new ArrayList<>();
        for (String word : Words.of(spelling, true)) {
            if (Words.isHan(word.codePointAt(0))) {
                characters.putIfAbsent(Simplified.of(word), form);
                return;
            }
            latin.add(Romaniser.latin(word));
        }
        if (latin.isEmpty()) return;
        starts.add(latin.getFirst());
        spellings.putIfAbsent(String.join(" ", latin), form);
    }

    /** The longest form that starts at a word; a single letter or two that may be part of a name counts only at the ends. */
    public @Nullable Found at(List<String> words, int from) {
        if (!starts.contains(words.get(from))) return null;
        int most = Math.min(LONGEST, words.size() - from);
        for (int length = most; length > 0; length--) {
            Form form = spellings.get(String.join(" ", words.subList(from, from + length)));
            if (form != null) return new Found(form, length);
        }
        return null;
    }

    /** The longest form that ends a run of simplified Chinese characters; its length counts characters. */
    public @Nullable Found atEnd(String han) {
        for (int length = Math.min(MOST_CHARACTERS, han.length()); length > 1; length--) {
            Form form = characters.get(han.substring(han.length() - length));
            if (form != null) return new Found(form, length);
        }
        return null;
    }

    /** The longest form that starts a run of simplified Chinese characters, as in Japan. */
    public @Nullable Found atStart(String han) {
        for (int length = Math.min(MOST_CHARACTERS, han.length()); length > 1; length--) {
            Form form = characters.get(han.substring(0, length));
            if (form != null) return new Found(form, length);
        }
        return null;
    }
}
