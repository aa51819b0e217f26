package org.ligature.pipeline.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.resolve.Suggestion;

/** What a killed run leaves, and how the next one goes on. */
class SuggestionFileTest {
    @TempDir
    Path folder;

    private static Suggestion suggestion(String one, String other, double score) {
        return new Suggestion(one, other, score, List.of(new Suggestion.Evidence("name", 7.25)));
    }

    @Test
    void halfAStepIsCutOffAndTheRestKept() throws Exception {
        Path whole = folder.resolve("xref").resolve("x-1.jsonl");
        SuggestionFile killed = new SuggestionFile(whole);
        assertThat(killed.done()).isZero();
        killed.add(List.of(suggestion("a", "b", 0.75), suggestion("a", "任正非", 0.5)), 128);
        Path part = folder.resolve("xref").resolve("x-1.jsonl.part");
        Files.writeString(
                part, "{\"one\":\"lost\",\"other\":\"x\",\"score\":1}\n{\"one\":\"to", StandardOpenOption.APPEND);
        SuggestionFile next = new SuggestionFile(whole);
        assertThat(next.done()).isEqualTo(128);
        next.add(List.of(suggestion("c", "d", 0.875)), 200);
        assertThat(next.complete()).isFalse();
        next.finish();
        assertThat(next.complete()).isTrue();
        List<Suggestion> read = new ArrayList<>();
        next.each(read::add);
        assertThat(read)
                .containsExactly(suggestion("c", "d", 0.875), suggestion("a", "b", 0.75), suggestion("a", "任正非", 0.5));
        assertThat(part).doesNotExist();
    }
}
