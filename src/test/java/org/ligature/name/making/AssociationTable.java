package org.ligature.name.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ligature.name.lexicon.Vocabulary;
import org.ligature.name.script.Romaniser;
import org.ligature.name.script.Simplified;
import org.ligature.name.script.Words;

/**
 * Writes {@code associations-zh.tsv}: English words that stand in the names of companies whose Chinese short names share characters.
 *
 * <p>Usage: {@code AssociationTable SHARED OUT}, where SHARED is the folder with {@code data/zh-listed}.
 */
public final class AssociationTable {
    /** Names of fewer companies would be remembered rather than learned from. */
    private static final int LEAST = 2;

    private static final double SHARE = 0.12;
    private static final double LIFT = 4;

    private final Map<String, Integer> units = new TreeMap<>();
    private final Map<String, Map<String, Integer>> together = new TreeMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private int names;

    private AssociationTable() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0], "data/zh-listed/zh_en_listed-calibration.tsv");
        Files.write(
                Path.of(arguments[1]), lines(Files.readAllLines(file, StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    /** The table from lines of code, Chinese short name, English name. */
    public static List<String> lines(List<String> companies) {
        AssociationTable table = new AssociationTable();
        for (String line : companies) table.add(line.split("\t", -1));
        return table.lines();
    }

    private void add(String[] cells) {
        names++;
        Set<String> english = new TreeSet<>();
        for (String word : Words.of(cells[2], true)) {
            english.add(
                    Vocabulary.standard().inOrganization(Romaniser.latin(word)).word());
        }
        english.forEach(w -> words.merge(w, 1, Integer::sum));
        for (String unit : units(cells[1])) {
            units.merge(unit, 1, Integer::sum);
            Map<String, Integer> counts = together.computeIfAbsent(unit, u -> new TreeMap<>());
            english.forEach(w -> counts.merge(w, 1, Integer::sum));
        }
    }

    /** Characters, and two that follow each other. */
    private static Set<String> units(String name) {
        Set<String> out = new HashSet<>();
        for (String word : Words.of(name, true)) {
            if (!Words.isHan(word.codePointAt(0))) continue;
            String simple = Simplified.of(word);
            for (int i = 0; i < simple.length(); i++) {
                out.add(simple.substring(i, i + 1));
                if (i + 1 < simple.length()) out.add(simple.substring(i, i + 2));
            }
        }
        return out;
    }

    private List<String> lines() {
        List<String> out = new ArrayList<>(List.of(
                "# Chinese characters (simplified) and English words that go with them in the names of listed companies: characters, word, share",
                "# of the companies with these characters whose English name has the word; at least two companies each.",
                "# Origin: half of a join of stock lists by AFAN-LIFE/macropage (CC BY 4.0) and JerBouma/FinanceDatabase (MIT); counted, changed",
                "# and selected for Ligature. Made by org.ligature.name.making.AssociationTable (among the tests)."));
        together.forEach((unit, counts) -> counts.forEach((word, n) -> {
            double share = (n - 0.5) / (units.get(unit) + 0.5);
            double lift = share / ((double) words.get(word) / names);
            if (n >= LEAST && share >= SHARE && lift >= LIFT && word.length() > 1) {
                out.add(String.format(Locale.ROOT, "%s\t%s\t%.3f", unit, word, share));
            }
        }));
        return out;
    }
}
