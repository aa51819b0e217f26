package org.ligature.name.script;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes a word of any script but Chinese in plain lower-case Latin letters, by the rules of ICU. */
public final class Romaniser {
    private static final String PLAIN = "; Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII; Lower; [^a-z0-9] Remove";

    /** The rules nearest to what passports and newspapers print; the general ones follow for what they leave. */
    private static final Map<Integer, String> RULES = Map.of(
            UScript.LATIN, "Latin-ASCII",
            UScript.CYRILLIC, "Russian-Latin/BGN",
            UScript.GREEK, "Greek-Latin/UNGEGN",
            UScript.ARABIC, "Arabic-Latin",
            UScript.HANGUL, "Hangul-Latin",
            UScript.HEBREW, "Hebrew-Latin",
            UScript.KATAKANA, "Katakana-Latin",
            UScript.HIRAGANA, "Hiragana-Latin");

    private static final Map<String, String> SINGLE = Map.of("μπ", "b", "ντ", "d", "γκ", "g");

    /** In these scripts a consonant carries an a that is not said at the end of a word. */
    private static final Set<Integer> SILENT =
            Set.of(UScript.DEVANAGARI, UScript.BENGALI, UScript.GUJARATI, UScript.GURMUKHI);

    private static final String LAST = "([b-df-hj-np-tv-zñṭḍṇśṣṛḷẏ]) a } $ > $1;";

    private static final Map<Integer, Transliterator> LOADED = new ConcurrentHashMap<>();

    private Romaniser() {}

    /** The word in {@code a–z} and {@code 0–9}; empty where nothing can be read. */
    public static String latin(String word) {
        if (isPlain(word)) return word.toLowerCase(Locale.ROOT);
        int script = scriptOf(word);
        String ready = script == UScript.GREEK ? greek(word) : word;
        return LOADED.computeIfAbsent(script, Romaniser::rules).transliterate(ready);
    }

    /** Greek writes b, d and g, and j everywhere, with two letters each. */
    private static String greek(String word) {
        String first = word.length() < 3 ? "" : word.substring(0, 2);
        String letter = SINGLE.getOrDefault(first, first);
        return (letter + word.substring(first.length())).replace("τζ", "j");
    }

    /** The script of a word's first letter, as ICU counts them. */
    public static int scriptOf(String word) {
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            int script = UScript.getScript(word.codePointAt(i));
            if (script != UScript.COMMON && script != UScript.INHERITED) return script;
        }
        return UScript.COMMON;
    }

    private static Transliterator rules(int script) {
        String id = RULES.getOrDefault(script, "Any-Latin");
        if (!SILENT.contains(script)) return Transliterator.getInstance(id + PLAIN);
        return Transliterator.createFromRules(
                "silent",
                "::" + id + ";::NFC;" + LAST + "::" + PLAIN.substring(1).replace(";", ";::") + ";",
                Transliterator.FORWARD);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) return false;
        }
        return true;
    }
}
