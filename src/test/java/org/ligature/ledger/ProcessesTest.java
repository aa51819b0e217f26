package org.ligature.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligature.model.Claim;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Verdict;

/** Several processes and threads may write at once, and any of them may be killed. */
class ProcessesTest {
    private static final int REPORTS = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void twoProcessesWriteAtOnceIntoANewLedger(Store store) throws Exception {
        String url = store.newUrl(folder);
        // The middle third comes from both.
        Process one = start(url, 0, 2 * REPORTS / 3);
        Process other = start(url, REPORTS / 3, REPORTS);
        assertThat(List.of(one.waitFor(), other.waitFor())).as(errors()).containsOnly(0);
        try (Ledger ledger = Store.open(url)) {
            assertThat(claims(ledger)).isEqualTo(undisturbed());
            assertThat(ledger.integrity().check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKilledProcessLeavesWholeDocumentsAndTheNextOneGoesOn(Store store) throws Exception {
        String url = store.newUrl(folder);
        Random random = new Random(7);
        for (int round = 0; round < 3; round++) {
            killAfter(url, random.nextInt(12));
            try (Ledger ledger = Store.open(url)) {
                assertThat(ledger.integrity().check()).isEmpty();
                assertThat(ledger.documents().all())
                        .allSatisfy(d -> assertThat(d.claims()).isEqualTo(5));
            }
        }
        assertThat(start(url, 0, REPORTS).waitFor()).as(errors()).isZero();
        try (Ledger ledger = Store.open(url)) {
            assertThat(claims(ledger)).isEqualTo(undisturbed());
            assertThat(ledger.documents().acquisitions(Writer.report(0).sha256()))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void threadsWriteAndReadAtOnce(Store store) throws Exception {
        try (Ledger ledger = store.open(folder);
                ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < REPORTS; i++) work.add(step(ledger, i));
            int seen = 0;
            for (Future<Integer> result : pool.invokeAll(work)) seen += result.get();
            assertThat(seen).isPositive();
            assertThat(claims(ledger)).isEqualTo(undisturbed());
            assertThat(ledger.claims().count(ClaimQuery.ALL.inState(List.of("accepted"))))
                    .isEqualTo(REPORTS);
            assertThat(ledger.integrity().check()).isEmpty();
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        }
    }

    private static Callable<Integer> step(Ledger ledger, int number) {
        return () -> {
            Reports report = Writer.report(number);
            ledger.record(report.record());
            ledger.decisions().decide(List.of(report.claims().getFirst().id()), Ruling.of(Verdict.ACCEPTED, "ana", ""));
            return ledger.claims(ClaimQuery.ALL.page(0, 100)).size();
        };
    }

    private void killAfter(String url, int documents) throws IOException, InterruptedException {
        Process process = Writer.process(url, 0, REPORTS)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i <= documents; i++) lines.readLine();
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private Process start(String url, int from, int to) throws IOException {
        return Writer.process(url, from, to)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.txt").toFile()))
                .start();
    }

    private String errors() throws IOException {
        Path errors = folder.resolve("errors.txt");
        return Files.exists(errors) ? Files.readString(errors) : "";
    }

    private static List<String> claims(Ledger ledger) {
        return ledger.claims(ClaimQuery.ALL).stream().map(ReviewedClaim::id).toList();
    }

    private static List<String> undisturbed() {
        List<Reports> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) reports.add(Writer.report(i));
        reports.sort(java.util.Comparator.comparing(r -> r.document().name()));
        return reports.stream().flatMap(r -> r.claims().stream()).map(Claim::id).toList();
    }
}
