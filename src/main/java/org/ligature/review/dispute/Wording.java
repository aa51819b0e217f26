package org.ligature.review.dispute;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which findings read quotes, from a file beside this room. */
final class Wording {
    private static final Map<String, Pattern> PATTERNS = load();

    private Wording() {}

    private static Map<String, Pattern> load() {
        Properties read = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream("/org/ligature/review/wording.properties")),
                StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the wording of findings can't be read", e);
        }
        Map<String, Pattern> patterns = new TreeMap<>();
        read.forEach((key, words) -> patterns.put(key.toString(), pattern(words.toString())));
        return patterns;
    }

    /** Chinese has no spaces between words, so that only letters of other scripts bound a word. */
    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<![A-Za-z])(?:" + words + ")(?![A-Za-z])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Pattern of(String key) {
        return Objects.requireNonNull(PATTERNS.get(key), key);
    }

    static boolean knows(String key) {
        return PATTERNS.containsKey(key);
    }

    static boolean in(String key, String text) {
        return of(key).matcher(text).find();
    }

    static Matcher matcher(String key, String text) {
        return of(key).matcher(text);
    }
}
