package org.ligature.ledger.erase;

import static org.ligature.ledger.generated.Tables.CLAIM;
import static org.ligature.ledger.generated.Tables.ERASURE;
import static org.ligature.ledger.generated.Tables.ERASURE_OPEN;
import static org.ligature.ledger.generated.Tables.RENDITION;
import static org.ligature.ledger.generated.Tables.SUPPRESSION;
import static org.ligature.ledger.generated.Tables.TOMBSTONE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Cursor;
import org.ligature.ledger.codec.ClaimJson;
import org.ligature.ledger.codec.RenditionBytes;
import org.ligature.ledger.generated.tables.records.ClaimRecord;
import org.ligature.ledger.generated.tables.records.RenditionRecord;
import org.ligature.ledger.generated.tables.records.SuppressionRecord;
import org.ligature.ledger.state.Projection;
import org.ligature.ledger.store.Writing;
import org.ligature.model.Claim;
import org.ligature.model.Ids;
import org.ligature.model.LigatureException;

/** Carries out one erasure within a transaction. */
final class Eraser {
    private final Writing tx;
    private final Instant now;
    private final Set<String> touched = new TreeSet<>();

    /**
     * What is to be done.
     *
     * @param user who does it
     * @param note why
     * @param documentsToo whether documents' texts go as well
     */
    record Order(String user, String note, boolean documentsToo) {}

    Eraser(Writing tx, Instant now) {
        this.tx = tx;
        this.now = now;
    }

    Erased erase(String nameOrEntity, Order order) {
        Person person = new Person(nameOrEntity, claims());
        String id = Ids.of("e", List.of(order.user(), now, tx.db().fetchCount(ERASURE)));
        tx.append(
                ERASURE,
                List.of(ERASURE.newRecord()
                        .setId(id)
                        .setRequestedBy(order.user())
                        .setErasedAt(now.toString())
                        .setNote(order.note())));
        tx.db().insertInto(ERASURE_OPEN).set(ERASURE_OPEN.ERASURE, id).execute();
        suppress(id, person);
        Suppressions suppressions = Suppressions.load(tx.db());
        if (suppressions.named(order.note())) throw new LigatureException("The note repeats the name that is to go.");
        Tombstones tombstones = new Tombstones(tx, id, suppressions);
        int claims = claims(suppressions, tombstones);
        List<String> documents = documents(id, order, suppressions, tombstones);
        tombstones.words();
        if (order.documentsToo()) tombstones.descriptions(documents);
        tx.append(TOMBSTONE, tombstones.rows());
        tx.db().deleteFrom(ERASURE_OPEN).execute();
        touched.addAll(tombstones.claims());
        Projection projection = new Projection(tx.db());
        projection.refresh(touched);
        projection.refreshDocuments(documents);
        return new Erased(id, claims, tombstones.rows().size() - claims, documents);
    }

    private List<Claim> claims() {
        return tx.db()
                .select(CLAIM.BODY)
                .from(CLAIM)
                .where(CLAIM.BODY.isNotNull())
                .fetch(row -> ClaimJson.read(row.value1()));
    }

    private void suppress(String erasure, Person person) {
        List<SuppressionRecord> rows = new ArrayList<>();
        for (String name : person.names()) rows.add(row(erasure, NameHashes.kind(name), NameHashes.hash(name)));
        for (String entity : person.entities()) {
            rows.add(row(erasure, Suppressions.ENTITY, Suppressions.entityHash(entity)));
        }
        tx.append(SUPPRESSION, rows);
    }

    private static SuppressionRecord row(String erasure, String kind, String hash) {
        return SUPPRESSION.newRecord().setErasure(erasure).setKind(kind).setHash(hash);
    }

    private int claims(Suppressions suppressions, Tombstones tombstones) {
        List<ClaimRecord> changed = new ArrayList<>();
        try (Cursor<ClaimRecord> rows = tx.db()
                .selectFrom(CLAIM)
                .where(CLAIM.BODY.isNotNull())
                .orderBy(CLAIM.SEQ)
                .fetchLazy()) {
            for (ClaimRecord row : rows) {
                Claim claim = ClaimJson.read(row.getBody());
                Optional<Claim> clean = suppressions.clean(claim);
                if (clean.isPresent() && clean.get().equals(claim)) continue;
                row.setBody(clean.map(ClaimJson::write).orElse(null));
                row.setAttributes(clean.map(ClaimJson::attributes).orElse(""));
                changed.add(row);
            }
        }
        changed.forEach(row -> touched.add(row.getId()));
        tombstones.change(CLAIM, changed);
        return changed.size();
    }

    /** Texts are tried one by one: a ledger's texts together don't fit into memory. */
    private List<String> documents(String erasure, Order order, Suppressions suppressions, Tombstones tombstones) {
        Set<String> named = new TreeSet<>();
        Set<Integer> bodies = new TreeSet<>();
        try (Cursor<RenditionRecord> rows = tx.db()
                .selectFrom(RENDITION)
                .where(RENDITION.BODY.isNotNull())
                .orderBy(RENDITION.SEQ)
                .fetchLazy()) {
            for (RenditionRecord row : rows) {
                String text = RenditionBytes.read(row.getSha256(), row.getConverter(), row.getBody())
                        .text();
                if (!suppressions.named(text)) continue;
                named.add(row.getSha256());
                bodies.add(row.getSeq());
            }
        }
        if (order.documentsToo()) {
            tombstones.texts(bodies);
            tx.append(SUPPRESSION, documents(erasure, named));
        }
        return List.copyOf(named);
    }

    private static List<SuppressionRecord> documents(String erasure, Collection<String> documents) {
        return documents.stream()
                .map(d -> row(erasure, Suppressions.DOCUMENT, Suppressions.documentHash(d)))
                .toList();
    }
}
