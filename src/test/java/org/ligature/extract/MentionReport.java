package org.ligature.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ligature.extract.mention.Annotator;
import org.ligature.model.Document;
import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists which subjects and objects of gold claims are recognised where their quotes stand, with the gazetteer and without it.
 *
 * <p>Run its {@code main} with the folder that holds {@code seeds}, {@code validation} and {@code gold} ({@code ../shared} by default),
 * and optionally {@code --show FILE} to print every mention of one document, or {@code --misses} to list what is missed.
 */
public final class MentionReport {
    private static final Pattern MARKUP = Pattern.compile("<[^>]{0,300}>|\\]\\([^)\\s]*\\)|[\\[\\]*_\\\\]");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final Path shared;
    private final Pack pack;
    private final Annotator annotator;
    private final Map<String, List<Sentence>> read = new TreeMap<>();
    private final Map<String, Reading> readings = new TreeMap<>();

    private MentionReport(Path shared, boolean gazetteer) {
        this.shared = shared;
        Pack full = PackLoader.builtIn("prc-tech");
        this.pack = gazetteer ? full : withoutNames(full);
        this.annotator = new Annotator(pack);
    }

    private static Pack withoutNames(Pack p) {
        return new Pack(
                p.id(),
                p.version(),
                p.licence(),
                p.tieTypes(),
                p.themes(),
                List.of(),
                p.words(),
                p.patterns(),
                p.models());
    }

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        int show = options.indexOf("--show");
        Path shared = Path.of(args.length > 0 && !args[0].startsWith("--") ? args[0] : "../shared");
        if (show >= 0) {
            new MentionReport(shared, options.contains("--gazetteer")).show(Path.of(options.get(show + 1)));
            return;
        }
        for (boolean gazetteer : new boolean[] {true, false}) {
            for (String set : List.of("seeds", "validation")) {
                System.out.println(set + (gazetteer ? " with" : " without") + " the gazetteer");
                new MentionReport(shared, gazetteer)
                        .report(set, options.contains("--misses") && !gazetteer && set.equals("seeds"));
            }
        }
    }

    private List<Sentence> sentences(Path file) {
        return read.computeIfAbsent(file.toString(), f -> {
            Reading r = reading(file);
            return annotator.annotate(new Source(r.document(), r.rendition(), r.passages()));
        });
    }

    private Reading reading(Path file) {
        return readings.computeIfAbsent(file.toString(), f -> {
            try {
                return new TextReader()
                        .read(file.getFileName().toString(), Files.readAllBytes(file), Document.Metadata.NONE);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private void show(Path file) {
        for (Sentence s : sentences(file)) {
            System.out.println((s.passage().kind() + " " + s.passage().place().table() + "/"
                            + s.passage().place().row())
                    + " [" + (s.topic() == null ? "-" : s.topic().caption()) + "] " + s.text());
            for (Mention m : s.mentions()) System.out.println("      " + line(m));
        }
    }

    private static String line(Mention m) {
        String extra = m.period() != null ? " " + m.period() : m.amount() != null ? " " + m.amount() : "";
        return "«" + m.text() + "» " + new java.util.TreeSet<>(m.classes()) + " = " + m.caption() + " " + m.how()
                + extra;
    }

    private void report(String set, boolean misses) throws IOException {
        Map<String, int[]> tally = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (String json : Files.readAllLines(shared.resolve("gold/" + set + ".jsonl"))) {
            JsonNode gold = JsonMapper.shared().readTree(json);
            Path file = shared.resolve(set).resolve(gold.get("doc").asString());
            for (String field : List.of("subject", "object")) {
                if (gold.get(field) == null || gold.get(field).isNull()) continue;
                String name = gold.get(field).asString();
                if (name.startsWith("(")) continue;
                boolean here = here(file, gold, name);
                boolean found = here || (field.equals("subject") && topic(file, gold, name));
                int[] t = tally.computeIfAbsent(field, f -> new int[2]);
                t[0]++;
                if (found) t[1]++;
                else missed.add(field + " | " + name + " | " + gold.get("quote").asString());
            }
        }
        tally.forEach((field, t) ->
                System.out.printf(Locale.ROOT, "  %s %d of %d (%.3f)%n", field, t[1], t[0], t[1] / (double) t[0]));
        if (misses) missed.forEach(m -> System.out.println("  MISS " + m));
    }

    private List<Sentence> around(Path file, JsonNode gold) {
        int start = gold.get("start") == null
                ? reading(file).rendition().text().indexOf(gold.get("quote").asString())
                : gold.get("start").asInt();
        int end = start + gold.get("quote").asString().length();
        return sentences(file).stream()
                .filter(s -> s.passage().index(s.start()) < end && s.passage().index(s.end() - 1) >= start)
                .toList();
    }

    private boolean here(Path file, JsonNode gold, String name) {
        return around(file, gold).stream()
                .flatMap(s -> s.mentions().stream())
                .anyMatch(m -> same(name, m.caption()) || same(name, m.text()));
    }

    private boolean topic(Path file, JsonNode gold, String name) {
        return around(file, gold).stream()
                .anyMatch(s -> s.topic() != null && same(name, s.topic().caption()));
    }

    /** As the scorer compares names: one's words hold the other's. */
    private static boolean same(String a, String b) {
        List<String> x = words(a);
        List<String> y = words(b);
        if (x.isEmpty() || y.isEmpty()) return false;
        return (x.containsAll(y) || y.containsAll(x)) && Math.abs(x.size() - y.size()) <= 2;
    }

    private static List<String> words(String name) {
        List<String> drop = List.of(
                "the",
                "of",
                "and",
                "group",
                "co",
                "ltd",
                "inc",
                "company",
                "technology",
                "technologies",
                "corporation");
        List<String> out = new ArrayList<>();
        for (String w : WORDS.split(MARKUP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT), -1)) {
            if (!w.isEmpty() && !drop.contains(w)) out.add(w);
        }
        return out;
    }
}
