package org.ligature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.DecisionBatch;
import org.ligature.ledger.Ledger;
import org.ligature.ledger.Reports;
import org.ligature.ledger.Store;
import org.ligature.model.LigatureException;
import org.ligature.model.ReviewedClaim;

/** Whatever is decided and undone in whatever order, the ledger stands as if the undone had never been decided. */
class ReviewPropertyTest {
    private static final List<String> TYPES = List.of("party_org", "ownership", "project");
    private static final int CLAIMS = 6;
    private static final int STEPS = 60;

    @TempDir
    Path folder;

    /** A decision about one claim that can be made again. */
    private record Step(String verb, Map<String, String> amendments, String note, String batch) {
        DecisionBatch on(Review review, String claim) {
            Selection one = new Selection.ById(claim);
            Reviewer by = new Reviewer("ana", note);
            return switch (verb) {
                case "accept" -> review.accept(one, by);
                case "reject" -> review.reject(one, by);
                case "unsure" -> review.unsure(one, by);
                default -> review.amend(claim, amendments, by);
            };
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equalsAReplayOfWhatWasNotUndone(long seed) throws IOException {
        Reports report = report();
        Map<String, Deque<Step>> standing = new TreeMap<>();
        report.claims().forEach(c -> standing.put(c.id(), new ArrayDeque<>()));
        try (Ledger walked = Store.SQLITE.open(Files.createDirectory(folder.resolve("walked")));
                Ledger replayed = Store.SQLITE.open(Files.createDirectory(folder.resolve("replayed")))) {
            walked.record(report.record());
            replayed.record(report.record());
            walk(new Random(seed), new Review(walked, TYPES), standing);
            Review again = new Review(replayed, TYPES);
            standing.forEach((claim, steps) -> steps.forEach(step -> step.on(again, claim)));
            assertThat(shown(walked)).isEqualTo(shown(replayed));
            assertThat(walked.integrity().check()).isEmpty();
        }
    }

    private static void walk(Random random, Review review, Map<String, Deque<Step>> standing) {
        List<String> claims = List.copyOf(standing.keySet());
        List<String> batches = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            String claim = claims.get(random.nextInt(claims.size()));
            switch (random.nextInt(8)) {
                case 0, 1 -> undo(review, claim, standing.get(claim));
                case 2 -> bulk(review, "note " + i, standing, batches);
                case 3 -> undoBatch(random, review, standing, batches);
                default -> one(random, review, claim, standing.get(claim));
            }
        }
    }

    private static void one(Random random, Review review, String claim, Deque<Step> standing) {
        String verb = List.of("accept", "reject", "unsure", "amend").get(random.nextInt(4));
        Map<String, String> amendments = random.nextBoolean()
                ? Map.of("date", String.valueOf(1990 + random.nextInt(30)))
                : Map.of("subject", "Company " + random.nextInt(3), "modality", "alleged");
        Step step = new Step(verb, amendments, "note " + random.nextInt(100), "");
        DecisionBatch batch = step.on(review, claim);
        standing.addLast(new Step(verb, amendments, step.note(), batch.id()));
    }

    private static void undo(Review review, String claim, Deque<Step> standing) {
        try {
            review.undo(new Selection.ById(claim), new Reviewer("ben", "back"));
        } catch (LigatureException e) {
            assertThat(standing).as("nothing to undo").isEmpty();
        }
        standing.pollLast();
    }

    /** What is decided at once reaches only claims that wait: undecided, or unsure. */
    private static void bulk(Review review, String note, Map<String, Deque<Step>> standing, List<String> batches) {
        DecisionBatch batch = review.accept(new Selection.ByRule("ownership.plain"), new Reviewer("ana", note));
        int reached = 0;
        for (Deque<Step> steps : standing.values()) {
            if (!steps.isEmpty() && !steps.getLast().verb().equals("unsure")) continue;
            steps.addLast(new Step("accept", Map.of(), note, batch.id()));
            reached++;
        }
        assertThat(batch.count()).isEqualTo(reached);
        if (reached > 0) batches.add(batch.id());
    }

    private static void undoBatch(
            Random random, Review review, Map<String, Deque<Step>> standing, List<String> batches) {
        if (batches.isEmpty()) return;
        String batch = batches.get(random.nextInt(batches.size()));
        review.undoBatch(batch, new Reviewer("ben", "all back"));
        standing.values().forEach(steps -> {
            if (!steps.isEmpty() && steps.getLast().batch().equals(batch)) steps.removeLast();
        });
    }

    private static List<String> shown(Ledger ledger) {
        return ledger.claims(ClaimQuery.ALL).stream()
                .map(ReviewPropertyTest::line)
                .toList();
    }

    private static String line(ReviewedClaim c) {
        return c.id() + " " + c.state() + " " + c.claim() + " "
                + (c.decision() == null ? "" : c.decision().note());
    }

    private static Reports report() {
        Reports report = Reports.named("lamps.txt");
        for (int i = 0; i < CLAIMS; i++) {
            report.says("ownership", "Company " + i, "Velmark Fund", "Velmark Fund owns Company " + i + ".");
        }
        return report;
    }
}
