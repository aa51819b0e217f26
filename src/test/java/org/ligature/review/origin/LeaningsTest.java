package org.ligature.review.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.model.Document;
import org.ligature.model.Ids;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.testing.Told;

class LeaningsTest {
    static Text text(String name, String publisher, int day, String words, String... links) {
        Document.Metadata metadata = new Document.Metadata(
                "https://" + name + ".example/report",
                name,
                publisher,
                new PartialDate(2024, 5, day),
                null,
                "en",
                null);
        String sha = Ids.sha256(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Document document = new Document(sha, Document.workId(name, metadata), name, "text/plain", 1, metadata);
        return new Text(document, words, List.of(links));
    }

    private static String words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }

    private static List<Lean> leans(Text... texts) {
        return Leanings.among(List.of(texts), List.of()).all();
    }

    @Test
    void similarityIsTheShareOfCommonShingles() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            String one = words(round, 200);
            String[] changed = one.split(" ");
            for (int i = 0; i < random.nextInt(30); i++) changed[random.nextInt(changed.length)] = "x" + i;
            String other = String.join(" ", changed);
            Set<String> a = plain(one);
            Set<String> b = plain(other);
            Set<String> both = new HashSet<>(a);
            both.retainAll(b);
            double expected = (double) both.size() / (a.size() + b.size() - both.size());
            assertThat(Shingles.similarity(Shingles.of(one), Shingles.of(other)))
                    .isCloseTo(expected, within(1e-9));
        }
    }

    private static Set<String> plain(String text) {
        String[] words = text.split(" ");
        return IntStream.range(0, words.length - 4)
                .mapToObj(i -> String.join(" ", Arrays.asList(words).subList(i, i + 5)))
                .collect(Collectors.toSet());
    }

    @Test
    void aCopyLeansOnWhatCameOutBefore() {
        String words = words(1, 300);
        List<Lean> found = leans(text("later", "B", 9, words + " and a line of its own"), text("first", "A", 2, words));
        assertThat(found).singleElement().satisfies(l -> {
            assertThat(l.sign()).isEqualTo(Sign.COPY);
            assertThat(l.work()).isEqualTo("first");
            assertThat(l.degree()).isGreaterThan(0.9);
        });
    }

    @Test
    void anAgencysReportInsideALongerOneIsAPart() {
        String agency = words(2, 120);
        List<Lean> found = leans(
                text("paper", "B", 9, words(3, 300) + " " + agency + " " + words(4, 200)),
                text("wire", "A", 2, agency));
        assertThat(found).extracting(Lean::sign).containsExactly(Sign.PART);
    }

    @Test
    void textsThatShareOnlyAFooterDoNotLean() {
        String footer = words(5, 20);
        assertThat(leans(text("a", "A", 1, words(6, 200) + footer), text("b", "B", 2, words(7, 200) + footer)))
                .isEmpty();
    }

    @Test
    void chineseCopiesAreFound() {
        String han = new Random(8)
                .ints(300, 0x4e00, 0x9fa5)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(leans(text("a", "A", 1, han), text("b", "B", 2, han + "本报讯")))
                .extracting(Lean::sign)
                .containsExactly(Sign.COPY);
    }

    @Test
    void linksLeadToWhatIsHeldAndToWhatIsNot() {
        List<Lean> found = leans(
                text("a", "A", 1, words(9, 50)),
                text(
                        "b",
                        "B",
                        2,
                        words(10, 50),
                        "http://www.a.example/report#part",
                        "https://elsewhere.example/x",
                        "#top"));
        assertThat(found).extracting(Lean::sign).containsOnly(Sign.LINK);
        assertThat(found).extracting(Lean::held).containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The deal was signed by Orvane. The article reported that it pays.|
                    It sells to Orvane. The Norland Desk report says so.|Norland Desk
                    Critics cited Orvane's involvement in a project with the harbour.|
                    The paper cited Orvane's website.|Orvane
                    He was quoted in The Invention on 28 May as saying so.|The Invention
                    As published on a Kestrin government website, it pays.|Kestrin government
                    P.R. Quist and Mara Venn reported on it.|P.R. Quist and Mara Venn
                    According to the U.S. Invention Department, it pays. According to the Invention Department, it does.|U.S. Invention Department
                    According to Quist, it pays. According to Mara Quist, it does.|Mara Quist
                    """)
    void aNameIsWholeAndSaysSomething(String words, String work) {
        assertThat(leans(text("a", "A", 1, words + " " + words(11, 60))))
                .extracting(Lean::work)
                .containsExactlyElementsOf(work == null ? List.of() : List.of(work));
    }

    @Test
    void whatIsCitedAndNotHeldIsRecorded() {
        List<Lean> found = leans(text("a", "A", 1, "According to the Norland Monitor, Orvane pays. " + words(11, 60)));
        assertThat(found).singleElement().satisfies(l -> {
            assertThat(l.sign()).isEqualTo(Sign.CITES);
            assertThat(l.work()).isEqualTo("Norland Monitor");
            assertThat(l.held()).isFalse();
        });
    }

    @Test
    void aPublisherThatIsNamedIsTheOneThatIsHeld() {
        List<Lean> found = leans(
                text("a", "Norland Monitor", 1, words(12, 60)),
                text("b", "B", 2, "The Norland Monitor reported that Orvane pays. " + words(13, 60)));
        assertThat(found).singleElement().matches(Lean::held);
    }

    @Test
    void aSharedQuoteShowsOneSpeech() {
        String speech = "“every worker of this house must carry the plan in mind and heart”";
        List<Lean> found = leans(
                text("a", "A", 1, words(14, 60) + " He said " + speech + "."),
                text("b", "B", 2, "In Kestrin he said: " + speech + ". " + words(15, 60)));
        assertThat(found).extracting(Lean::sign).containsExactly(Sign.QUOTE);
    }

    private static ReviewedClaim says(Text text) {
        ReviewedClaim told =
                Told.in("x", "Orvane", "party_org", "Orvane has a committee.").claim();
        return new ReviewedClaim(told.claim(), told.id() + text.document().name(), text.document(), null, List.of());
    }

    @Test
    void fiveDocumentsMayHaveTwoOrigins() {
        String wire = words(16, 200);
        Text first = text("wire", "Agency", 1, wire);
        Text copy = text("copy", "B", 2, wire + " more");
        Text second = text("second", "C", 3, wire + " other words");
        Text own = text("own", "D", 4, words(17, 200));
        Text follow = text("follow", "E", 5, words(18, 200), "https://own.example/report");
        List<Text> all = List.of(first, copy, second, own, follow);
        Support support = Support.of(all.stream().map(LeaningsTest::says).toList(), Leanings.among(all, List.of()));
        assertThat(support.documents()).isEqualTo(5);
        assertThat(support.origins()).extracting(Origin::name).containsExactly("wire", "own");
        assertThat(support.origins().getFirst().leaning())
                .extracting(Origin.Leaf::sign)
                .containsOnly(Sign.COPY);
        assertThat(support.origins().getLast().leaning())
                .extracting(Origin.Leaf::sign)
                .containsExactly(Sign.LINK);
    }

    @Test
    void documentsThatNameOneSourceHaveOneOrigin() {
        Stream<Told> told = Stream.of("a", "b", "c")
                .map(d -> Told.in(d, "Orvane", "party_org", "Orvane has a committee, the Monitor says."));
        List<ReviewedClaim> claims = told.map(t -> t.document().equals("c") ? t : t.by("the Monitor"))
                .map(Told::claim)
                .toList();
        Support support = Support.of(claims, Leanings.among(List.of(), List.of()));
        assertThat(support.documents()).isEqualTo(3);
        assertThat(support.origins()).extracting(Origin::name).containsExactly("the Monitor", "c");
    }
}
