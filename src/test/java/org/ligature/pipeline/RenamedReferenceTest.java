package org.ligature.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ligature.pipeline.evaluate.Evaluation;
import org.ligature.pipeline.evaluate.GoldFiles;
import org.ligature.pipeline.evaluate.Line;
import org.ligature.testing.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference documents with invented names: what is found there is found by grammar and not by knowing who is who. */
class RenamedReferenceTest {
    @Test
    void grammarFindsMostWithoutKnowingAnyName() throws IOException {
        Path entities = Shared.path("gold/entities.jsonl");
        Renaming renaming = renaming(entities);
        Map<String, String> texts = new TreeMap<>();
        GoldFiles.documents(Shared.path("seeds")).forEach((name, text) -> texts.put(name, renaming.of(text)));
        List<Line> gold = GoldFiles.gold(Shared.path("gold/seeds.jsonl")).stream()
                .map(line -> renamed(line, renaming))
                .toList();
        for (Line line : gold) assertThat(texts.get(line.document())).contains(line.quote());
        Map<String, List<String>> aliases = new TreeMap<>();
        GoldFiles.aliases(entities)
                .forEach((name, others) -> aliases.put(
                        renaming.of(name), others.stream().map(renaming::of).toList()));
        Evaluation evaluation = ReferenceDocumentsTest.evaluate(texts, gold, aliases);
        assertThat(evaluation.overall().f1()).isGreaterThanOrEqualTo(0.62);
    }

    private static Renaming renaming(Path entities) throws IOException {
        Set<String> people = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (String line : Files.readAllLines(entities, StandardCharsets.UTF_8)) {
            JsonNode entity = JsonMapper.shared().readTree(line);
            List<String> names =
                    new ArrayList<>(List.of(entity.path("canonical").asString()));
            entity.path("aliases").forEach(a -> names.add(a.asString()));
            switch (entity.path("type").asString()) {
                case "person" -> people.addAll(names);
                case "company", "place" -> others.addAll(names);
                default -> {}
            }
        }
        return new Renaming(people, others);
    }

    private static Line renamed(Line line, Renaming renaming) {
        return new Line(
                line.document(),
                renaming.of(line.quote()),
                line.type(),
                renaming.of(line.subject()),
                of(line.object(), renaming),
                of(line.value(), renaming),
                line.date(),
                line.negative(),
                line.alleged(),
                line.label());
    }

    private static @Nullable String of(@Nullable String text, Renaming renaming) {
        return text == null ? null : renaming.of(text);
    }
}
