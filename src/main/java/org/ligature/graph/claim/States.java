package org.ligature.graph.claim;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.schema.NamedThing;
import org.ligature.schema.Pack;

/**
 * Tells which names mean a country's government as a whole, whatever the order and number of their words, by the pack's lists of
 * countries, their adjectives and words for governments.
 */
final class States {
    private static final Set<String> FILLING = Set.of("the", "of");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 5;

    private final Map<String, String> nations = new HashMap<>();
    private final Set<String> governing = new HashSet<>();
    private final Map<String, NamedThing> known = new HashMap<>();

    /**
     * A state as its node shows it.
     *
     * @param id of the gazetteer's entity where it has one, else the caption
     * @param caption what it is called
     */
    record State(String id, String caption) {}

    States(Pack pack) {
        Map<String, List<String>> words = pack.words();
        List<String> adjectives = words.getOrDefault("demonyms", List.of()).stream()
                .filter(d -> !words.getOrDefault("not-nations", List.of()).contains(d))
                .toList();
        adjectives.forEach(a -> nations.put(key(a), a));
        regular(words.getOrDefault("countries", List.of()), adjectives);
        String irregular = "country-adjective.";
        words.forEach((list, names) -> {
            if (!list.startsWith(irregular)) return;
            String adjective = list.substring(irregular.length());
            names.forEach(n -> nations.put(key(n), adjective));
            nations.put(key(adjective), adjective);
        });
        for (String name : words.getOrDefault("means-government", List.of()))
            governing.addAll(Arrays.asList(lower(name).split(" ")));
        for (NamedThing thing : pack.gazetteer()) {
            thing.names().stream().flatMap(n -> nation(n, false).stream()).forEach(n -> known.putIfAbsent(n, thing));
        }
    }

    /** Countries whose adjective has their stem; of two that would have the same one, such as Niger and Nigeria, the one that shares more. */
    private void regular(List<String> countries, List<String> adjectives) {
        Map<String, String> bearers = new HashMap<>();
        for (String country : countries) {
            String adjective = adjective(country, adjectives);
            if (adjective == null) continue;
            bearers.merge(adjective, country, (a, b) -> shared(b, adjective) > shared(a, adjective) ? b : a);
        }
        bearers.forEach((adjective, country) -> nations.put(key(country), adjective));
    }

    /** The adjective that shares a country's stem: most of the name, and three letters at least; of several the shortest. */
    private static @Nullable String adjective(String country, List<String> adjectives) {
        int least = Math.max(3, Math.min(country.length() - 3, 6));
        return adjectives.stream()
                .filter(a -> shared(country, a) >= least)
                .min(Comparator.comparingInt((String a) -> -shared(country, a)).thenComparingInt(String::length))
                .orElse(null);
    }

    private static int shared(String one, String other) {
        int n = 0;
        int most = Math.min(one.length(), other.length());
        while (n < most && Character.toLowerCase(one.charAt(n)) == Character.toLowerCase(other.charAt(n))) n++;
        return n;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * The state that a name means; empty for ministries, towns and everybody else.
     *
     * @param country whether a country's bare name means its state, as it does for an owner
     */
    Optional<State> of(String name, boolean country) {
        return nation(name, country).map(n -> {
            NamedThing thing = known.get(n);
            String caption = n + " government";
            return thing == null ? new State(caption, caption) : new State(thing.id(), thing.caption());
        });
    }

    /** Whether a name says "the state" or "the government", and not of which country. */
    boolean some(String name) {
        return Arrays.stream(words(name)).allMatch(w -> governing.contains(w) || FILLING.contains(w));
    }

    /** The one nation whose name, beside words for a government, makes up a whole name. */
    private Optional<String> nation(String name, boolean country) {
        String[] words = words(name);
        Set<String> found = new HashSet<>();
        boolean governs = country;
        int at = 0;
        while (at < words.length) {
            int taken = nation(words, at, found);
            if (taken == 0) {
                boolean head = governing.contains(words[at]);
                if (!head && !FILLING.contains(words[at])) return Optional.empty();
                governs |= head && !FILLING.contains(words[at]);
                taken = 1;
            }
            at += taken;
        }
        return governs && found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private int nation(String[] words, int at, Set<String> found) {
        for (int n = Math.min(LONGEST, words.length - at); n > 0; n--) {
            String nation = nations.get(String.join(" ", Arrays.copyOfRange(words, at, at + n)));
            if (nation == null) continue;
            found.add(nation);
            return n;
        }
        return 0;
    }

    private static String key(String name) {
        return String.join(" ", words(name));
    }

    private static String[] words(String name) {
        return BLANKS.split(POSSESSIVE.matcher(lower(name)).replaceAll("").strip());
    }
}
