package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ligature.model.Claim;
import org.ligature.schema.PatternDef;

/** Every pattern makes a claim of its own examples and none of its counter-examples. */
class PatternExamplesTest {

    @Test
    void everyPatternHasBoth() {
        assertThat(Reports.PACK.patterns()).allSatisfy(def -> {
            assertThat(def.example()).as(def.id()).isNotEmpty();
            assertThat(def.counter()).as(def.id()).isNotEmpty();
        });
    }

    @Test
    void everyTieTypeHasPatterns() {
        assertThat(Reports.PACK.tieTypes())
                .allSatisfy(tie -> assertThat(Reports.PACK.patterns())
                        .extracting(PatternDef::type)
                        .contains(tie.id()));
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return Reports.PACK.patterns().stream()
                .flatMap(def -> def.example().stream()
                        .map(sentence -> DynamicTest.dynamicTest(
                                def.id() + ": " + sentence,
                                () -> assertThat(Reports.patterns(sentence))
                                        .as("%s: %s", def.id(), sentence)
                                        .extracting(Claim::type)
                                        .contains(def.type()))));
    }

    @TestFactory
    Stream<DynamicTest> counterExamples() {
        return Reports.PACK.patterns().stream()
                .flatMap(def -> def.counter().stream()
                        .map(sentence -> DynamicTest.dynamicTest(
                                def.id() + ": not " + sentence,
                                () -> assertThat(Reports.patterns(sentence))
                                        .as("%s: %s", def.id(), sentence)
                                        .extracting(c -> c.origin().rule())
                                        .doesNotContain(def.id()))));
    }
}
