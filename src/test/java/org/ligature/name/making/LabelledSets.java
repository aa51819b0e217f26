package org.ligature.name.making;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Writes the labelled pairs that names are measured on: {@code people.tsv}, {@code companies.tsv} and {@code places.tsv}.
 *
 * <p>Usage: {@code LabelledSets SHARED OUT}. The pairs come from entries that no model was fitted on; half of each file are different
 * things with similar names.
 */
final class LabelledSets {
    private static final int EACH = 700;
    private static final String[] LANGUAGES = {"ru", "ar", "el", "ko", "ja", "he", "th", "hi", "ka", "uk", "fa", "bg"};

    private LabelledSets() {}

    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        List<LabelledPair> listed = Training.pairs(shared, 1);
        String lists =
                "# Origin: sanctions lists of the US Treasury (public domain; moov-io/watchman, Apache-2.0) and the United Nations; labels are the lists' own.";
        write(
                out.resolve("people.tsv"),
                lists,
                listed.stream().filter(p -> p.kind() == 'P').toList());
        List<LabelledPair> companies =
                new ArrayList<>(listed.stream().filter(p -> p.kind() == 'O').toList());
        companies.addAll(listedCompanies(shared));
        write(
                out.resolve("companies.tsv"),
                lists
                        + " Chinese listed companies: AFAN-LIFE/macropage (CC BY 4.0) joined with JerBouma/FinanceDatabase (MIT), selected.",
                companies);
        write(
                out.resolve("places.tsv"),
                "# Origin: cities in the Unicode CLDR, as ICU 77 gives them (Unicode License v3).",
                places());
    }

    private static void write(Path file, String origin, List<LabelledPair> pairs) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Pairs of names: kind (P person, O organisation, L place), two names, whether they name the same, where the label comes from.",
                origin,
                "# Made by org.ligature.name.making.LabelledSets."));
        for (boolean same : new boolean[] {true, false}) {
            List<LabelledPair> half =
                    new ArrayList<>(pairs.stream().filter(p -> p.same() == same).toList());
            Collections.shuffle(half, new Random(7));
            half.stream()
                    .sorted(Comparator.comparing((LabelledPair p) -> !isForeign(p.first())))
                    .limit(EACH)
                    .map(LabelledPair::line)
                    .sorted()
                    .forEach(lines::add);
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    /** Names in other scripts are rare, so they come first. */
    private static boolean isForeign(String name) {
        return name.codePoints().anyMatch(c -> Character.isLetter(c) && c > 0x24F);
    }

    /** Short Chinese and English names; wrong ones share a word with the right one. Every tenth company, or the file would be theirs. */
    private static List<LabelledPair> listedCompanies(Path shared) throws IOException {
        List<String[]> rows = Files.readAllLines(
                        shared.resolve("data/zh-listed/zh_en_listed-calibration.tsv"), StandardCharsets.UTF_8)
                .stream()
                .map(l -> l.split("\t", -1))
                .toList();
        List<LabelledPair> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += 10) {
            String[] own = rows.get(i);
            out.add(new LabelledPair('O', own[1], own[2], true, "listed: short and English name"));
            rows.stream()
                    .filter(r -> !java.util.Arrays.equals(r, own))
                    .max(Comparator.comparingDouble((String[] r) -> ListedNames.near(r[2], own[2]))
                            .thenComparing(r -> r[0]))
                    .ifPresent(r -> out.add(new LabelledPair('O', own[1], r[2], false, "listed: another company")));
        }
        return out;
    }

    private static List<LabelledPair> places() {
        TreeSet<String> zones =
                new TreeSet<>(TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null));
        TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        List<String> ids = zones.stream().filter(z -> z.contains("/")).toList();
        List<LabelledPair> out = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String language = LANGUAGES[i % LANGUAGES.length];
            String own = english.getExemplarLocationName(ids.get(i));
            String foreign = TimeZoneNames.getInstance(new ULocale(language)).getExemplarLocationName(ids.get(i));
            if (own == null || foreign == null || !isForeign(foreign)) continue;
            out.add(new LabelledPair('L', own, foreign, true, "cldr: " + language));
            ids.stream()
                    .map(english::getExemplarLocationName)
                    .filter(o -> o != null && !o.equals(own))
                    .max(Comparator.comparingDouble((String o) -> ListedNames.near(o, own))
                            .thenComparing(o -> o))
                    .ifPresent(o -> out.add(new LabelledPair('L', o, foreign, false, "cldr: another city")));
        }
        return out;
    }
}
