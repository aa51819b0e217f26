package org.ligature.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ligature.model.LigatureException;
import org.ligature.model.PartialDate;
import org.ligature.model.Times;
import org.ligature.review.dispute.Cause;

class WordsTest {
    private static final Path FILES = Path.of("src/main/resources/org/ligature/publish");
    /** Keys whose last part comes from data. */
    private static final List<String> FAMILIES = List.of(
            "answer.",
            "count.origins.",
            "dispute.",
            "origin.",
            "ruling.",
            "mark.",
            "state.",
            "month.",
            "reply.notice.",
            "role.",
            "screen.batch.",
            "screen.entities.",
            "screen.holds.",
            "screen.kind.",
            "screen.known.",
            "screen.stage.",
            "screen.state.",
            "screen.verdict.",
            "way.",
            "date.",
            "count.",
            "web.kind.",
            "web.mark.",
            "web.word.",
            "web.found.",
            "web.verdict.",
            "web.how.",
            "web.lang.",
            "web.scheme.",
            "ties.control.",
            "ties.fifty.",
            "ties.overlap.",
            "ties.type.");

    @Test
    void everyReasonOfADisputeHasASentenceInBothLanguages() {
        for (String lang : List.of("en", "zh")) {
            assertThat(Stream.of(Cause.values()).map(c -> Words.in(lang).say("dispute.why." + c.id(), "7", "2016")))
                    .doesNotHaveDuplicates()
                    .allSatisfy(s -> assertThat(s).isNotBlank().doesNotContain("{", "}"));
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("zh")).isEqualTo(keys("en"));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String sources = all(Path.of("src/main/java")) + all(Path.of("src/main/jte"));
        Set<String> unused = keys("en").stream()
                .filter(k -> FAMILIES.stream().noneMatch(k::startsWith))
                .filter(k -> !sources.contains("\"" + k + "\""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyMarkHasAWordAndItsOwnSign() {
        for (String lang : List.of("en", "zh")) {
            assertThat(Stream.of(Mark.values()).map(m -> Words.in(lang).say(m.key())))
                    .doesNotHaveDuplicates();
        }
        assertThat(Stream.of(Mark.values()).map(Mark::sign)).doesNotHaveDuplicates();
    }

    @Test
    void datesAreAsExactAsTheSource() {
        TimeWords en = new TimeWords(Words.in("en"));
        TimeWords zh = new TimeWords(Words.in("zh"));
        assertThat(en.of(PartialDate.of(2015))).isEqualTo("2015");
        assertThat(en.of(PartialDate.of(2015, 12))).isEqualTo("December 2015");
        assertThat(zh.of(new PartialDate(2015, 12, 9))).isEqualTo("2015年12月9日");
        Times span = new Times(PartialDate.of(2013), PartialDate.of(2018), PartialDate.of(2016, 6), null);
        assertThat(en.of(span)).isEqualTo("2013 to 2018, as of June 2016");
        assertThat(en.of(Times.NONE)).isEmpty();
    }

    @Test
    void anUnknownLanguageNamesTheKnownOnes() {
        assertThatThrownBy(() -> Words.in("xx"))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("en, zh");
    }

    private static Set<String> keys(String lang) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(FILES.resolve("messages_" + lang + ".properties"))) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String all(Path folder) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) out.append(Files.readString(file));
        }
        return out.toString();
    }
}
