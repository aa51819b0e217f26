package org.ligature.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives every company, person and place of a text an invented name of the same shape, the same one wherever it stands.
 *
 * <p>Words that say what a thing is stay ("Group", "Province"), as do states, since bodies are named after them. A Chinese surname becomes
 * another, a pinyin word another, any other word a made-up one with its capitals where they were.
 */
final class Renaming {
    private static final List<String> SYLLABLES = List.of(
            "Bao", "Ren", "Lian", "Shu", "Tao", "Fen", "Ling", "Kuo", "Men", "Qiao", "Nuo", "Heng", "Dai", "Zhu", "Yue",
            "Pei", "Rong", "Cen", "Luan", "Wei");
    private static final List<String> SURNAMES = List.of(
            "Luo", "Xie", "Han", "Tang", "Feng", "Dong", "Cao", "Deng", "Shen", "Zeng", "Peng", "Su", "Cai", "Ding",
            "Xue", "Ye", "Pan", "Zhong", "Fan", "Fang", "Yao", "Tan", "Liao", "Xiong", "Hao", "Kong", "Bai", "Cui",
            "Mao", "Qiu");
    private static final Set<String> KEPT = Set.of(
            "group",
            "technology",
            "technologies",
            "cloud",
            "financial",
            "system",
            "research",
            "institute",
            "gene",
            "china",
            "mobile",
            "telecom",
            "holdings",
            "insurance",
            "electronics",
            "digital",
            "control",
            "co",
            "ltd",
            "construction",
            "bank",
            "academy",
            "of",
            "aerospace",
            "global",
            "tone",
            "communications",
            "microelectronics",
            "com",
            "city",
            "province",
            "science",
            "park",
            "usa",
            "us",
            "u",
            "s",
            "united",
            "states",
            "russia",
            "norway",
            "angola",
            "africa",
            "europe",
            "prc",
            "people",
            "republic",
            "state",
            "the",
            "municipal",
            "government");
    /** So often a list is asked for a name that is free. */
    private static final int TRIES = 40;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
    private static final Pattern PINYIN = Pattern.compile(
            "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouü]{1,3}(?:ng?|r)?){1,3}", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> words =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Set<String> used = new HashSet<>();
    private final SplittableRandom random = new SplittableRandom(7);
    private final Pattern all;

    /**
     * Invents names.
     *
     * @param people names of people, longest forms included
     * @param others names of companies and places
     */
    Renaming(Collection<String> people, Collection<String> others) {
        people.forEach(this::person);
        others.forEach(this::other);
        all = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
                + words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}])");
    }

    String of(String text) {
        return all.matcher(text).replaceAll(m -> words.get(m.group()));
    }

    private void person(String name) {
        List<String> parts = parts(name);
        for (int i = 0; i < parts.size(); i++) {
            boolean pinyin = PINYIN.matcher(parts.get(i).replaceAll("['’]", "")).matches();
            boolean surname = pinyin && parts.get(i).length() <= 5 && (i == 0 || i == parts.size() - 1);
            put(parts.get(i), surname && i == 0 ? SURNAMES : pinyin ? SYLLABLES : List.of());
        }
    }

    private void other(String name) {
        for (String part : parts(name)) {
            if (KEPT.contains(part.toLowerCase(Locale.ROOT))) continue;
            boolean pinyin = PINYIN.matcher(part.replaceAll("['’]", "")).matches();
            put(part, pinyin ? SYLLABLES : List.of());
        }
    }

    private static List<String> parts(String name) {
        return WORD.matcher(name).results().map(MatchResult::group).toList();
    }

    private void put(String word, List<String> from) {
        if (words.containsKey(word)) return;
        String made = from.isEmpty() ? made(word) : joined(word, from);
        for (int tries = 1; !used.add(made); tries++)
            made = from.isEmpty() || tries > TRIES ? made(word) : joined(word, from);
        words.put(word, made);
    }

    /** One of a list, or two of its syllables where the word is long. */
    private String joined(String word, List<String> from) {
        String first = from.get(random.nextInt(from.size()));
        if (word.length() <= 5) return first;
        return first + SYLLABLES.get(random.nextInt(SYLLABLES.size())).toLowerCase(Locale.ROOT);
    }

    /** A word of the same length that can be spoken, unless it has no small letters. */
    private String made(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String letters = i % 2 == 0 ? "bdfgklmnprstvz" : "aeiou";
            if (word.equals(word.toUpperCase(Locale.ROOT))) letters = "BDFGKLMNPRSTVZ";
            char other = letters.charAt(random.nextInt(letters.length()));
            out.append(!Character.isLetter(c) ? c : Character.isUpperCase(c) ? Character.toUpperCase(other) : other);
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
