package org.ligature.ledger.erase;

import static org.ligature.ledger.generated.Tables.SUPPRESSION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.ligature.model.Claim;
import org.ligature.model.Evidence;
import org.ligature.model.Ids;
import org.ligature.model.Role;
import org.ligature.model.Segment;

/** Who and what must not come (back) into the ledger. */
public final class Suppressions {
    static final String ENTITY = "entity";
    static final String DOCUMENT = "document";

    private final Set<String> hashes = new TreeSet<>();
    private final NameHashes names;

    private Suppressions(DSLContext db) {
        Set<String> kinds = new TreeSet<>();
        db.selectFrom(SUPPRESSION).forEach(row -> {
            hashes.add(row.getHash());
            kinds.add(row.getKind());
        });
        this.names = new NameHashes(hashes, kinds);
    }

    public static Suppressions load(DSLContext db) {
        return new Suppressions(db);
    }

    static String entityHash(String entity) {
        return Ids.of("n", List.of(ENTITY, entity));
    }

    static String documentHash(String sha256) {
        return Ids.of("n", List.of(DOCUMENT, sha256));
    }

    /** Whether nobody and nothing is suppressed, as in most ledgers. */
    public boolean none() {
        return hashes.isEmpty();
    }

    /** Whether a document was erased, text and all. */
    public boolean document(String sha256) {
        return hashes.contains(documentHash(sha256));
    }

    /** Whether a text names somebody who was erased. */
    public boolean named(String text) {
        return names.in(text);
    }

    /**
     * The claim without what must not be kept: empty when its own words or roles name somebody who was erased; without the
     * text around its quotes where only that does.
     */
    public Optional<Claim> clean(Claim claim) {
        if (none()) return Optional.of(claim);
        if (claim.roles().stream().anyMatch(this::role) || spoken(claim)) return Optional.empty();
        List<Segment> segments =
                claim.evidence().segments().stream().map(this::bare).toList();
        return Optional.of(new Claim(
                claim.document(),
                claim.type(),
                new Evidence(segments),
                claim.roles(),
                claim.value(),
                claim.polarity(),
                claim.modality(),
                claim.basis(),
                claim.attribution(),
                claim.times(),
                claim.flags(),
                claim.origin()));
    }

    private boolean role(Role role) {
        String entity = role.entity();
        String mention = role.mention();
        return (entity != null && hashes.contains(entityHash(entity)))
                || named(role.caption())
                || (mention != null && named(mention));
    }

    private boolean spoken(Claim claim) {
        return claim.evidence().segments().stream().anyMatch(s -> named(s.exact()))
                || claim.attribution().stream().anyMatch(this::named);
    }

    /** A name may begin in the text before a quote and end inside it; then the quote itself is judged by its own words. */
    private Segment bare(Segment s) {
        return new Segment(
                s.rendition(),
                s.start(),
                s.end(),
                s.exact(),
                named(s.prefix()) ? "" : s.prefix(),
                named(s.suffix()) ? "" : s.suffix(),
                s.use());
    }
}
