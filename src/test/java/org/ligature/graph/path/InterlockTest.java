package org.ligature.graph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ligature.graph.Graph;
import org.ligature.graph.NodeKind;
import org.ligature.graph.Span;
import org.ligature.graph.Stake;
import org.ligature.graph.Tie;
import org.ligature.model.PartialDate;
import org.ligature.model.Times;

/** Invented people in invented posts. */
class InterlockTest {
    private static Tie post(String type, String from, String to, String begin, String end) {
        Times times = new Times(
                PartialDate.parse(begin).orElse(null), PartialDate.parse(end).orElse(null), null, null);
        return new Tie(from, to, type, Stake.UNKNOWN, Span.of(times), 0.9f, Set.of(), List.of("s"));
    }

    private static Graph graph(Tie... ties) {
        Graph.Builder builder = new Graph.Builder();
        builder.node("Halcor", "Halcor", NodeKind.COMPANY);
        builder.node("Congress", "Congress", NodeKind.STATE);
        builder.node("Quist", "Mara Quist", NodeKind.PERSON);
        for (Tie tie : ties) builder.tie(tie);
        return builder.build();
    }

    private static List<Interlock> found(Graph graph) {
        return Interlock.of(graph, graph.node("Halcor"), Bounds.USUAL);
    }

    private static Interlock.Overlap overlap(String begin, String end) {
        return found(graph(
                        post("party_role", "Halcor", "Quist", "2012", "2016"),
                        post("political_office", "Quist", "Congress", begin, end)))
                .getFirst()
                .overlap();
    }

    @Test
    void datesTellWhetherBothWereAtOneTime() {
        assertThat(overlap("2015", "2018")).isEqualTo(Interlock.Overlap.TOGETHER);
        assertThat(overlap("2017", "2018")).isEqualTo(Interlock.Overlap.APART);
        assertThat(overlap("", "2011")).isEqualTo(Interlock.Overlap.APART);
        assertThat(overlap("", "")).isEqualTo(Interlock.Overlap.UNKNOWN);
    }

    @Test
    void aReportOnAnEarlierCareerDoesNotTellWhenItWas() {
        Times reported = new Times(null, null, null, PartialDate.of(2014));
        Tie career =
                new Tie("Quist", "Congress", "career", Stake.UNKNOWN, Span.of(reported), 0.9f, Set.of(), List.of("s"));
        Tie office = new Tie(
                "Quist",
                "Congress",
                "political_office",
                Stake.UNKNOWN,
                Span.of(reported),
                0.9f,
                Set.of(),
                List.of("s"));
        Tie post = post("party_role", "Halcor", "Quist", "2012", "2016");
        assertThat(found(graph(post, career)).getFirst().overlap()).isEqualTo(Interlock.Overlap.UNKNOWN);
        assertThat(found(graph(post, office)).getFirst().overlap()).isEqualTo(Interlock.Overlap.TOGETHER);
        Tie undated = new Tie(
                "Halcor", "Quist", "party_role", Stake.UNKNOWN, Span.of(reported), 0.9f, Set.of(), List.of("s"));
        assertThat(found(graph(undated, office)).getFirst().overlap()).isEqualTo(Interlock.Overlap.UNKNOWN);
    }

    @Test
    void aVisitLinksNobody() {
        assertThat(found(graph(
                        post("leader_visit", "Halcor", "Quist", "2012", "2012"),
                        post("political_office", "Quist", "Congress", "2010", "2015"))))
                .isEmpty();
    }

    @Test
    void onePersonLinksTheSameTwoOnceByThePairThatTellsMost() {
        List<Interlock> links = found(graph(
                post("party_role", "Halcor", "Quist", "2012", "2016"),
                post("career", "Halcor", "Quist", "2001", "2003"),
                post("political_office", "Quist", "Congress", "2015", "2018")));
        assertThat(links).singleElement().satisfies(l -> assertThat(l.overlap()).isEqualTo(Interlock.Overlap.TOGETHER));
    }
}
