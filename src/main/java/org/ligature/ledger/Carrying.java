package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.CLAIM;
import static org.ligature.ledger.generated.Tables.DECISION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.codec.ClaimJson;
import org.ligature.ledger.generated.tables.records.DecisionRecord;
import org.ligature.ledger.state.Chunks;
import org.ligature.ledger.state.DecisionRows;
import org.ligature.ledger.state.Words;
import org.ligature.ledger.store.Writing;
import org.ligature.model.Claim;
import org.ligature.model.Ids;
import org.ligature.model.Quantity;
import org.ligature.model.Role;
import org.ligature.model.Segment;

/**
 * Carries decisions over when a better pack draws a quote's edges elsewhere: the claim gets another id, but says the same
 * of the same words.
 */
final class Carrying {
    private final Writing tx;
    private final Instant now;
    private final Set<String> touched = new TreeSet<>();

    Carrying(Writing tx, Instant now) {
        this.tx = tx;
        this.now = now;
    }

    void carry(Collection<ClaimWriter.Replaced> replaced) {
        List<String> gone =
                replaced.stream().flatMap(r -> r.gone().stream()).sorted().toList();
        Map<String, Record> decided = new TreeMap<>(DecisionRows.effective(tx.db(), gone));
        if (decided.isEmpty()) return;
        Map<String, Claim> before = recorded(decided.keySet());
        List<DecisionRecord> rows = new ArrayList<>();
        for (ClaimWriter.Replaced r : replaced) {
            Set<String> taken = new TreeSet<>(
                    DecisionRows.effective(tx.db(), r.made().keySet()).keySet());
            for (String id : r.gone()) {
                Record decision = decided.get(id);
                Claim old = before.get(id);
                if (decision == null || old == null) continue;
                Set<String> closed = new TreeSet<>(taken);
                closed.removeAll(overtaken(decision));
                String heir = heir(old, r.made(), closed);
                if (heir == null) continue;
                taken.add(heir);
                rows.add(carried(decision, heir));
            }
        }
        tx.append(DECISION, rows);
        rows.forEach(row -> touched.add(row.getClaim()));
    }

    /** When a pack is taken back, a claim comes back with the decision of then; one made meanwhile about its heir is newer. */
    private Set<String> overtaken(Record decision) {
        return new TreeSet<>(tx.db()
                .select(DECISION.CARRIED_FROM)
                .from(DECISION)
                .where(DECISION.CLAIM.eq(decision.get(DECISION.CLAIM)))
                .and(DECISION.SEQ.lt(decision.get(DECISION.SEQ)))
                .and(DECISION.CARRIED_FROM.isNotNull())
                .fetch(DECISION.CARRIED_FROM));
    }

    /** The claim of the new run that overlaps most, or null when none says the same. */
    private static @Nullable String heir(Claim old, Map<String, Claim> made, Set<String> taken) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, Claim> entry : new TreeMap<>(made).entrySet()) {
            if (taken.contains(entry.getKey()) || !saysTheSame(old, entry.getValue())) continue;
            int overlap =
                    overlap(old.evidence().main(), entry.getValue().evidence().main());
            if (overlap > most) {
                most = overlap;
                best = entry.getKey();
            }
        }
        return best;
    }

    private static boolean saysTheSame(Claim a, Claim b) {
        return a.type().equals(b.type())
                && a.polarity() == b.polarity()
                && Objects.equals(text(a.value()), text(b.value()))
                && a.subject().key().equals(b.subject().key())
                && a.object().map(Role::key).equals(b.object().map(Role::key));
    }

    private static @Nullable String text(@Nullable Quantity value) {
        return value == null ? null : value.text();
    }

    /** Shared characters; offsets of two renditions can't be compared, so there the words must contain each other. */
    private static int overlap(Segment a, Segment b) {
        if (a.rendition().equals(b.rendition())) {
            return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        }
        String one = Words.normal(a.exact());
        String other = Words.normal(b.exact());
        return one.contains(other) || other.contains(one) ? Math.min(one.length(), other.length()) : 0;
    }

    private Map<String, Claim> recorded(Collection<String> ids) {
        Map<String, Claim> found = new HashMap<>();
        for (List<String> some : Chunks.of(ids)) {
            tx.db()
                    .select(CLAIM.ID, CLAIM.BODY)
                    .from(CLAIM)
                    .where(CLAIM.ID.in(some))
                    .and(CLAIM.BODY.isNotNull())
                    .orderBy(CLAIM.SEQ)
                    .forEach(row -> found.put(row.value1(), ClaimJson.read(row.value2())));
        }
        return found;
    }

    /** The batch stays that of the first decision, so that undoing it reaches its heirs too. */
    private DecisionRecord carried(Record decision, String heir) {
        String from = decision.get(DECISION.CLAIM);
        String note = Objects.toString(decision.get(DECISION.NOTE), "");
        return DECISION.newRecord()
                .setId(Ids.of("d", List.of("carried", decision.get(DECISION.ID), heir, now)))
                .setClaim(heir)
                .setVerdict(decision.get(DECISION.VERDICT))
                .setReviewer(decision.get(DECISION.REVIEWER))
                .setDecidedAt(now.toString())
                .setNote("carried from " + from + (note.isEmpty() ? "" : ": " + note))
                .setAmendments(decision.get(DECISION.AMENDMENTS))
                .setBatch(decision.get(DECISION.BATCH))
                .setCarriedFrom(from);
    }

    /** Ids of the claims that got a decision. */
    Set<String> touched() {
        return touched;
    }
}
