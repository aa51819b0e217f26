package org.ligature.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligature.archive.Condition;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Rendition;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Segment;

/** Checks that everything stored is still as it was: bytes, renditions, every quote's words, every row of the ledger. */
public final class Verification {
    private static final int RENDITIONS_KEPT = 16;

    private final Workspace workspace;
    private final Map<String, Optional<Rendition>> renditions = new LinkedHashMap<>(RENDITIONS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Rendition>> eldest) {
            return size() > RENDITIONS_KEPT;
        }
    };
    private final List<Finding> findings = new ArrayList<>();
    private int segments;

    /**
     * What was checked and found.
     *
     * @param documents how many documents were hashed again
     * @param claims how many claims were looked at
     * @param segments how many segments were found again or not
     * @param findings what is wrong; empty when all is well
     */
    public record Result(int documents, int claims, int segments, List<Finding> findings) {}

    public Verification(Workspace workspace) {
        this.workspace = workspace;
    }

    public Result run() {
        List<DocumentCount> documents = workspace.ledger().documents().all();
        documents.forEach(d -> bytes(d.document().sha256(), d.document().name()));
        int[] claims = {0};
        workspace.ledger().claims().forEach(ClaimQuery.ALL.withRetracted(), claim -> {
            claims[0]++;
            claim(claim);
        });
        workspace
                .ledger()
                .integrity()
                .check()
                .forEach(f -> findings.add(new Finding(
                        "ledger, table " + f.table() + ", row " + f.row(),
                        f.problem(),
                        "restore the ledger from a backup")));
        return new Result(documents.size(), claims[0], segments, List.copyOf(findings));
    }

    private void bytes(String sha256, String name) {
        Condition condition = workspace.archive().check(sha256);
        boolean erased =
                condition == Condition.MISSING && workspace.ledger().erasures().erased(sha256);
        if (condition == Condition.OK || erased) return;
        String what = condition == Condition.MISSING
                ? "its bytes are missing from the archive"
                : "its bytes in the archive were changed";
        findings.add(new Finding(
                name + " (" + sha256.substring(0, 12) + "…)",
                what,
                "restore " + workspace.archive().path(sha256) + " from a backup, or ingest the original again"));
    }

    private void claim(ReviewedClaim claim) {
        for (Segment segment : claim.claim().evidence().segments()) {
            segments++;
            Optional<Rendition> rendition = renditions.computeIfAbsent(
                    segment.rendition(), id -> workspace.ledger().documents().rendition(id));
            if (rendition.isEmpty()) {
                lost(claim, segment, "its rendition is not in the ledger");
            } else if (!found(rendition.get(), segment)) {
                lost(claim, segment, "its words do not stand at " + segment.start() + "–" + segment.end());
            }
        }
    }

    private static boolean found(Rendition rendition, Segment segment) {
        int length = rendition.text().length();
        if (segment.end() > rendition.codePoint(length)) return false;
        int from = rendition.index(segment.start());
        int to = rendition.index(segment.end());
        return rendition.text().substring(from, to).equals(segment.exact());
    }

    private void lost(ReviewedClaim claim, Segment segment, String what) {
        findings.add(new Finding(
                "claim " + claim.id() + " in " + claim.document().name(),
                what,
                "ingest the document again; quote: " + segment.exact()));
    }
}
