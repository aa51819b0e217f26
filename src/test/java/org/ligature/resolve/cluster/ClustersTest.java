package org.ligature.resolve.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ligature.model.Judged;
import org.ligature.model.Judgement;

class ClustersTest {
    private static Judgement judged(String a, String b, Judged judged) {
        Judgement.Pair pair = Judgement.Pair.of(a, b);
        Judgement.By by = new Judgement.By("mq", null, null, "");
        return new Judgement(pair.one(), pair.other(), judged, by, "j-1", Instant.EPOCH);
    }

    private static Judgement yes(String a, String b) {
        return judged(a, b, Judged.POSITIVE);
    }

    private static Judgement no(String a, String b) {
        return judged(a, b, Judged.NEGATIVE);
    }

    @Test
    void positiveJudgementsJoinAndOthersDont() {
        Clusters clusters =
                Clusters.of(List.of(yes("a", "b"), yes("c", "b"), no("a", "d"), judged("d", "e", Judged.UNSURE)));
        assertThat(clusters.all()).hasSize(1);
        assertThat(clusters.all().getFirst().members()).containsExactly("a", "b", "c");
        assertThat(clusters.canonical("a")).isEqualTo(clusters.canonical("c")).startsWith("lg-");
        assertThat(clusters.canonical("d")).isEqualTo("d");
        assertThat(clusters.conflicts()).isEmpty();
    }

    @Test
    void aCanonicalIdStaysWhenItsClusterGrowsAndOneGivenUpStaysKnown() {
        String early = Clusters.of(List.of(yes("m", "n"))).canonical("m");
        String late = Clusters.of(List.of(yes("a", "b"))).canonical("a");
        Clusters both = Clusters.of(List.of(yes("m", "n"), yes("a", "b"), yes("a", "m")));
        assertThat(both.canonical("b")).isEqualTo(early);
        assertThat(both.canonical(late)).isEqualTo(early);
        assertThat(both.all().getFirst().referents()).containsExactlyInAnyOrder("a", "b", "m", "n", late);
    }

    @Test
    void anIdOfWikidataIsTheCanonicalOne() {
        Clusters clusters = Clusters.of(List.of(yes("x", "Q90"), yes("x", "y")));
        assertThat(clusters.canonical("y")).isEqualTo("Q90");
        assertThat(clusters.all().getFirst().referents()).contains("x", "y").doesNotContain("Q90");
    }

    @Test
    void whatIsContradictedIsReportedAndNotMerged() {
        Clusters clusters = Clusters.of(List.of(yes("a", "b"), yes("b", "c"), no("a", "c"), yes("x", "y")));
        assertThat(clusters.all()).hasSize(1);
        assertThat(clusters.canonical("a")).isEqualTo("a");
        assertThat(clusters.conflicts()).hasSize(1);
        Conflict conflict = clusters.conflicts().getFirst();
        assertThat(conflict.members()).containsExactly("a", "b", "c");
        assertThat(conflict.negative()).hasSize(1);
        assertThat(conflict.positive()).hasSize(2);
    }

    @Test
    void joiningKeepsApartWhatIsSaidToBeApart() {
        Joining joining = new Joining();
        joining.keepApart(new Judgement.Pair("a", "z"));
        joining.join(new Judgement.Pair("a", "b"));
        joining.join(new Judgement.Pair("y", "z"));
        assertThat(joining.barred(new Judgement.Pair("b", "y"))).isTrue();
        assertThat(joining.barred(new Judgement.Pair("b", "c"))).isFalse();
    }

    /** The members follow from the judgements, in whatever order they were made. */
    @Test
    void theOrderOfJudgementsOnlyChoosesTheId() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            List<Judgement> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int a = random.nextInt(14);
                int b = random.nextInt(14);
                if (a != b)
                    all.add(judged("e" + a, "e" + b, random.nextInt(5) == 0 ? Judged.NEGATIVE : Judged.POSITIVE));
            }
            Clusters before = Clusters.of(all);
            Collections.shuffle(all, random);
            Clusters after = Clusters.of(all);
            assertThat(members(after)).isEqualTo(members(before));
            assertThat(after.conflicts()).hasSameSizeAs(before.conflicts());
            for (Cluster cluster : after.all())
                assertThat(cluster.members()).allMatch(m -> after.canonical(m).equals(cluster.id()));
        }
    }

    private static Set<String> members(Clusters clusters) {
        Set<String> out = new TreeSet<>();
        clusters.all().forEach(c -> out.add(c.members().toString()));
        return out;
    }
}
