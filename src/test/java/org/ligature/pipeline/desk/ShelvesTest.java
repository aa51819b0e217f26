package org.ligature.pipeline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.archive.Inputs;
import org.ligature.ledger.ClaimQuery;
import org.ligature.model.Answer;
import org.ligature.model.Document;
import org.ligature.model.LigatureException;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Ingest;
import org.ligature.pipeline.Workspace;
import org.ligature.review.Reviewer;
import org.ligature.review.Selection;
import org.ligature.schema.Pack;

/** The copy in memory says what the ledger says, whoever writes. The company is invented. */
class ShelvesTest {
    private static final Pack PACK = Extractors.pack("prc-tech");
    private static final Reviewer MQ = new Reviewer("mq", "");

    @TempDir
    Path folder;

    private final AtomicLong seconds = new AtomicLong();
    private Workspace workspace;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        workspace =
                Workspace.create(folder.resolve("data"), () -> Instant.EPOCH.plusSeconds(seconds.incrementAndGet()));
        desk = new Desk(workspace, PACK);
        read("one.txt", "Halcor Optics established a party committee in 2015. In 2016 it founded a party branch.");
    }

    @AfterEach
    void close() {
        desk.close();
        workspace.close();
    }

    private void read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        workspace
                .ingest(Extractors.rules(PACK), new Ingest.Options(1, 1 << 20))
                .run(Inputs.of(List.of(file), Instant.EPOCH), (done, all, what) -> {});
    }

    private void sameAsTheLedger() {
        assertThat(desk.refreshed().claims()).isEqualTo(workspace.ledger().claims(ClaimQuery.ALL));
        assertThat(desk.shelf().documents())
                .isEqualTo(workspace.ledger().documents().all());
    }

    @Test
    void onADayCountsWhatHadComeOutWithTheRepliesOfThen() throws IOException {
        read("two.txt", """
                TITLE: A school
                PUBLISHER: Invented Monitor
                DATE: 2016-05-04

                Halcor Optics established a party school in 2014.
                """);
        desk.refreshed();
        LocalDate day = LocalDate.of(2016, 12, 31);
        List<ReviewedClaim> then = desk.shelf(day).claims();
        assertThat(then).isNotEmpty().allMatch(c -> c.document().name().equals("two.txt"));
        assertThat(desk.shelf(LocalDate.of(2016, 5, 3)).claims()).isEmpty();
        String id = then.getFirst().id();
        PartialDate asked = PartialDate.parse("2018-02").orElseThrow();
        Reply reply = new Reply("", "Halcor Optics", id, "Ann", asked, 2, Answer.DENIED, "Not so.", "mq");
        workspace.ledger().replies().add(reply, "mq");
        desk.refreshed();
        assertThat(desk.shelf().claim(id).orElseThrow().replies()).hasSize(1);
        assertThat(desk.shelf(day).claim(id).orElseThrow().replies()).isEmpty();
        assertThat(desk.shelf(LocalDate.of(2019, 1, 1)).claim(id).orElseThrow().replies())
                .hasSize(1);
        assertThat(desk.shelf(day)).as("made once").isSameAs(desk.shelf(day));
    }

    @Test
    void followsWhatIsReadDecidedAndTakenBack() throws IOException {
        sameAsTheLedger();
        Shelf before = desk.shelf();
        String claim = before.claims().getFirst().id();
        desk.review().accept(new Selection.ById(claim), MQ);
        sameAsTheLedger();
        assertThat(desk.shelf().claim(claim).orElseThrow().state()).isEqualTo("accepted");
        assertThat(before.claim(claim).orElseThrow().state())
                .as("a shelf never changes")
                .isEqualTo("unreviewed");
        desk.review().undo(new Selection.ById(claim), MQ);
        sameAsTheLedger();
        read("another.txt", "The Ministry of Mines granted $12 million to Halcor Optics.");
        sameAsTheLedger();
        assertThat(desk.shelf().subject("Halcor Optics").orElseThrow().own())
                .hasSizeGreaterThan(before.claims().size() - 1);
    }

    @Test
    void theSameLedgerGivesTheSameShelf() {
        assertThat(desk.refreshed()).isSameAs(desk.refreshed());
    }

    @Test
    void claimsByHandAddUpAndSurviveReadingAgain() throws IOException {
        Document document = desk.refreshed().documents().getFirst().document();
        HandClaims hand = new HandClaims(desk);
        String one = hand.add(document, "a party branch", 0, said("Halcor Optics", "2016"));
        desk.review().amend(one, java.util.Map.of("object", "the branch"), MQ);
        String other = hand.add(document, "a party committee", 0, said("Halcor Optics", ""));
        assertThat(desk.shelf().claim(one)).isPresent();
        assertThat(desk.shelf().claim(other)).isPresent();
        ReviewedClaim amended = desk.shelf().claim(one).orElseThrow();
        assertThat(amended.claim().object().orElseThrow().caption()).isEqualTo("the branch");
        read("one.txt", Files.readString(folder.resolve("one.txt")));
        assertThat(desk.refreshed().claim(other)).isPresent();
        sameAsTheLedger();
        assertThatThrownBy(() -> hand.add(document, "words of another text", 0, said("Halcor Optics", "")))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("do not stand in one.txt");
    }

    private static HandClaims.Said said(String subject, String date) {
        return new HandClaims.Said("party_org", subject, "", "", date, Polarity.POSITIVE, Modality.ASSERTED);
    }

    @Test
    void theIndexFollows() throws IOException {
        desk.settle();
        assertThat(desk.index()
                        .search("halcor", 5)
                        .get(org.ligature.index.Entry.Kind.ENTITY)
                        .hits())
                .isNotEmpty();
        read("two.txt", "Quillon Systems set up a party committee in 2019.");
        desk.settle();
        assertThat(desk.index()
                        .search("quillon", 5)
                        .get(org.ligature.index.Entry.Kind.CLAIM)
                        .hits())
                .isNotEmpty();
    }

    @Test
    void knowsWhichDocumentsLinkToAnAddress() throws IOException {
        read("page.html", "<p>As <a href=\"https://monitor.example/lens/#part\">the Monitor</a> says, nothing.</p>");
        desk.settle();
        String page = desk.shelf().documents().stream()
                .map(d -> d.document())
                .filter(d -> d.name().equals("page.html"))
                .findFirst()
                .orElseThrow()
                .sha256();
        assertThat(desk.citing("http://monitor.example/lens")).containsExactly(page);
        assertThat(desk.citing("https://monitor.example/other")).isEmpty();
    }
}
