package org.ligature.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ligature.model.Document.Metadata;
import org.ligature.model.PartialDate;
import org.ligature.model.Passage;
import org.ligature.model.Passage.Kind;

/** Holds what was learnt from real documents, which are not ours to copy and lie beside the checkout. */
class SeedsTest {
    private static final Path FOLDER = Path.of("..", "shared", "seeds");

    @BeforeAll
    static void needsTheSeeds() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no folder " + FOLDER + " beside the checkout");
    }

    @Test
    void textIsTheFileItself() throws IOException {
        for (String number : List.of("000", "001", "002", "003", "004")) {
            Reading reading = read(number);
            assertThat(reading.rendition().text()).isEqualTo(Files.readString(file(number)));
            assertThat(reading.document().mediaType()).isEqualTo("text/plain");
            Checks.check(reading);
        }
    }

    @Test
    void titlesDatesAndAuthorsComeFromTheFirstLines() throws IOException {
        Metadata news = read("000").document().metadata();
        assertThat(news.title()).startsWith("Hikvision Chairman Joins");
        assertThat(news.date()).isEqualTo(new PartialDate(2023, 1, 2));
        assertThat(news.author()).isEqualTo("IPVM Team");
        assertThat(news.lang()).isEqualTo("en");
        Metadata older = read("001").document().metadata();
        assertThat(older.date()).isEqualTo(new PartialDate(2016, 1, 12));
        assertThat(older.author()).isEqualTo("John Honovich");
    }

    @Test
    void theTableHasARowForEachCompanyAndNoRepeatedHeads() throws IOException {
        List<Passage> passages = read("002").passages();
        assertThat(passages.stream().mapToInt(p -> p.place().row()).max()).hasValue(27);
        assertThat(passages).extracting(Passage::text).noneMatch(t -> t.contains("PARTY-STATE ACTIVITIES"));
        assertThat(passages)
                .extracting(Passage::text)
                .noneMatch(t -> t.contains("<") || t.contains("](") || t.contains("\\$"));
        assertThat(passages.stream()
                        .filter(p -> p.place().row() > 0)
                        .map(p -> p.place().section()))
                .contains("HIKVISION", "HUAWEI");
    }

    @Test
    void rowsFollowTheCompanies() throws IOException {
        List<Passage> passages = read("002").passages();
        List<String> companies = List.of(
                "Alibaba",
                "Ant Group",
                "Baidu",
                "BeiDou",
                "BGI",
                "ByteDance",
                "CETC",
                "China Mobile",
                "China Telecom",
                "Unicom",
                "CloudWalk",
                "Dahua",
                "DJI",
                "Hikvision",
                "Huawei",
                "iFlytek",
                "Inspur",
                "Megvii",
                "Meiya Pico",
                "Nuctech",
                "Ping An",
                "SenseTime",
                "Tencent",
                "Uniview",
                "WuXi",
                "YITU",
                "ZTE");
        for (int row = 1; row <= companies.size(); row++) {
            int number = row;
            List<Passage> cells =
                    passages.stream().filter(p -> p.place().row() == number).toList();
            long named = cells.stream()
                    .filter(p -> p.text().contains(companies.get(number - 1)))
                    .count();
            assertThat(named)
                    .as(companies.get(row - 1) + " in row " + row)
                    .isGreaterThanOrEqualTo((cells.size() + 1) / 2);
        }
    }

    @Test
    void aSentenceTornByAPageIsOnePassage() throws IOException {
        List<Passage> passages = read("004").passages();
        assertThat(passages).extracting(Passage::text).anyMatch(t -> t.contains("three high-profile visits to Yan'an"));
        assertThat(passages).extracting(Passage::text).anyMatch(t -> t.contains("tech giants like Alibaba, Tencent"));
        assertThat(passages)
                .extracting(Passage::text)
                .noneMatch(t -> t.contains("1211 Connecticut") || t.contains("ASIA"));
        assertThat(passages.stream().filter(p -> p.kind() == Kind.NOTE)).hasSize(9);
        assertThat(passages).extracting(Passage::text).anyMatch(t -> t.endsWith("Party membership was exposed."));
    }

    private static Reading read(String number) throws IOException {
        Path file = file(number);
        return new TextReader().read(file.getFileName().toString(), file, Metadata.NONE);
    }

    private static Path file(String number) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
