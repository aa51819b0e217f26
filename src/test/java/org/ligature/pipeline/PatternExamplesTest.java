package org.ligature.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligature.extract.Extractor;
import org.ligature.extract.Source;
import org.ligature.model.Claim;
import org.ligature.model.Document.Metadata;
import org.ligature.pipeline.evaluate.GoldFiles;
import org.ligature.schema.Pack;
import org.ligature.schema.PatternDef;
import org.ligature.testing.Shared;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;

/** Every pattern makes a claim of its type in its examples, and none in its counter-examples. */
class PatternExamplesTest {
    private static final int COPIED = 6;
    private static final Pack PACK = Extractors.pack("prc-tech");
    private static final Extractor EXTRACTOR = Extractors.rules(PACK);

    static Stream<PatternDef> patterns() {
        return PACK.patterns().stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void holdsInItsExamplesOnly(PatternDef pattern) {
        assertThat(pattern.example()).as(pattern.id()).isNotEmpty();
        assertThat(pattern.counter()).as(pattern.id()).isNotEmpty();
        for (String sentence : pattern.example()) {
            assertThat(types(sentence)).as(pattern.id() + ": " + sentence).contains(pattern.type());
        }
        for (String sentence : pattern.counter()) {
            assertThat(types(sentence)).as(pattern.id() + ": " + sentence).doesNotContain(pattern.type());
        }
    }

    private static List<String> types(String sentence) {
        byte[] bytes = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
        Reading reading = new TextReader().read("example.txt", bytes, Metadata.NONE);
        return EXTRACTOR.extract(new Source(reading.document(), reading.rendition(), reading.passages())).stream()
                .map(Claim::type)
                .toList();
    }

    @Test
    void everyTieTypeHasAPattern() {
        List<String> covered = PACK.patterns().stream().map(PatternDef::type).toList();
        PACK.tieTypes().forEach(t -> assertThat(covered).contains(t.id()));
    }

    @Test
    void idsAreUnique() {
        List<String> ids = PACK.patterns().stream().map(PatternDef::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void noPatternIsASentenceOfTheReferenceDocuments() throws IOException {
        Set<List<String>> known = new HashSet<>();
        for (String folder : List.of("seeds", "validation")) {
            Path path = Shared.path(folder);
            GoldFiles.documents(path).values().forEach(text -> known.addAll(runs(words(text))));
        }
        for (PatternDef pattern : PACK.patterns()) {
            for (String text : texts(pattern)) {
                assertThat(runs(words(text))).as(pattern.id() + ": " + text).doesNotContainAnyElementsOf(known);
            }
        }
    }

    private static List<String> texts(PatternDef pattern) {
        List<String> all = new ArrayList<>(pattern.match());
        all.addAll(pattern.with());
        all.addAll(pattern.without());
        all.addAll(pattern.example());
        all.addAll(pattern.counter());
        return all;
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static List<List<String>> runs(List<String> words) {
        List<List<String>> out = new ArrayList<>();
        for (int i = 0; i + COPIED <= words.size(); i++) out.add(List.copyOf(words.subList(i, i + COPIED)));
        return out;
    }
}
