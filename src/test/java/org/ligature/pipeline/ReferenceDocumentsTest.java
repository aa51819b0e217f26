package org.ligature.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ligature.extract.Extractor;
import org.ligature.extract.Source;
import org.ligature.model.Claim;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Segment;
import org.ligature.pipeline.evaluate.ClaimedLines;
import org.ligature.pipeline.evaluate.Evaluation;
import org.ligature.pipeline.evaluate.Evaluator;
import org.ligature.pipeline.evaluate.GoldFiles;
import org.ligature.pipeline.evaluate.Line;
import org.ligature.testing.Shared;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;

/** What must hold on the reference documents, which stand beside the checkout and not in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceDocumentsTest {
    private static final List<String> COMPANIES = List.of(
            "Alibaba",
            "Ant Group",
            "Baidu",
            "BeiDou",
            "BGI",
            "ByteDance",
            "CETC",
            "China Mobile",
            "China Telecom",
            "China Unicom",
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
            "WuXi AppTec",
            "YITU",
            "ZTE");

    private final Map<String, List<Claim>> claims = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private Evaluation evaluation;

    @BeforeAll
    void extract() {
        Path seeds = Shared.path("seeds");
        texts.putAll(GoldFiles.documents(seeds));
        claims.putAll(extracted(texts));
        evaluation = compared(
                texts,
                claims,
                GoldFiles.gold(Shared.path("gold/seeds.jsonl")),
                GoldFiles.aliases(Shared.path("gold/entities.jsonl")));
    }

    /** What the built-in extractor finds in texts, against gold lines. */
    static Evaluation evaluate(Map<String, String> texts, List<Line> gold, Map<String, List<String>> aliases) {
        return compared(texts, extracted(texts), gold, aliases);
    }

    private static Map<String, List<Claim>> extracted(Map<String, String> texts) {
        Extractor extractor = Extractors.rules(Extractors.pack("prc-tech"));
        Map<String, List<Claim>> claims = new TreeMap<>();
        texts.forEach((name, text) -> {
            Reading reading = new TextReader().read(name, text.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
            claims.put(
                    name, extractor.extract(new Source(reading.document(), reading.rendition(), reading.passages())));
        });
        return claims;
    }

    private static Evaluation compared(
            Map<String, String> texts,
            Map<String, List<Claim>> claims,
            List<Line> gold,
            Map<String, List<String>> aliases) {
        List<Line> lines = new ArrayList<>();
        claims.forEach((name, list) -> list.forEach(c -> lines.add(ClaimedLines.of(name, c))));
        return new Evaluator(texts, aliases).compare(gold, lines);
    }

    @Test
    void everyQuoteStandsInItsFileToTheCharacter() {
        claims.forEach((name, list) -> list.forEach(claim -> {
            for (Segment s : claim.evidence().segments()) {
                String text = texts.get(name);
                int from = text.offsetByCodePoints(0, s.start());
                assertThat(text.substring(from, text.offsetByCodePoints(from, s.end() - s.start())))
                        .isEqualTo(s.exact());
                assertThat(s.end() - s.start()).isLessThanOrEqualTo(400);
            }
        }));
        assertThat(evaluation.lost()).isZero();
        assertThat(evaluation.tooLong()).isZero();
    }

    @Test
    void everyCompanyHasThreeClaimsOrMore() {
        Map<String, Long> counts = new TreeMap<>();
        claims.values()
                .forEach(list -> list.forEach(c -> counts.merge(c.subject().caption(), 1L, Long::sum)));
        // The documents speak of this group under three names.
        counts.merge("Ping An", 0L, Long::sum);
        for (String name : List.of("Ping An Group", "Ping An Technology", "Ping An Insurance")) {
            counts.merge("Ping An", counts.getOrDefault(name, 0L), Long::sum);
        }
        for (String company : COMPANIES) {
            assertThat(counts.getOrDefault(company, 0L)).as(company).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void agreesWithGold() {
        assertThat(evaluation.overall().f1()).isGreaterThanOrEqualTo(0.70);
    }
}
