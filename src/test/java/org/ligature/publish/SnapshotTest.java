package org.ligature.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.SnapshotText;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.data.ClaimCsv;
import org.ligature.publish.data.ViewJson;
import org.ligature.publish.html.HtmlSnapshot;
import org.ligature.publish.markdown.MarkdownSnapshot;
import org.ligature.testing.Golden;
import org.ligature.testing.InventedClaims;

class SnapshotTest {
    private static final InventedClaims INVENTED = InventedClaims.of(7, 120);
    private static final Snapshot SNAPSHOT = Fixtures.snapshot(INVENTED.material());

    @Test
    void holdsEveryClaimThatWasNotRejectedOnce() {
        List<String> shown = SNAPSHOT.facts().map(f -> f.reviewed().id()).toList();
        List<String> expected = INVENTED.claims().stream()
                .filter(r -> !r.rejected())
                .map(ReviewedClaim::id)
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(SNAPSHOT.rejected()).isEqualTo(120 - expected.size()).isPositive();
    }

    @Test
    void numbersFactsAndSourcesFromOneWithoutGaps() {
        assertThat(SNAPSHOT.facts().map(Fact::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SNAPSHOT.count()).boxed().toList());
        assertThat(SNAPSHOT.sources().stream().map(Source::number)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void companiesComeFirst() {
        assertThat(SNAPSHOT.rows().subList(0, SNAPSHOT.companies().size())).allMatch(Row::company);
        assertThat(SNAPSHOT.others().stream().map(Row::caption))
                .containsExactly("Ministry of Roads of Norland", "Norland state-owned enterprises");
    }

    @Test
    void tellsNothingFoundFromFoundElsewhereFromNotSearched() {
        assertThat(mark("Venn Cloud", "united_front")).isEqualTo(Mark.NOT_SEARCHED);
        assertThat(mark("Sundry Foods", "united_front")).isEqualTo(Mark.NOTHING_FOUND);
        InventedClaims none = InventedClaims.of(7, 0);
        Snapshot searchesOnly = Fixtures.snapshot(none.material());
        Row venn = searchesOnly.rows().stream()
                .filter(r -> r.caption().equals("Venn Cloud"))
                .findFirst()
                .orElseThrow();
        assertThat(venn.cells().stream()
                        .filter(c -> c.tie().id().equals("military"))
                        .map(Cell::mark))
                .containsExactly(Mark.NOTHING_FOUND);
        assertThat(venn.cells().stream()
                        .filter(c -> c.tie().id().equals("law_enforcement"))
                        .map(Cell::mark))
                .containsExactly(Mark.FOUND_ELSEWHERE);
    }

    @Test
    void aCellShowsItsStrongestMark() {
        assertThat(SNAPSHOT.rows().stream().flatMap(r -> r.filled().stream()))
                .isNotEmpty()
                .allSatisfy(cell -> {
                    Optional<Mark> strongest =
                            cell.facts().stream().map(Fact::mark).sorted().findFirst();
                    assertThat(cell.mark()).isEqualTo(strongest.orElseThrow());
                });
        assertThat(SNAPSHOT.facts().filter(f -> f.quote().contains("never")))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.mark()).isEqualTo(Mark.NEGATIVE));
    }

    @Test
    void everyOutputIsTheSameWhateverTheOrderOfTheInput() {
        Material material = INVENTED.material();
        Material shuffled = new Material(
                INVENTED.shuffled(), material.searches().reversed(), material.context(), material.company());
        assertThat(outputs(Fixtures.snapshot(shuffled))).isEqualTo(outputs(SNAPSHOT));
    }

    @Test
    void outputsLookLikeTheGoldenFiles() {
        Golden.check("publish/snapshot.md", MarkdownSnapshot.of(SNAPSHOT, Words.in("en")));
        // Git may change line ends; that they are CR LF is tested below.
        Golden.check("publish/snapshot.csv", ClaimCsv.of(SNAPSHOT).replace("\r\n", "\n"));
        Golden.check("publish/snapshot.json", ViewJson.of(Fixtures.snapshot(12)));
        // Style and script have files of their own, and their hashes change with them.
        String html = HtmlSnapshot.of(Fixtures.snapshot(12), Words.in("en"));
        Golden.check(
                "publish/snapshot.html",
                html.replaceAll("(?s)(<(style|script)>).*?(</\\2>)", "$1$3").replaceAll("sha256-[^&]*", "sha256-"));
    }

    @Test
    void csvEndsItsRowsAsTheStandardSays() {
        String csv = ClaimCsv.of(SNAPSHOT);
        assertThat(csv.split("\r\n", -1)).hasSize(SNAPSHOT.count() + 2);
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void anEmptyTableSaysWhatToDo() {
        Snapshot empty = Fixtures.snapshot(new Material(List.of(), List.of(), Context::kept, r -> true));
        assertThat(SnapshotText.of(empty, Words.in("en"), new Terminal(80, false)))
                .contains("ligature ingest");
        assertThat(HtmlSnapshot.of(empty, Words.in("zh"))).contains("ligature ingest");
        assertThat(MarkdownSnapshot.of(empty, Words.in("en"))).contains("ligature ingest");
    }

    private static Mark mark(String company, String tie) {
        return SNAPSHOT.rows().stream()
                .filter(r -> r.caption().equals(company))
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.tie().id().equals(tie))
                .map(Cell::mark)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> outputs(Snapshot snapshot) {
        Words zh = Words.in("zh");
        return List.of(
                SnapshotText.of(snapshot, zh, new Terminal(80, true)),
                MarkdownSnapshot.of(snapshot, zh),
                ClaimCsv.of(snapshot),
                ViewJson.of(snapshot),
                HtmlSnapshot.of(snapshot, zh));
    }
}
