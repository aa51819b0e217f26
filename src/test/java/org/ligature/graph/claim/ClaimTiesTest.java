package org.ligature.graph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.graph.Graph;
import org.ligature.graph.NodeKind;
import org.ligature.graph.Stake;
import org.ligature.graph.Tie;
import org.ligature.graph.Trait;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Times;
import org.ligature.model.Verdict;
import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;

/** What claims about invented companies become in the graph. */
class ClaimTiesTest {
    private static final Pack PACK = PackLoader.builtIn("core");

    private static Graph graph(Said... said) {
        return new ClaimTies(PACK).graph(Stream.of(said).map(Said::claim).toList(), false);
    }

    private static Said owns(String quote) {
        return Said.that("ownership", quote).role("subject", "Halcor Optics").role("object", "Calder Holdings");
    }

    private static Tie only(Graph graph) {
        assertThat(graph.ties()).isEqualTo(1);
        return graph.told(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"party committee", "Party Committee", "Chairman", "local police departments", "党委"})
    void aNameThatTellsOnlyTheKindLinksNoTwoCompanies(String kind) {
        Graph graph = graph(
                Said.that("party_role", "One heads the organ.")
                        .role("subject", "Halcor Optics")
                        .role("object", "Orla Benwick")
                        .role("body", kind),
                Said.that("party_role", "Another heads the other's.")
                        .role("subject", "Tarn Systems")
                        .role("object", "Piet Marlow")
                        .role("body", kind));
        assertThat(graph.node(kind)).isNegative();
        assertThat(graph.node("Halcor Optics · " + kind.toLowerCase(Locale.ROOT)))
                .isNotNegative();
        assertThat(graph.caption(graph.node("Tarn Systems · " + kind.toLowerCase(Locale.ROOT))))
                .isEqualTo(kind + " (Tarn Systems)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ministry of Mines", "Concord Party", "公安部"})
    void aNameProperIsTheSameForAll(String name) {
        Graph graph = graph(
                Said.that("law_enforcement", "It supplied one.")
                        .role("subject", "Halcor Optics")
                        .role("object", name),
                Said.that("law_enforcement", "It supplied one too.")
                        .role("subject", "Tarn Systems")
                        .role("object", name));
        assertThat(graph.degree(graph.node(name))).isEqualTo(2);
    }

