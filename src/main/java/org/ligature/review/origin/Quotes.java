package org.ligature.review.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds somebody's words that several documents quote: between quotation marks, and long enough not to be a title. */
final class Quotes {
    private static final Pattern QUOTED = Pattern.compile("[“\"「‘']([^“”\"「」\\n]{30,600}?)[”\"」’'](?![\\p{L}\\p{N}])");
    private static final int WORDS = 6;
    private static final int HAN = 12;
    private static final int COMMON = 40;

    private Quotes() {}

    /** Places of the texts that quote alike, by the quoted words in lower case without signs. */
    static Map<String, List<Integer>> shared(List<Text> texts) {
        Map<String, List<Integer>> found = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (String quote : of(texts.get(i).text())) {
                List<Integer> holders = found.computeIfAbsent(quote, q -> new ArrayList<>());
                if (holders.isEmpty() || holders.getLast() != i) holders.add(i);
            }
        }
        found.values().removeIf(h -> h.size() < 2 || h.size() > COMMON);
        return found;
    }

    static List<String> of(String text) {
        List<String> quotes = new ArrayList<>();
        Matcher m = QUOTED.matcher(text);
        while (m.find()) {
            String plain = plain(m.group(1));
            boolean enough = plain.chars().filter(c -> c == ' ').count() >= WORDS - 1
                    || plain.codePoints()
                                    .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                                    .count()
                            >= HAN;
            if (enough) quotes.add(plain);
        }
        return quotes;
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
