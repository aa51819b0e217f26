package org.ligature.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ligature.extract.mention.Annotator;
import org.ligature.model.Document;
import org.ligature.model.Passage;
import org.ligature.model.Rendition;
import org.ligature.schema.PackLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how many company names of annotated sentences are recognised without a gazetteer, each sentence a document of its own.
 *
 * <p>Run its {@code main} with a JSON array of {@code {context: [tokens], e1_name, e1_start, e1_end, e2_name, …}}, as the CORE data set
 * has it, and optionally {@code --misses}.
 */
public final class CompanyNameReport {
    private CompanyNameReport() {}

    public static void main(String[] args) throws IOException {
        JsonNode all = JsonMapper.shared().readTree(Files.readString(Path.of(args[0])));
        Annotator annotator = new Annotator(PackLoader.builtIn("core"));
        Map<String, Integer> counts = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (JsonNode one : all) {
            if (one.get("relation").asString().equals("product_or_service_of")) continue;
            String text = text(one);
            List<Sentence> sentences = annotator.annotate(source(text));
            for (String e : List.of("e1", "e2")) {
                String name = words(
                        one, one.get(e + "_start").asInt(), one.get(e + "_end").asInt());
                name = name.replaceAll("[.,;:]+$|'s$|^The ", "");
                if (name.isEmpty()
                        || !name.chars().anyMatch(Character::isUpperCase)
                        || name.matches("[Tt]he .*|It|They|He|[a-z].*")) continue;
                if (List.of("Company", "company", "firm", "Group", "Bank").contains(name)) continue;
                String found = found(sentences, name);
                counts.merge(found, 1, Integer::sum);
                if (!found.equals("company")) misses.add(found + " | " + name + " | " + text);
            }
        }
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.forEach((k, n) -> System.out.printf(Locale.ROOT, "%-12s %5d  %.3f%n", k, n, n / (double) total));
        if (List.of(args).contains("--misses")) misses.forEach(System.out::println);
    }

    private static String found(List<Sentence> sentences, String name) {
        String best = "none";
        for (Sentence s : sentences) {
            for (Mention m : s.mentions()) {
                if (!m.text().equals(name)) {
                    if (m.text().contains(name) || (m.text().length() > 3 && name.contains(m.text())))
                        best = best.equals("none") ? "partly" : best;
                    continue;
                }
                if (m.is("company")) return "company";
                best = m.classes().contains("org") ? "org" : String.join("+", new java.util.TreeSet<>(m.classes()));
            }
        }
        return best;
    }

    private static String words(JsonNode one, int from, int to) {
        List<String> tokens = new ArrayList<>();
        one.get("context").forEach(t -> tokens.add(t.asString()));
        return joined(tokens.subList(from, to + 1));
    }

    private static String text(JsonNode one) {
        List<String> tokens = new ArrayList<>();
        one.get("context").forEach(t -> tokens.add(t.asString()));
        return joined(tokens);
    }

    private static String joined(List<String> tokens) {
        StringBuilder out = new StringBuilder();
        String before = "(";
        for (String token : tokens) {
            boolean tight = ",.;:)'s'%".contains(token) || token.startsWith("'") || "($".contains(before);
            if (!tight) out.append(' ');
            out.append(token);
            before = token;
        }
        return out.toString().strip();
    }

    private static Source source(String text) {
        int[] map = new int[text.length()];
        for (int i = 0; i < map.length; i++) map[i] = i;
        Document document =
                new Document("0".repeat(64), "w", "core.txt", "text/plain", text.length(), Document.Metadata.NONE);
        Passage passage = new Passage(Passage.Kind.PARAGRAPH, new Passage.Place(0, "", 0, 0, 0), text, map);
        return new Source(
                document, new Rendition(document.sha256(), "test", text, List.of(), List.of()), List.of(passage));
    }
}
