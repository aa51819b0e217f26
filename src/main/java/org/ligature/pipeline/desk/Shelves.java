package org.ligature.pipeline.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.DocumentCount;
import org.ligature.ledger.Ledger;
import org.ligature.ledger.Standing;
import org.ligature.model.Document;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.Findings;
import org.ligature.pipeline.Workspace;
import org.ligature.review.time.KnownBy;
import org.ligature.schema.NamedThing;

/** Hands out the present shelf, and fills a new one when the ledger has changed, reading only what is new. */
public final class Shelves {
    /** How long a page may lag behind what another process, or a run in the background, writes. */
    private static final long LAG_MILLIS = 1000;

    private static final long SHARE = 10;
    /** So many days of the past are kept at hand; each holds its own view of every claim. */
    private static final int KEPT = 4;

    private static final Comparator<ReviewedClaim> ORDER = Comparator.comparing(
                    (ReviewedClaim c) -> c.document().name())
            .thenComparing(c -> c.document().sha256())
            .thenComparingInt(c -> c.claim().evidence().main().start())
            .thenComparing(c -> c.claim().type())
            .thenComparing(ReviewedClaim::id);

    private final Workspace workspace;
    private final Map<String, NamedThing> gazetteer;
    private final BiConsumer<@Nullable Shelf, Shelf> changed;
    private final ReentrantLock filling = new ReentrantLock();
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, ReviewedClaim> known = new HashMap<>();
    private final Map<String, Shelf> days = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shelf> eldest) {
            return size() > KEPT;
        }
    };
    private volatile @Nullable Shelf current;
    private volatile long looked;
    private volatile long rest = LAG_MILLIS;

    /** @param changed is told of each new shelf and the one before it */
    Shelves(Workspace workspace, List<NamedThing> gazetteer, BiConsumer<@Nullable Shelf, Shelf> changed) {
        this.workspace = workspace;
        this.changed = changed;
        this.gazetteer = gazetteer.stream().collect(Collectors.toMap(NamedThing::id, t -> t, (a, b) -> a));
    }

    /** The shelf as it is now, or was a moment ago. */
    public Shelf current() {
        Shelf shelf = current;
        if (shelf == null) return refreshed();
        long now = workspace.clock().millis();
        if (now - looked < rest || !filling.tryLock()) return shelf;
        try {
            return fill();
        } finally {
            filling.unlock();
        }
    }

    /** The shelf with everything that was written before this call. */
    public Shelf refreshed() {
        filling.lock();
        try {
            return fill();
        } finally {
            filling.unlock();
        }
    }

    /** What was known on a day; the last few days that were asked for are kept. */
    Shelf known(LocalDate day) {
        Shelf now = current();
        synchronized (days) {
            return days.computeIfAbsent(now.version() + " " + day, k -> before(now, day));
        }
    }

    private Shelf before(Shelf now, LocalDate day) {
        // Replies that came later than the day were not known either.
        List<ReviewedClaim> bare = new KnownBy(day)
                .of(now.claims()).stream()
                        .map(c -> new ReviewedClaim(c.claim(), c.id(), c.document(), c.decision(), List.of()))
                        .toList();
        List<ReviewedClaim> claims = new Findings(workspace.ledger()).replied(bare, day);
        Set<String> told = claims.stream().map(c -> c.document().sha256()).collect(Collectors.toSet());
        List<DocumentCount> documents = now.documents().stream()
                .filter(d -> told.contains(d.document().sha256()) || out(d.document(), day))
                .toList();
        Shelf.Around around =
                new Shelf.Around(now.version() + " known " + day, documents, now.failures(), now.searches());
        return new Shelf(around, List.copyOf(claims), new Roster(gazetteer, claims));
    }

    private static boolean out(Document document, LocalDate day) {
        PartialDate date = document.metadata().date();
        return date != null && !date.earliest().isAfter(day);
    }

    private Shelf fill() {
        Ledger ledger = workspace.ledger();
        String version = ledger.version();
        Shelf before = current;
        long begun = workspace.clock().millis();
        looked = begun;
        if (before != null && before.version().equals(version)) return before;
        read(ledger);
        List<ReviewedClaim> claims = new Findings(ledger).replied(inOrder(before));
        Shelf.Around around = new Shelf.Around(
                version,
                ledger.documents().all(),
                ledger.failures().all(),
                ledger.searches().all());
        Shelf shelf = new Shelf(around, List.copyOf(claims), new Roster(gazetteer, claims));
        current = shelf;
        looked = workspace.clock().millis();
        changed.accept(before, shelf);
        // A tenth of the time at most goes into following what others write.
        rest = Math.max(LAG_MILLIS, SHARE * (workspace.clock().millis() - begun));
        return shelf;
    }

    /** In their order; what was in order before costs little to sort again. */
    private List<ReviewedClaim> inOrder(@Nullable Shelf before) {
        List<ReviewedClaim> claims = new ArrayList<>(known.size());
        Set<String> placed = new HashSet<>();
        if (before != null) {
            for (ReviewedClaim old : before.claims()) {
                ReviewedClaim now = known.get(old.id());
                if (now != null && placed.add(now.id())) claims.add(now);
            }
        }
        known.values().stream()
                .filter(c -> !placed.contains(c.id()))
                .sorted(ORDER)
                .forEach(claims::add);
        claims.sort(ORDER);
        return claims;
    }

    /** Reads the claims whose rows changed since the last time. */
    private void read(Ledger ledger) {
        Map<String, Standing> now = new HashMap<>();
        for (Standing s : ledger.claims().standing()) if (!s.retracted()) now.put(s.id(), s);
        Set<String> wanted = now.values().stream()
                .filter(s -> !s.equals(standing.get(s.id())))
                .map(Standing::id)
                .collect(Collectors.toSet());
        known.keySet().retainAll(now.keySet());
        for (ReviewedClaim claim : ledger.claims().byIds(wanted)) known.put(claim.id(), claim);
        standing.clear();
        standing.putAll(now);
    }
}
