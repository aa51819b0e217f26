package org.ligature.pipeline.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ligature.extract.Proposal.Worded;
import org.ligature.extract.Proposer;
import org.ligature.extract.Source;
import org.ligature.extract.proof.Checked;
import org.ligature.extract.proof.Gate;
import org.ligature.extract.proof.Projection;
import org.ligature.extract.proof.Reason;
import org.ligature.extract.rules.RuleExtractor;
import org.ligature.model.Claim;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.evaluate.GoldFiles;
import org.ligature.pipeline.evaluate.Line;
import org.ligature.schema.Pack;
import org.ligature.testing.Shared;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;

/** True quotes are found however a model cleans them; false ones never. The example documents are invented or retold. */
class QuoteProofTest {
    private static final Pack PACK = Extractors.pack("prc-tech");
    private static final RuleExtractor RULES = Extractors.rules(PACK);
    private static final Gate GATE = new Gate(PACK, RULES);
    private static final Proposer MODEL = new Troublemaker.Liar();
    private static final String OTHERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG哈科光学";

    private static Source source(String name, byte[] bytes) {
        Reading reading = new TextReader().read(name, bytes, Metadata.NONE);
        return new Source(reading.document(), reading.rendition(), reading.passages());
    }

    private static List<Source> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples/documents"))) {
            List<Source> out = new ArrayList<>();
            for (Path p : files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".meta.yaml"))
                    .sorted()
                    .toList()) out.add(source(String.valueOf(p.getFileName()), Files.readAllBytes(p)));
            return out;
        }
    }

    /** The words as a language model hands them back: marks, line breaks and typography gone. */
    private static String cleaned(String quote) {
        return Projection.of(quote).text();
    }

    private static Worded proposal(Claim claim, List<String> quote) {
        Role subject = claim.subject();
        String name = subject.mention() == null ? subject.caption() : subject.mention();
        return new Worded(
                claim.type(), quote, -1, Map.of(Role.SUBJECT, name), null, null, claim.polarity(), null, 1, "");
    }

    @Test
    void cleanedTrueQuotesAreFoundAtTheirPlace() throws IOException {
        int found = 0;
        int agreed = 0;
        for (Source source : examples()) {
            for (Claim claim : RULES.extract(source)) {
                if (claim.subject().mention() == null) continue;
                List<String> quote = claim.evidence().quotes().stream()
                        .map(s -> cleaned(s.exact()))
                        .toList();
                Checked checked = GATE.check(source, MODEL, List.of(proposal(claim, quote)));
                assertThat(checked.rejections()).as(claim.toString()).isEmpty();
                Claim proven = checked.claims().getFirst();
                standsToTheCharacter(source, proven);
                if (proven.flags().contains("ambiguous-quote")) continue;
                assertThat(cleaned(proven.evidence().main().exact()))
                        .isEqualTo(cleaned(claim.evidence().main().exact()));
                assertThat(proven.evidence().quotes().getFirst().start())
                        .isCloseTo(
                                claim.evidence().quotes().getFirst().start(), org.assertj.core.data.Offset.offset(8));
                // The weights may choose another core of the sentence than a proposal can.
                if (proven.polarity() == claim.polarity()) agreed++;
                found++;
            }
        }
        assertThat(found).isGreaterThan(40);
        assertThat(agreed).isGreaterThan(found * 95 / 100);
    }

    private static void standsToTheCharacter(Source source, Claim claim) {
        for (Segment s : claim.evidence().segments()) {
            int from = source.rendition().index(s.start());
            int to = source.rendition().index(s.end());
            assertThat(source.rendition().text().substring(from, to)).isEqualTo(s.exact());
        }
    }

    @Test
    void alteredQuotesAreAllRefused() throws IOException {
        Random random = new Random(20260102);
        int tried = 0;
        for (Source source : examples()) {
            String whole = cleaned(source.rendition().text());
            String passages =
                    source.passages().stream().map(p -> cleaned(p.text())).reduce("", (a, b) -> a + "\n" + b);
            List<Worded> altered = new ArrayList<>();
            for (Claim claim : RULES.extract(source)) {
                for (int i = 0; i < 5; i++) {
                    String quote =
                            altered(random, cleaned(claim.evidence().main().exact()));
                    if (whole.contains(cleaned(quote)) || passages.contains(cleaned(quote))) continue;
                    altered.add(proposal(claim, List.of(quote)));
                }
            }
            Checked checked = GATE.check(source, MODEL, altered);
            assertThat(checked.claims()).isEmpty();
            assertThat(checked.rejections())
                    .allSatisfy(r -> assertThat(r.reason())
                            .isIn(Reason.QUOTE_NOT_FOUND, Reason.QUOTE_TOO_LONG, Reason.QUOTE_TOO_SHORT));
            tried += altered.size();
        }
        assertThat(tried).isGreaterThan(500);
    }

    /** One to three characters replaced, left out or put in. */
    private static String altered(Random random, String quote) {
        StringBuilder out = new StringBuilder(quote);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(out.length());
            char c = OTHERS.charAt(random.nextInt(OTHERS.length()));
            switch (random.nextInt(3)) {
                case 0 -> out.setCharAt(at, c);
                case 1 -> out.insert(at, c);
                default -> out.deleteCharAt(at);
            }
        }
        return out.toString();
    }

    @Test
    void cleanedGoldQuotesAreFound() throws IOException {
        for (String set : List.of("seeds", "validation")) {
            Path folder = Shared.path(set);
            List<Line> gold = GoldFiles.gold(Shared.path("gold/" + set + ".jsonl"));
            List<String> lost = new ArrayList<>();
            int all = 0;
            for (Map.Entry<String, String> text : GoldFiles.documents(folder).entrySet()) {
                Source source = source(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
                String type = PACK.tieTypes().getFirst().id();
                List<Worded> said = gold.stream()
                        .filter(line -> line.document().equals(text.getKey()))
                        .map(line -> Worded.of(type, "nobody-of-that-name", cleaned(line.quote())))
                        .toList();
                all += said.size();
                // Found, only that nobody of that name is there.
                GATE.check(source, MODEL, said).rejections().stream()
                        .filter(r -> r.reason() != Reason.SUBJECT_NOT_FOUND)
                        .forEach(r -> lost.add(r.reason() + " " + r.quote()));
            }
            assertThat(all).isPositive();
            assertThat(lost).as("of %d in %s", all, set).isEmpty();
        }
    }
}
