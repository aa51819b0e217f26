package org.ligature.name.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code han.tsv}, the readings of Chinese characters, from the Unihan database.
 *
 * <p>Usage: {@code HanTable FOLDER OUT}, where FOLDER holds Unihan_Readings.txt, Unihan_Variants.txt and
 * Unihan_DictionaryLikeData.txt (Debian: package unicode-data, unpacked with bunzip2).
 */
final class HanTable {
    private static final Pattern READING = Pattern.compile("[^\\s:,()0-9.]*\\p{L}[^\\s:,()0-9.]*");

    private final Map<Integer, Set<String>> mandarin = new TreeMap<>();
    private final Map<Integer, String> cantonese = new TreeMap<>();
    private final Map<Integer, Integer> simplified = new TreeMap<>();
    private final Set<Integer> core = new LinkedHashSet<>();

    private HanTable() {}

    public static void main(String[] arguments) throws IOException {
        HanTable table = new HanTable();
        Path folder = Path.of(arguments[0]);
        for (String field : List.of("kMandarin", "kHanyuPinlu", "kTGHZ2013", "kXHC1983")) {
            table.fields(folder.resolve("Unihan_Readings.txt"), field, table::mandarin);
        }
        table.fields(folder.resolve("Unihan_Readings.txt"), "kCantonese", table::cantonese);
        table.fields(folder.resolve("Unihan_Variants.txt"), "kSimplifiedVariant", table::simplified);
        table.fields(folder.resolve("Unihan_DictionaryLikeData.txt"), "kUnihanCore2020", (c, v) -> table.core.add(c));
        Files.write(Path.of(arguments[1]), table.lines(), StandardCharsets.UTF_8);
    }

    private interface Field {
        void accept(int character, String value);
    }

    private void fields(Path file, String name, Field field) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && cells[1].equals(name)) {
                field.accept(Integer.parseInt(cells[0].substring(2), 16), cells[2]);
            }
        }
    }

    private void mandarin(int character, String value) {
        Matcher m = READING.matcher(value);
        while (m.find()) {
            mandarin.computeIfAbsent(character, c -> new LinkedHashSet<>()).add(plain(m.group()));
        }
    }

    private void cantonese(int character, String value) {
        String first = value.split(" ", -1)[0];
        cantonese.put(character, first.substring(0, first.length() - 1));
    }

    private void simplified(int character, String value) {
        List<Integer> forms = Arrays.stream(value.split(" ", -1))
                .map(v -> Integer.parseInt(v.substring(2), 16))
                .toList();
        int form = forms.getFirst() == character ? forms.getLast() : forms.getFirst();
        if (form < 0x10000) simplified.put(character, form);
    }

    /** Without tones; ü is v, as on a keyboard. */
    private static String plain(String reading) {
        String umlaut = Normalizer.normalize(reading.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("u\u0308", "v");
        return umlaut.replaceAll("\\p{M}", "");
    }

    private List<String> lines() {
        List<String> out = new ArrayList<>(List.of(
                "# Characters: Mandarin readings without tones (the usual one first; v is ü), Cantonese reading (Jyutping, no tone),",
                "# simplified form where it is another character.",
                "# Origin: Unihan database of Unicode 15.0 (kMandarin, kHanyuPinlu, kTGHZ2013, kXHC1983, kCantonese,",
                "# kSimplifiedVariant; characters of kUnihanCore2020). Copyright Unicode, Inc.; Unicode License v3.",
                "# Made by org.ligature.name.making.HanTable (among the tests)."));
        mandarin.forEach((c, readings) -> {
            if (c > 0xFFFF || !core.contains(c)) return;
            int simple = simplified.getOrDefault(c, c);
            out.add(Character.toString(c) + "\t" + String.join(",", readings) + "\t" + cantonese.getOrDefault(c, "")
                    + "\t" + (simple == c ? "" : Character.toString(simple)));
        });
        return out;
    }
}
