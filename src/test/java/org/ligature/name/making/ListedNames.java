package org.ligature.name.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs of names that the sanctions list of the US Treasury labels: two names of one entry, and names of two entries that share
 * words. What is picked depends on letters in common, never on a score of Ligature's.
 */
final class ListedNames {
    private record Name(String id, char kind, String text) {}

    private static final int NEAREST = 2;
    /** Aliases with fewer letters in common are other names, which no comparison of names can tell. */
    static final double ALIKE = 0.45;

    private final Map<String, List<Name>> entries = new TreeMap<>();
    private final Map<String, List<Name>> byWord = new HashMap<>();
    private final List<LabelledPair> pairs = new ArrayList<>();
    private final Random random = new Random(20261121);

    private ListedNames() {}

    /** All pairs whose entry falls in a half: 0 to fit a model on, 1 to test it on. */
    static List<LabelledPair> pairs(Path shared, int half) throws IOException {
        ListedNames listed = new ListedNames();
        Path ofac = shared.resolve("data/ofac");
        for (String line : Files.readAllLines(ofac.resolve("names.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            listed.add(new Name(cells[0], cells[1].charAt(0), cells[2]));
        }
        for (List<Name> names : listed.entries.values()) {
            if (Math.floorMod(names.getFirst().id().hashCode() * 31, 7) % 2 == half) listed.entry(names);
        }
        for (String line : Files.readAllLines(ofac.resolve("queries-calibration.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("neg")) continue;
            if (Math.floorMod(cells[1].hashCode() * 31, 7) % 2 == half) listed.query(cells);
        }
        return listed.pairs;
    }

    private void add(Name name) {
        entries.computeIfAbsent(name.id(), i -> new ArrayList<>()).add(name);
        for (String word : words(name.text()))
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(name);
    }

    private static Set<String> words(String text) {
        Set<String> out = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        out.removeIf(w -> w.length() < 2);
        return out;
    }

    private void entry(List<Name> names) {
        Name first = names.getFirst();
        for (int i = 1; i < Math.min(names.size(), 4); i++) {
            if (near(first.text(), names.get(i).text()) > ALIKE)
                pair(first, names.get(i).text(), true, "ofac: two names of one entry");
        }
        strangers(first);
        made(first);
    }

    private void query(String[] cells) {
        List<Name> names = entries.getOrDefault(cells[1], List.of());
        names.stream()
                .max(Comparator.comparingDouble((Name n) -> near(n.text(), cells[2])))
                .filter(n -> near(n.text(), cells[2]) > ALIKE)
                .ifPresent(n -> pair(n, cells[2], true, "ofac: " + cells[0] + " query"));
    }

    /** Other entries with the most letters in common: same family name, same brand, same place. */
    private void strangers(Name name) {
        Map<String, Double> nearest = new TreeMap<>();
        for (String word : words(name.text())) {
            List<Name> others = byWord.getOrDefault(word, List.of());
            if (others.size() > 300) continue;
            for (Name other : others) {
                if (!other.id().equals(name.id()) && other.kind() == name.kind()) {
                    nearest.put(other.text(), near(name.text(), other.text()));
                }
            }
        }
        nearest.entrySet().stream()
                .filter(e -> e.getValue() < 0.999)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAREST)
                .forEach(e -> pair(name, e.getKey(), false, "ofac: two entries that share a word"));
    }

    /** Pairs that are right or wrong by the way they are made. */
    private void made(Name name) {
        String[] words = name.text().split("\\s+", -1);
        if (name.kind() == 'P' && words.length > 2 && random.nextInt(3) == 0) {
            int drop = 1 + random.nextInt(words.length - 2);
            List<String> rest = new ArrayList<>(List.of(words));
            rest.remove(drop);
            pair(name, String.join(" ", rest), true, "made: a middle name left out");
        }
        if (name.kind() == 'P' && words.length > 1 && random.nextInt(6) == 0) {
            List<String> turned = new ArrayList<>(List.of(words));
            turned.addFirst(turned.removeLast() + ",");
            pair(name, String.join(" ", turned), true, "made: family name first");
        }
        if (name.kind() == 'O' && random.nextInt(12) == 0) {
            int number = 1 + random.nextInt(8);
            String other = name.text() + " " + (number + 1 + random.nextInt(4));
            pairs.add(new LabelledPair('O', name.text() + " " + number, other, false, "made: another number"));
        }
        if (name.kind() == 'O' && random.nextInt(8) == 0) {
            pair(
                    name,
                    name.text().toLowerCase(Locale.ROOT).replaceAll("(,? *(ltd|limited|co|s\\.?a|llc|gmbh)\\.?)+$", ""),
                    true,
                    "made: legal form left out");
        }
    }

    private void pair(Name name, String other, boolean same, String source) {
        if (!name.text().equals(other)) pairs.add(new LabelledPair(name.kind(), name.text(), other, same, source));
    }

    /** Share of letter pairs in common. */
    static double near(String a, String b) {
        Set<String> x = bigrams(a);
        Set<String> y = bigrams(b);
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        return x.isEmpty() || y.isEmpty() ? 0 : 2.0 * both.size() / (x.size() + y.size());
    }

    private static Set<String> bigrams(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        Set<String> out = new HashSet<>();
        for (int i = 0; i + 1 < plain.length(); i++) out.add(plain.substring(i, i + 2));
        return out;
    }
}
