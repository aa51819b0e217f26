package org.ligature.name.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligature.name.script.Romaniser;
import org.ligature.name.script.Words;

/**
 * Writes {@code counts.tsv}: in how many names of people and of organisations a word stands.
 *
 * <p>Usage: {@code WordCounts SHARED OUT}, where SHARED is the folder with {@code data/ofac/names.tsv} and
 * {@code data/zh-listed}.
 */
public final class WordCounts {
    private static final int LEAST = 3;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final int[] names = new int[2];

    private WordCounts() {}

    public static void main(String[] arguments) throws IOException {
        WordCounts counts = new WordCounts();
        Path data = Path.of(arguments[0], "data");
        for (String line : Files.readAllLines(data.resolve("ofac/names.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            counts.count(cells[2], cells[1].equals("P") ? 0 : 1);
        }
        for (String line :
                Files.readAllLines(data.resolve("zh-listed/zh_en_listed-calibration.tsv"), StandardCharsets.UTF_8)) {
            counts.count(line.split("\t", -1)[2], 1);
        }
        Files.write(Path.of(arguments[1]), counts.lines(), StandardCharsets.UTF_8);
    }

    private void count(String name, int kind) {
        names[kind]++;
        for (String word : new HashSet<>(Words.of(name, kind == 1))) {
            counts.computeIfAbsent(Romaniser.latin(word), w -> new int[2])[kind]++;
        }
    }

    private List<String> lines() {
        List<String> out = new ArrayList<>(List.of(
                "# Words: in how many names of people and of organisations each stands. The line * counts the names.",
                "# Origin: the sanctions list of the US Treasury (public domain, from moov-io/watchman, Apache-2.0), and English names of",
                "# listed companies (JerBouma/FinanceDatabase, MIT). Made by org.ligature.name.making.WordCounts (among the tests).",
                "*\t" + names[0] + "\t" + names[1]));
        counts.forEach((word, n) -> {
            if (n[0] + n[1] >= LEAST && !word.isEmpty()) out.add(word + "\t" + n[0] + "\t" + n[1]);
        });
        return out;
    }
}
