package org.ligature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what {@code examples/README.md} promises. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final Path DOCUMENTS = EXAMPLES.resolve("documents");
    private static final String SIDECAR = ".meta.yaml";
    private static final int RUN = 6;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:['.,-][A-Za-z0-9]+)*");

    @Test
    void theTableOfTheReadmeNamesEveryDocumentAndNoOther() throws IOException {
        String readme = Files.readString(EXAMPLES.resolve("README.md"));
        Set<String> named = new TreeSet<>(Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(readme)
                .results()
                .map(m -> m.group(1))
                .toList());
        assertThat(documents().map(p -> p.getFileName().toString())).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void thereAreFiveFormats() throws IOException {
        assertThat(documents().map(ExamplesTest::ending).distinct())
                .containsExactlyInAnyOrder("txt", "md", "html", "pdf", "docx");
    }

    @Test
    void everySidecarStandsBesideItsDocument() throws IOException {
        try (Stream<Path> all = Files.walk(DOCUMENTS)) {
            assertThat(all.filter(p -> p.toString().endsWith(SIDECAR)))
                    .isNotEmpty()
                    .allSatisfy(p -> assertThat(Path.of(p.toString().replace(SIDECAR, "")))
                            .exists());
        }
    }

    @Test
    void documentsAreSmall() throws IOException {
        for (Path document : documents().toList()) {
            assertThat(Files.size(document)).as(document.toString()).isBetween(500L, 300_000L);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xinjiang-offices.txt, briefings, windows-1252",
        "天网与摄像机.txt, briefings, GB18030",
        "suppliers-register.txt, kestovia, x-UTF-16LE-BOM"
    })
    void textsInOlderCharsetsEqualTheirSources(String name, String folder, String charset) throws IOException {
        String source = Files.readString(EXAMPLES.resolve("make").resolve(name));
        byte[] made = Files.readAllBytes(DOCUMENTS.resolve(folder).resolve(name));
        assertThat(new String(made, Charset.forName(charset))).isEqualTo(source);
        assertThat(made).isNotEqualTo(source.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theTwoVersionsOfOnePageShareTheirAddressAndNothingElseThatTellsThem() throws IOException {
        String first = Files.readString(DOCUMENTS.resolve("kestovia/velmarin-optics.html"));
        String second = Files.readString(DOCUMENTS.resolve("kestovia/velmarin-optics-updated.html"));
        Pattern canonical = Pattern.compile("rel=\"canonical\" href=\"([^\"]+)\"");
        assertThat(only(canonical, first)).isEqualTo(only(canonical, second));
        Pattern published = Pattern.compile("\"datePublished\":\"([^\"]+)\"");
        assertThat(only(published, first)).isLessThan(only(published, second));
    }

    /** Capitalised words are names and titles, which may be shared; six shared words of which four are not such are a copy. */
    @Test
    void noSentenceIsCopiedFromTheDocumentsThatTheBriefingsRetell() throws IOException {
        Path seeds = Path.of("..", "shared", "seeds");
        assumeTrue(Files.isDirectory(seeds), "the documents retold are not beside this checkout");
        Set<List<String>> known = new HashSet<>();
        try (Stream<Path> all = Files.list(seeds)) {
            for (Path seed : all.toList()) {
                runs(Files.readString(seed)).forEach(run -> known.add(lower(run)));
            }
        }
        assertThat(known).isNotEmpty();
        try (Stream<Path> all = Files.walk(EXAMPLES)) {
            List<Path> texts =
                    all.filter(p -> ending(p).matches("txt|md|html")).sorted().toList();
            for (Path text : texts) {
                String words = new String(Files.readAllBytes(text), StandardCharsets.UTF_8);
                assertThat(runs(words).filter(run -> known.contains(lower(run))).filter(ExamplesTest::isProse))
                        .as(text.toString())
                        .isEmpty();
            }
        }
    }

    private static boolean isProse(List<String> run) {
        return run.stream().filter(w -> !Character.isUpperCase(w.charAt(0))).count() >= 4;
    }

    private static List<String> lower(List<String> run) {
        return run.stream().map(w -> w.toLowerCase(java.util.Locale.ROOT)).toList();
    }

    private static Stream<List<String>> runs(String text) {
        String plain = text.replace('’', '\'')
                .replace('\u00a0', ' ')
                .replace("](#)", "")
                .replaceAll("<[^>]{0,500}>", " ");
        List<String> words =
                WORD.matcher(plain).results().map(MatchResult::group).toList();
        return java.util.stream.IntStream.rangeClosed(0, words.size() - RUN).mapToObj(i -> words.subList(i, i + RUN));
    }

    private static String only(Pattern pattern, String text) {
        List<String> found =
                pattern.matcher(text).results().map(m -> m.group(1)).toList();
        assertThat(found).as(pattern.pattern()).hasSize(1);
        return found.getFirst();
    }

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> all = Files.walk(DOCUMENTS)) {
            return Arrays.stream(all.filter(Files::isRegularFile)
                    .filter(p -> !p.toString().endsWith(SIDECAR))
                    .sorted()
                    .toArray(Path[]::new));
        }
    }

    private static String ending(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
