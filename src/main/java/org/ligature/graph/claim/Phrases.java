package org.ligature.graph.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ligature.schema.Pack;

/** A word list of a pack that is looked for in running text: whole words, or any place where the script has no spaces. */
final class Phrases {
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern pattern;

    Phrases(Pack pack, String list) {
        List<String> words = pack.words().getOrDefault(list, List.of());
        pattern = words.isEmpty()
                ? NEVER
                : Pattern.compile(words.stream()
                        .map(w -> w.toLowerCase(Locale.ROOT))
                        .map(Phrases::bounded)
                        .collect(Collectors.joining("|")));
    }

    private static String bounded(String words) {
        String quoted = Pattern.quote(words);
        boolean spaced = Character.isAlphabetic(words.codePointAt(0)) && !Character.isIdeographic(words.codePointAt(0));
        return spaced ? "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])" : quoted;
    }

    boolean in(String text) {
        return pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether the text is one of the words and nothing else. */
    boolean whole(String text) {
        return pattern.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether the text ends with one of the words. */
    boolean end(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return pattern.matcher(lower)
                .results()
                .anyMatch(m -> lower.substring(m.end()).replaceAll("[\\s.]", "").isEmpty());
    }
}
