package org.ligature.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligature.model.Judged;
import org.ligature.model.Judgement;
import org.ligature.model.LigatureException;
import org.ligature.model.XrefRun;

class JudgementsTest {
    private static final Judgement.By MQ = new Judgement.By("mq", null, null, "same address");

    @TempDir
    Path folder;

    private static List<Judgements.Said> said(String... ids) {
        return java.util.stream.IntStream.range(0, ids.length / 2)
                .mapToObj(i -> new Judgements.Said(Judgement.Pair.of(ids[2 * i], ids[2 * i + 1]), 0.75))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theLastJudgementCountsAndAllStayReadable(Store store) {
        try (Ledger ledger = store.open(folder)) {
            Judgements judgements = ledger.judgements();
            judgements.judge(said("b", "a"), Judged.UNSURE, MQ);
            judgements.judge(said("a", "b", "c", "d"), Judged.POSITIVE, MQ);
            judgements.judge(said("c", "d"), Judged.NO_JUDGEMENT, MQ);
            List<Judgement> standing = judgements.standing();
            assertThat(standing).hasSize(1);
            assertThat(standing.getFirst().pair()).isEqualTo(new Judgement.Pair("a", "b"));
            assertThat(standing.getFirst().judged()).isEqualTo(Judged.POSITIVE);
            assertThat(standing.getFirst().by()).isEqualTo(new Judgement.By("mq", null, 0.75, "same address"));
            assertThat(judgements.history("a", null))
                    .extracting(Judgement::judged)
                    .containsExactly(Judged.UNSURE, Judged.POSITIVE);
            assertThat(judgements.history("d", "c"))
                    .extracting(Judgement::judged)
                    .containsExactly(Judged.POSITIVE, Judged.NO_JUDGEMENT);
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBatchIsTakenBackWhereItStillCounts(Store store) {
        try (Ledger ledger = store.open(folder)) {
            Judgements judgements = ledger.judgements();
            Judgement.By rule = new Judgement.By("mq", "above-99", null, "");
            DecisionBatch batch = judgements.judge(said("a", "b", "c", "d"), Judged.POSITIVE, rule);
            judgements.judge(said("c", "d"), Judged.NEGATIVE, MQ);
            assertThat(judgements.undo(batch.id(), "mq", "").count()).isEqualTo(1);
            assertThat(judgements.standing()).extracting(Judgement::judged).containsExactly(Judged.NEGATIVE);
            assertThatThrownBy(() -> judgements.undo("j-none", "mq", ""))
                    .isInstanceOf(LigatureException.class)
                    .hasMessageContaining("j-none");
        }
    }

    @ParameterizedTest
    @EnumSource
    void comparisonsAreKept(Store store) {
        XrefRun run = new XrefRun("x-1", "a@1", "threshold=0.5", 10, 3, "mq");
        try (Ledger ledger = store.open(folder)) {
            ledger.judgements().compared(run);
            assertThat(ledger.judgements().comparisons()).containsExactly(run);
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }
}
