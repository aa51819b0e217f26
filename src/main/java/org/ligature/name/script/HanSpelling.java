package org.ligature.name.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The Latin spellings under which a Chinese person's name is met: Mandarin, Wade–Giles, Cantonese; family name first. */
public final class HanSpelling {
    /**
     * One spelling.
     *
     * @param words family name, given name
     * @param exact whether it follows rules letter for letter, as pinyin does, or is only near what people write, as in Hong Kong
     */
    public record Spelling(List<String> words, boolean exact) {}

    private static final int MOST = 14;

    private HanSpelling() {}

    /**
     * Family and given name in each spelling, the pinyin first.
     *
     * @param name a name in Chinese characters, two or more
     */
    public static List<Spelling> ofPerson(String name) {
        String simple = Simplified.of(name);
        int cut = Math.min(Surnames.length(simple), simple.length());
        String family = simple.substring(0, cut);
        String given = simple.substring(cut);
        Surnames.Surname known = Surnames.of(family);
        List<String> abroad = known == null ? List.of() : known.abroad();
        String pinyin = known == null ? pinyin(family) : known.pinyin();
        Set<Spelling> out = new LinkedHashSet<>();
        add(out, pinyin, pinyin(given), true);
        others(given).forEach(g -> add(out, pinyin, g, true));
        add(out, Syllable.wade(pinyin), wade(given), true);
        String cantonese = cantonese(given);
        for (String spelling : abroad) {
            add(out, spelling, cantonese, false);
            add(out, spelling, pinyin(given), true);
            add(out, spelling, wade(given), true);
        }
        add(out, cantonese(family), cantonese, false);
        add(out, pinyin, cantonese, false);
        return out.stream().limit(MOST).toList();
    }

    /** Characters read one by one in pinyin, written together. */
    public static String pinyin(String han) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < han.length(); i++) out.append(syllable(han.charAt(i)));
        return out.toString();
    }

    /** The usual pinyin of one character; empty for what is no Chinese character. */
    public static String syllable(char c) {
        return Syllable.pinyin(HanTable.of(c).mandarin().getFirst());
    }

    /** All pinyin readings of one character. */
    public static List<String> readings(char c) {
        return HanTable.of(c).mandarin();
    }

    private static String wade(String han) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < han.length(); i++)
            out.append(Syllable.wade(HanTable.of(han.charAt(i)).mandarin().getFirst()));
        return out.toString();
    }

    private static String cantonese(String han) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < han.length(); i++) {
            out.append(Syllable.hongKong(HanTable.of(han.charAt(i)).cantonese()));
        }
        return out.toString();
    }

    /** The given name with one character in another of its readings. */
    private static List<String> others(String han) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < han.length(); i++) {
            List<String> readings = HanTable.of(han.charAt(i)).mandarin();
            String umlaut = readings.getFirst();
            if (umlaut.contains("v")) {
                out.add(pinyin(han.substring(0, i)) + umlaut + pinyin(han.substring(i + 1)));
                out.add(pinyin(han.substring(0, i)) + umlaut.replace("v", "yu") + pinyin(han.substring(i + 1)));
            }
            for (int r = 1; r < Math.min(readings.size(), 3); r++) {
                out.add(pinyin(han.substring(0, i)) + Syllable.pinyin(readings.get(r)) + pinyin(han.substring(i + 1)));
            }
        }
        return out;
    }

    private static void add(Set<Spelling> out, String family, String given, boolean exact) {
        if (family.isEmpty()) return;
        out.add(new Spelling(given.isEmpty() ? List.of(family) : List.of(family, given), exact));
    }
}
