package org.ligature.pipeline.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.archive.Inputs;
import org.ligature.ledger.ClaimQuery;
import org.ligature.model.LigatureException;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Ingest;
import org.ligature.pipeline.IngestReport;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.panel.Account.Trouble;
import org.ligature.schema.Pack;

/** What bad plug-ins cost a run: nothing but their own claims. */
class GuardedTest {
    private static final Pack PACK = Extractors.pack("prc-tech");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));
    private static final Guarded.Limits SHORT = new Guarded.Limits(Duration.ofMillis(300), 1000);

    @TempDir
    Path folder;

    private IngestReport ingest(int documents, Guarded.Limits limits, String... names) throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (int i = 0; i < documents; i++)
            Files.writeString(
                    reports.resolve("r" + i + ".txt"),
                    Troublemaker.REPORT + "\nCopy " + i + ".\n",
                    StandardCharsets.UTF_8);
        try (Workspace workspace = Workspace.create(folder.resolve("data"), CLOCK)) {
            Panel panel = Extractors.panel(PACK, List.of(names), new Plugins(List.of()), limits);
            return workspace
                    .ingest(panel, new Ingest.Options(1, 1 << 20))
                    .run(Inputs.of(List.of(reports), CLOCK.instant()), (done, all, whence) -> {});
        }
    }

    private List<ReviewedClaim> claims() {
        try (Workspace workspace = Workspace.create(folder.resolve("data"), CLOCK)) {
            List<ReviewedClaim> out = new java.util.ArrayList<>();
            workspace.ledger().claims().forEach(ClaimQuery.ALL, out::add);
            return out;
        }
    }

    private static Account account(IngestReport report, String name) {
        return report.accounts().stream()
                .filter(a -> a.extractor().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLiarsClaimsAreCountedByReason() throws Exception {
        Account liar = account(ingest(1, Guarded.Limits.DEFAULT, "rules", "liar"), "liar");
        assertThat(liar.proposed()).isEqualTo(12);
        assertThat(liar.believed()).isEqualTo(2);
        assertThat(liar.rejected())
                .containsEntry("quote-not-found", 3L)
                .containsEntry("value-not-found", 1L)
                .containsEntry("repeated", 1L)
                .containsEntry("roles-swapped", 1L)
                .containsEntry("subject-not-found", 1L)
                .containsEntry("unknown-type", 1L)
                .containsEntry("empty-subject", 1L)
                .containsEntry("quote-too-long", 1L);
        assertThat(claims())
                .anySatisfy(c -> assertThat(c.claim().origin().rule()).isEqualTo("liar@0.1"));
        assertThat(claims())
                .anySatisfy(c -> assertThat(c.claim().origin().extractor()).isEqualTo("rules"));
    }

    @Test
    void oneThatThrowsIsNamedAndTheOthersGoOn() throws Exception {
        IngestReport report = ingest(2, Guarded.Limits.DEFAULT, "thrower", "rules");
        assertThat(report.read()).isEqualTo(2);
        assertThat(account(report, "thrower").troubles())
                .hasSize(2)
                .allSatisfy(t -> assertThat(t.message()).contains("thrower@0.1", "NoClassDefFoundError"));
        assertThat(claims()).isNotEmpty();
    }

    @Test
    void oneThatHangsIsGivenUpAfterThreeDocuments() throws Exception {
        IngestReport report = ingest(5, SHORT, "rules", "sleeper");
        assertThat(report.read()).isEqualTo(5);
        assertThat(account(report, "sleeper").troubles())
                .extracting(Trouble::reason)
                .containsExactly("timeout", "timeout", "timeout", "given-up", "given-up");
    }

    @Test
    void aFloodIsCutOffAndCounted() throws Exception {
        Account flood = account(ingest(1, new Guarded.Limits(Duration.ofMinutes(2), 1000), "flood", "rules"), "flood");
        assertThat(flood.proposed()).isEqualTo(1_000_000);
        assertThat(flood.rejected()).containsEntry("malformed", 1000L).containsEntry("too-many", 999_000L);
        assertThat(flood.troubles()).extracting(Trouble::reason).containsExactly("too-many");
    }

    @Test
    void whatAnExtractorFailedOnIsAskedAgainAndNothingElse() throws Exception {
        assertThat(ingest(1, SHORT, "rules", "sleeper").read()).isEqualTo(1);
        IngestReport again = ingest(1, SHORT, "rules", "sleeper");
        assertThat(again.accounts()).extracting(Account::extractor).containsExactly("sleeper@0.1");
        assertThat(ingest(1, SHORT, "rules").known()).isEqualTo(1);
    }

    @Test
    void addingAnExtractorLeavesTheOthersClaimsAlone() throws Exception {
        ingest(1, SHORT, "rules");
        List<String> before = claims().stream().map(ReviewedClaim::id).toList();
        IngestReport report = ingest(1, Guarded.Limits.DEFAULT, "rules", "liar");
        assertThat(report.recorded().retracted()).isZero();
        assertThat(report.recorded().changed()).isZero();
        assertThat(claims()).extracting(ReviewedClaim::id).containsAll(before).hasSizeGreaterThan(before.size());
    }

    @Test
    void anUnknownExtractorIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> ingest(1, SHORT, "oracle"))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("no extractor oracle")
                .hasMessageContaining("rules, deep, fines");
    }

    @Test
    void ofAPanelThatFailsAltogetherTheDocumentIsSetAside() throws Exception {
        IngestReport report = ingest(1, SHORT, "thrower");
        assertThat(report.failures()).hasSize(1);
        assertThat(report.failures().getFirst().reason()).isEqualTo("extractor");
    }
}
