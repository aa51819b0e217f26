package org.ligature.name.script;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<Integer, Transliterator> LOADED = new ConcurrentHashMap<>();

    private Romaniser() {}

    /** The word in {@code a–z} and {@code 0–9}; empty where nothing can be read. */
    public static String latin(String word) {
        if (isPlain(word)) return word.toLowerCase(Locale.ROOT);
        int script = scriptOf(word);
        return LOADED.computeIfAbsent(script, Romaniser::rules).transliterate(word);
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
        return Transliterator.getInstance(RULES.getOrDefault(script, "Any-Latin") + PLAIN);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) return false;
        }
        return true;
    }
}
