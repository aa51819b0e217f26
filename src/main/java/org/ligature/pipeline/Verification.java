package org.ligature.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligature.archive.Condition;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.LigatureException;
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

    /** Checks everything; what can't even be read is a finding too. */
    public Result run() {
        // First, as damaged rows may keep the rest from being read.
        workspace
                .ledger()
                .integrity()
                .check()
                .forEach(f -> findings.add(new Finding(
                        "ledger, table " + f.table() + ", row " + f.row(),
                        f.problem(),
                        "restore the ledger from a backup")));
        int[] documents = {0};
        int[] claims = {0};
        reading("documents", () -> {
            List<DocumentCount> all = workspace.ledger().documents().all();
            documents[0] = all.size();
            all.forEach(d -> bytes(d.document().sha256(), d.document().name()));
        });
        reading(
                "claims",
                () -> workspace.ledger().claims().forEach(ClaimQuery.ALL.withRetracted(), claim -> {
                    claims[0]++;
                    claim(claim);
                }));
        return new Result(documents[0], claims[0], segments, List.copyOf(findings));
    }

    private void reading(String what, Runnable check) {
        try {
            check.run();
        } catch (LigatureException e) {
            findings.add(new Finding(
                    "the ledger's " + what, String.valueOf(e.getMessage()), "restore the ledger from a backup"));
        }
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
                // The text of a document that named an erased person goes with it.
                if (!workspace.ledger().erasures().erased(claim.document().sha256()))
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
