package org.ligature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ligature.extract.Extractor;
import org.ligature.extract.Source;
import org.ligature.graph.Graph;
import org.ligature.graph.Tie;
import org.ligature.graph.claim.ClaimTies;
import org.ligature.model.Answer;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.Extractors;
import org.ligature.review.dispute.Dispute;
import org.ligature.review.dispute.Disputes;
import org.ligature.review.dispute.Explained;
import org.ligature.review.dispute.Kind;
import org.ligature.review.dispute.Reason;
import org.ligature.review.dispute.Side;
import org.ligature.review.origin.Lean;
import org.ligature.review.origin.Leanings;
import org.ligature.review.origin.Sign;
import org.ligature.review.origin.Text;
import org.ligature.review.reply.FoundReplies;
import org.ligature.testing.Shared;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;

/** What the finders must say about the reference documents, which stand beside the checkout and not in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedFindingsTest {
    private final List<Reading> readings = new ArrayList<>();
    private final List<ReviewedClaim> claims = new ArrayList<>();
    private Disputes found;

    @BeforeAll
    void read() throws IOException {
        Path seeds = Shared.path("seeds");
        Extractor extractor = Extractors.rules(Extractors.pack("prc-tech"));
        List<Path> files;
        try (var all = Files.list(seeds)) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            Reading r = new TextReader().read(file.getFileName().toString(), Files.readAllBytes(file), Metadata.NONE);
            readings.add(r);
            extractor
                    .extract(new Source(r.document(), r.rendition(), r.passages()))
                    .forEach(c -> claims.add(new ReviewedClaim(c, c.id(), r.document(), null, List.of())));
        }
        found = Disputes.among(claims);
    }

    private Dispute only(Kind kind, String subject, String question) {
        List<Dispute> some = found.disputes().stream()
                .filter(d -> d.kind() == kind
                        && d.subject().equals(subject)
                        && d.question().contains(question))
                .toList();
        assertThat(some).as(kind + " " + subject + " " + question).hasSize(1);
        return some.getFirst();
    }

    private static List<String> answers(Dispute dispute) {
        return dispute.sides().stream().map(Side::answer).toList();
    }

    @Test
    void theChairmansPartyPostDiffersByDocument() {
        Dispute post = only(Kind.BODY, "Hikvision", "Chen Zongnian");
        assertThat(answers(post)).anyMatch(a -> a.startsWith("the company")).contains("its parent", "CETHIK Group");
        assertThat(post.claims().map(c -> c.document().name()).distinct()).hasSize(3);
    }

    @Test
    void theOrganIsABranchOrACommitteeIn2015() {
        Dispute rank = only(Kind.RANK, "Hikvision", "2015");
        assertThat(answers(rank))
                .anyMatch(a -> a.startsWith("branch (2015,"))
                .anyMatch(a -> a.startsWith("committee (2015-12-09,"));
    }

    @Test
    void partyOrganisationsBeginInTwoYears() {
        assertThat(answers(only(Kind.DATE, "Baidu", "first organ"))).containsExactly("2000", "2011");
        assertThat(answers(only(Kind.DATE, "Tencent", "first organ"))).containsExactly("2005", "2011");
    }

    @Test
    void theMembersOfAlibabaAreNoContradiction() {
        assertThat(figures("Alibaba")).isEmpty();
        assertThat(reasons("Alibaba")).contains(Reason.JOINT, Reason.RATE);
    }

    @Test
    void theTwoCountsOfBaiduAreNoContradiction() {
        assertThat(figures("Baidu")).isEmpty();
        assertThat(found.explained().stream()
                        .filter(e -> e.subject().equals("Baidu") && e.reason() == Reason.OTHER_TIME)
                        .map(e -> e.one().answer() + e.other().answer()))
                .anyMatch(a ->
                        a.contains("3,210") && a.contains("3,600") && a.contains("2016-06") && a.contains("2016-10"));
    }

    @Test
    void whichDocumentsLeanOnWhichPublisher() {
        List<Text> texts = readings.stream()
                .map(r -> new Text(r.document(), r.rendition().text(), List.of()))
                .toList();
        Leanings leanings = Leanings.among(texts, claims);
        assertThat(works(leanings, "002_"))
                .contains("Human Rights Watch", "IPVM", "Cyberspace Administration of China", "Reuters")
                .contains("The Paper", "The Diplomat", "People's Daily", "Xinhua", "Chen Kexiang")
                .doesNotContain("DingTalk", "Huawei", "Chen", "Chinese government", "Party Committee");
        assertThat(works(leanings, "003_"))
                .contains("Norway's Council of Ethics")
                .as("whoever asks for a reply is the desk itself")
                .doesNotContain("IPVM");
        assertThat(works(leanings, "000_")).as("a desk that cites itself").doesNotContain("IPVM");
        assertThat(leanings.all()).noneMatch(l -> l.sign() == Sign.COPY || l.sign() == Sign.PART);
    }

    private List<String> works(Leanings leanings, String document) {
        return readings.stream()
                .filter(r -> r.document().name().startsWith(document))
                .flatMap(r -> leanings.of(r.document().sha256()).stream())
                .map(Lean::work)
                .toList();
    }

    @Test
    void whoWasAskedAndDidNotAnswer() {
        List<Reply> replies = FoundReplies.in(claims);
        assertThat(replies).anySatisfy(r -> {
            assertThat(r.answer()).isEqualTo(Answer.REFUSED);
            assertThat(r.notice()).isEqualTo(9);
            assertThat(r.asked()).hasToString("2016-01-03");
        });
        assertThat(replies).extracting(Reply::answer).contains(Answer.NONE, Answer.DELETED, Answer.DENIED);
    }

    @Test
    void everyDisputeIsARealOne() {
        assertThat(found.disputes())
                .extracting(d -> d.subject() + " " + d.kind())
                .containsExactlyInAnyOrder(
                        "Hikvision BODY", "Hikvision HOLDER", "Hikvision RANK", "Baidu DATE", "Tencent DATE");
    }

    @Test
    void theStateStandsOnceAmongTheOwners() {
        Graph graph = new ClaimTies(Extractors.pack("prc-tech")).graph(claims, true);
        List<String> owners = IntStream.range(0, graph.ties())
                .mapToObj(graph::told)
                .filter(t -> t.type().equals(Tie.OWNERSHIP) && t.to().equals("prc:hikvision"))
                .map(t -> graph.caption(graph.node(t.from())))
                .distinct()
                .toList();
        assertThat(owners).contains("PRC government").noneMatch(o -> o.contains("China") || o.contains("US "));
    }

    private List<Dispute> figures(String subject) {
        return found.disputes().stream()
                .filter(d -> d.subject().equals(subject) && d.kind() == Kind.FIGURE)
                .toList();
    }

    private List<Reason> reasons(String subject) {
        return found.explained().stream()
                .filter(e -> e.subject().equals(subject))
                .map(Explained::reason)
                .toList();
    }
}
