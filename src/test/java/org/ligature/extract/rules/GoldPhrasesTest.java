package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ligature.schema.PatternDef;
import tools.jackson.databind.json.JsonMapper;

/** No pattern or example was copied from the documents that the extractor is measured on. */
class GoldPhrasesTest {
    private static final int RUN = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Path GOLD = Path.of("../shared/gold");

    @Test
    void sharesNoSixWordsWithAGoldQuote() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "the gold claims are not beside this checkout");
        Set<String> known = new HashSet<>();
        for (String file : List.of("seeds.jsonl", "validation.jsonl")) {
            for (String line : Files.readAllLines(GOLD.resolve(file))) {
                known.addAll(
                        runs(JsonMapper.shared().readTree(line).get("quote").asString()));
            }
        }
        assertThat(known).isNotEmpty();
        assertThat(texts().flatMap(text -> runs(text).stream()).filter(known::contains))
                .isEmpty();
    }

    private static Stream<String> texts() {
        return Reports.PACK.patterns().stream().flatMap(GoldPhrasesTest::texts);
    }

    private static Stream<String> texts(PatternDef def) {
        return Stream.of(def.match(), def.with(), def.without(), def.example(), def.counter())
                .flatMap(List::stream);
    }

    private static List<String> runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(r -> r.group())
                .toList();
        List<String> out = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) out.add(String.join(" ", words.subList(i, i + RUN)));
        return out;
    }
}
