package org.ligature.text.meta;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a text's language from its script and, for the Latin script, from the little words that every sentence needs. */
public final class Language {
    private static final int FEWEST_LETTERS = 20;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern WORD_EDGE = Pattern.compile("[^\\p{L}'’]+");
    private static final String SIMPLIFIED = "国这个们来时说对会发进业产东车长门问关与为实现经济务员书记应该总联济产业";
    private static final String TRADITIONAL = "國這個們來時說對會發進業產東車長門問關與為實現經濟務員書記應該總聯濟產業";
    private static final List<Words> LATIN = List.of(
            new Words("en", "the of and to in that is was for with by as has its from at it"),
            new Words("fr", "le la les des du et est dans que qui une pour par sur au aux avec ont"),
            new Words("de", "der die das und ist von den mit dem des ein eine für auf nicht im zu"),
            new Words("es", "el la los las del y en que es una por para con su al se"),
            new Words("pt", "o os as da do dos das e em que é uma por para com não ao"),
            new Words("it", "il la i gli di della del e in che è una per con non al dei"),
            new Words("nl", "de het een van en in is dat op te zijn voor met niet aan"),
            new Words("pl", "i w z na do się nie że jest to od za przez oraz po"));

    private record Words(String language, Set<String> words) {
        Words(String language, String words) {
            this(language, Set.of(words.split(" ")));
        }
    }

    private Language() {}

    /** The BCP 47 tag of a text's language, or null when it can't be told. */
    public static @Nullable String of(CharSequence text) {
        Map<Character.UnicodeScript, Integer> scripts = scripts(text);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters == 0) return null;
        int han = scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
        int kana = scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if (kana * 10 > letters) return "ja";
        // A Chinese character says as much as three or four letters.
        if (han * 4 > letters) return chinese(text);
        if (letters < FEWEST_LETTERS) return null;
        Character.UnicodeScript most = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return switch (most) {
            case LATIN -> latin(text);
            case CYRILLIC -> cyrillic(text);
            case HANGUL -> "ko";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case GREEK -> "el";
            case THAI -> "th";
            default -> null;
        };
    }

    private static Map<Character.UnicodeScript, Integer> scripts(CharSequence text) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        return counts;
    }

    private static String chinese(CharSequence text) {
        long simplified = text.chars()
                .filter(c -> SIMPLIFIED.indexOf(c) >= 0 && TRADITIONAL.indexOf(c) < 0)
                .count();
        long traditional = text.chars()
                .filter(c -> TRADITIONAL.indexOf(c) >= 0 && SIMPLIFIED.indexOf(c) < 0)
                .count();
        if (simplified == traditional) return "zh";
        return simplified > traditional ? "zh-Hans" : "zh-Hant";
    }

    private static String cyrillic(CharSequence text) {
        return text.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0) ? "uk" : "ru";
    }

    private static @Nullable String latin(CharSequence text) {
        List<String> words = WORD_EDGE
                .splitAsStream(text.toString().toLowerCase(Locale.ROOT))
                .toList();
        String best = null;
        int most = Math.max(FEWEST_WORDS, words.size() / 20) - 1;
        for (Words language : LATIN) {
            int count = 0;
            for (String word : words) if (language.words().contains(word)) count++;
            if (count > most) {
                most = count;
                best = language.language();
            }
        }
        return best;
    }
}
