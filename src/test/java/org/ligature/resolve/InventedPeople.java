package org.ligature.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ligature.model.Entity;

/** Invented people, each in several records with slips of the hand; the id up to its hyphen tells who is meant. */
public final class InventedPeople {
    private static final String[] SYLLABLES = {
        "bra", "den", "fo", "gul", "hes", "ki", "lor", "mav", "nu", "pel", "ras", "ti"
    };

    private final Random random;

    public InventedPeople(long seed) {
        random = new Random(seed);
    }

    /** So many people, with two records each on average. */
    public List<Entity> people(int count) {
        List<Entity> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String given = word(2);
            String family = word(3);
            String born = String.format(
                    Locale.ROOT,
                    "19%02d-%02d-%02d",
                    random.nextInt(30, 99),
                    random.nextInt(1, 13),
                    random.nextInt(1, 29));
            String place = word(2) + " " + (1000 + random.nextInt(300));
            int records = 1 + random.nextInt(3);
            for (int r = 0; r < records; r++)
                out.add(person("p" + i + "-" + r, slip(given) + " " + slip(family), slip(born), slip(place)));
        }
        return out;
    }

    private Entity person(String id, String name, String born, String address) {
        TreeMap<String, List<String>> properties = new TreeMap<>();
        properties.put("name", List.of(name));
        if (random.nextInt(12) > 0) properties.put("birthDate", List.of(born));
        if (random.nextInt(12) > 0) properties.put("address", List.of(address));
        return new Entity(id, "Person", name, properties, new TreeSet<>(), new TreeSet<>(), null, null, null);
    }

    private String word(int syllables) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < syllables; i++) out.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        return out.toString();
    }

    /** One time in eight a character is another one. */
    private String slip(String text) {
        if (random.nextInt(8) > 0) return text;
        int at = random.nextInt(text.length());
        char other = Character.isDigit(text.charAt(at))
                ? (char) ('0' + random.nextInt(10))
                : (char) ('a' + random.nextInt(26));
        return text.charAt(at) == '-' || text.charAt(at) == ' '
                ? text
                : text.substring(0, at) + other + text.substring(at + 1);
    }
}