    @Test
    void ownershipLeadsFromOwnerToOwned() {
        Said said = owns("Calder Holdings holds 34% of Halcor Optics.").percent("34", "34%");
        Tie tie = only(graph(said));
        assertThat(tie.from()).isEqualTo("Calder Holdings");
        assertThat(tie.to()).isEqualTo("Halcor Optics");
        assertThat(tie.stake()).isEqualTo(new Stake(340_000_000, 340_000_000));
        assertThat(tie.statements()).containsExactly(said.claim().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "34.5% | 34.5 | 345000000 | 345000000",
                "more than 34% | 34 | 340000000 | 1000000000",
                "less than 34% | 34 | 0 | 340000000",
                "about 34% | 34 | 330000000 | 350000000",
                "about 34.5% | 34.5 | 344000000 | 346000000",
                "30–35% | 30 | 300000000 | 350000000",
                "超过34% | 34 | 340000000 | 1000000000",
                "134% | 134 | 0 | 1000000000"
            })
    void figuresBecomeIntervals(String text, String number, int low, int high) {
        Tie tie = only(graph(
                owns("Calder Holdings holds " + text + " of Halcor Optics.").percent(number, text)));
        assertThat(tie.stake()).isEqualTo(new Stake(low, high));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Halcor Optics is wholly owned by Calder Holdings. | 1000000000 | 1000000000",
                "Halcor Optics is a subsidiary of Calder Holdings. | 500000001 | 1000000000",
                "Calder Holdings has a minority stake in Halcor Optics. | 1 | 499999999",
                "Calder Holdings invested in Halcor Optics. | 0 | 1000000000"
            })
    void wordsTellTheSizeToo(String quote, int low, int high) {
        assertThat(only(graph(owns(quote))).stake()).isEqualTo(new Stake(low, high));
    }

    @Test
    void wordsAreNotAboutAnOwnerThatIsOnlyImplied() {
        Said said = Said.that("ownership", "Halcor Optics is state-owned, like its parent company.")
                .role("subject", "Halcor Optics")
                .role("object", "Norland government");
        Tie tie = only(graph(said));
        assertThat(tie.stake()).isEqualTo(Stake.UNKNOWN);
        assertThat(tie.has(Trait.SAID_CONTROL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRC government",
                "Chinese government",
                "China PRC Government",
                "the Government of China",
                "China's government",
                "China",
                "government of the People's Republic of China",
                "Chinese state"
            })
    void allNamesOfAStateAreOneOwner(String name) {
        Graph graph = graph(
                state("state-owned by " + name, name),
                state("owned by China's central government", "Chinese government"));
        assertThat(graph.size()).isEqualTo(2);
        int state = graph.node("Chinese government");
        assertThat(graph.kind(state)).isEqualTo(NodeKind.STATE);
    }

    private static Said state(String quote, String owner) {
        return Said.that("ownership", "Halcor Optics is " + quote + ".")
                .role("subject", "Halcor Optics")
                .role("object", owner);
    }

    @Test
    void otherStatesAndOtherBodiesStayThemselves() {
        Graph graph = graph(
                state("owned by it", "US government"),
                state("owned by them", "Chinese government"),
                state("owned by the town", "Hangzhou Municipal Government"),
                state("owned by the ministry", "Chinese Ministry of Invention"),
                state("owned by two", "Chinese and Russian governments"),
                state("owned by the state of Niger", "Niger"),
                state("owned by the state of Nigeria", "Nigerian government"));
        assertThat(graph.size()).isEqualTo(8);
    }

    @Test
    void anUnnamedStateIsTheOneThatOthersName() {
        Said unnamed = state("state-owned", "state");
        assertThat(graph(unnamed, state("owned by it", "Chinese government")).size())
                .isEqualTo(2);
        Graph two =
                graph(unnamed, state("owned by it", "Chinese government"), state("owned by him", "Russian government"));
        assertThat(two.size()).as("which of the two, nobody says").isEqualTo(4);
        assertThat(graph(unnamed).size()).isEqualTo(2);
    }

    @Test
    void rejectedAndPlannedTiesAreNone() {
        String quote = "Calder Holdings owns Halcor Optics.";
        assertThat(graph(owns(quote).decided(Verdict.REJECTED)).ties()).isZero();
        assertThat(graph(owns(quote).put(Modality.PLANNED)).ties()).isZero();
        assertThat(graph(owns(quote).decided(null)).ties()).isZero();
        assertThat(graph(owns(quote).decided(Verdict.UNSURE)).ties()).isZero();
        assertThat(graph(owns(quote)).ties()).isEqualTo(1);
    }

    @Test
    void unreviewedTiesAreCountedOnRequestAndMarked() {
        List<ReviewedClaim> claims = List.of(
                owns("Calder Holdings owns Halcor Optics.").decided(null).claim());
        Tie tie = only(new ClaimTies(PACK).graph(claims, true));
        assertThat(tie.has(Trait.UNREVIEWED)).isTrue();
        assertThat(tie.weight()).isEqualTo(0.7f);
    }

    @Test
    void oneSayingOfTwoPublishersIsOneTieOfGreaterWeight() {
        Graph one = graph(owns("Calder Holdings owns Halcor Optics."), owns("Calder Holdings owns Halcor Optics now."));
        Graph two = graph(
                owns("Calder Holdings owns Halcor Optics."),
                owns("Calder Holdings owns Halcor Optics now.").by("The Arle Ledger"));
        assertThat(only(one).weight()).isEqualTo(0.95f);
        assertThat(only(two).weight()).isGreaterThan(0.95f);
        assertThat(only(two).statements()).hasSize(2);
    }

    @Test
    void aNameJoinsTheEntityOfThatName() {
        Said known = Said.that("project", "Halcor Optics worked for Kestrin.")
                .role("subject", "Halcor Optics", "inv:halcor")
                .role("object", "Kestrin");
        Graph graph = graph(known, owns("Calder Holdings owns Halcor Optics."));
        assertThat(graph.node("Halcor Optics")).isNegative();
        assertThat(graph.degree(graph.node("inv:halcor"))).isEqualTo(2);
    }

    @Test
    void aCommitteeWithoutANameBelongsToItsCompany() {
        Graph graph = graph(committee("Halcor Optics"), committee("Calder Holdings"));
        assertThat(graph.size()).isEqualTo(4);
        int node = graph.node("Halcor Optics · party committee");
        assertThat(graph.kind(node)).isEqualTo(NodeKind.PARTY);
        assertThat(graph.degree(node)).isEqualTo(1);
    }

    private static Said committee(String company) {
        return Said.that("party_org", company + " has a party committee.")
                .role("subject", company)
                .role("object", "party committee");
    }

    @Test
    void anOfficeTiesThePersonToTheBodyAsWell() {
        Graph graph = graph(Said.that("political_office", "Mara Quist of Halcor Optics sits in the Norland Congress.")
                .role("subject", "Halcor Optics")
                .role("object", "Mara Quist")
                .role("body", "Norland Congress"));
        assertThat(graph.kind(graph.node("Mara Quist"))).isEqualTo(NodeKind.PERSON);
        assertThat(graph.kind(graph.node("Norland Congress"))).isEqualTo(NodeKind.STATE);
        assertThat(graph.between(graph.node("Mara Quist"), graph.node("Norland Congress")))
                .hasSize(1);
    }

    @Test
    void theOrderOfClaimsMakesNoDifference() {
        List<ReviewedClaim> claims = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            claims.add(Said.that(
                            i % 3 == 0 ? "project" : "ownership",
                            "Company" + i % 7 + " and Company" + i % 5 + " tied, " + i + ".")
                    .role("subject", "Company" + i % 7)
                    .role("object", "Company" + i % 5)
                    .when(new Times(PartialDate.of(2000 + i % 4), null, null, null))
                    .claim());
        }
        String first = text(new ClaimTies(PACK).graph(claims, false));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(claims, new Random(seed));
            assertThat(text(new ClaimTies(PACK).graph(claims, false))).isEqualTo(first);
        }
    }

    private static String text(Graph graph) {
        return IntStream.range(0, graph.ties())
                .mapToObj(t -> graph.told(t).toString())
                .toList()
                .toString();
    }
}
