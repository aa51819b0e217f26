package org.ligature.pipeline.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.index.Entry;
import org.ligature.index.SearchIndex;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Document;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;

/** Keeps the search index in step with the shelves, on a thread of its own, so that nobody waits for it. */
final class Indexing implements AutoCloseable {
    static final String ENTITY = "e:";
    static final String DOCUMENT = "d:";
    static final String CLAIM = "c:";

    private final SearchIndex index = new SearchIndex();
    private final Function<String, String> tieNames;
    private final Citations citations;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("indexer").daemon().factory());
    private volatile Future<?> last = thread.submit(() -> {});
    private volatile boolean filled;

    /**
     * An empty index.
     *
     * @param tieNames gives the names, in all languages, of a tie type
     * @param citations is told of documents on the same thread
     */
    Indexing(Function<String, String> tieNames, Citations citations) {
        this.tieNames = tieNames;
        this.citations = citations;
    }

    /** The index; the first time, when it has been filled. */
    SearchIndex index() {
        if (!filled) {
            settle();
            filled = true;
        }
        return index;
    }

    void changed(@Nullable Shelf before, Shelf now) {
        last = thread.submit(() -> {
            List<Entry> entries = new ArrayList<>();
            Set<String> gone = new HashSet<>();
            claims(before, now, entries, gone);
            documents(before, now, entries);
            entities(before, now, entries, gone);
            index.update(entries, gone);
            entries.stream()
                    .filter(e -> e.kind() == Entry.Kind.DOCUMENT)
                    .forEach(e -> citations.read(e.id().substring(DOCUMENT.length())));
        });
    }

    /** Waits until what was told so far can be found. */
    void settle() {
        try {
            last.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("the search index could not be brought up to date", e);
        }
    }

    // A claim that did not change is the very same object on both shelves.
    @SuppressWarnings("ReferenceEquality")
    private void claims(@Nullable Shelf before, Shelf now, List<Entry> entries, Set<String> gone) {
        for (ReviewedClaim claim : now.claims()) {
            ReviewedClaim old = before == null ? null : before.claim(claim.id()).orElse(null);
            if (old != claim) entries.add(claim(claim));
        }
        if (before == null) return;
        before.claims().stream().filter(c -> now.claim(c.id()).isEmpty()).forEach(c -> gone.add(CLAIM + c.id()));
    }

    private Entry claim(ReviewedClaim reviewed) {
        List<String> quotes = reviewed.claim().evidence().quotes().stream()
                .map(Segment::exact)
                .toList();
        List<String> names = Stream.concat(
                        reviewed.claim().roles().stream().map(Role::caption),
                        Stream.of(tieNames.apply(reviewed.claim().type())))
                .toList();
        String title = reviewed.claim().subject().caption();
        return new Entry(CLAIM + reviewed.id(), Entry.Kind.CLAIM, title, names, String.join(" … ", quotes));
    }

    private static void documents(@Nullable Shelf before, Shelf now, List<Entry> entries) {
        for (DocumentCount counted : now.documents()) {
            Document document = counted.document();
            boolean same = before != null
                    && before.document(document.sha256())
                            .filter(d -> d.document().equals(document))
                            .isPresent();
            if (same) continue;
            List<String> names = Stream.of(
                            document.name(),
                            document.metadata().publisher(),
                            document.metadata().author())
                    .filter(java.util.Objects::nonNull)
                    .toList();
            entries.add(new Entry(DOCUMENT + document.sha256(), Entry.Kind.DOCUMENT, document.caption(), names, ""));
        }
    }

    private static void entities(@Nullable Shelf before, Shelf now, List<Entry> entries, Set<String> gone) {
        Map<String, Subject> old = before == null ? Map.of() : before.subjects();
        now.subjects().forEach((key, subject) -> {
            Subject was = old.get(key);
            if (was != null && was.who().equals(subject.who()) && weight(was) == weight(subject)) return;
            List<String> names = Stream.concat(subject.who().names().stream(), subject.who().namesZh().stream())
                    .toList();
            entries.add(
                    new Entry(ENTITY + key, Entry.Kind.ENTITY, subject.who().caption(), names, "", weight(subject)));
        });
        old.keySet().stream().filter(k -> !now.subjects().containsKey(k)).forEach(k -> gone.add(ENTITY + k));
    }

    private static int weight(Subject subject) {
        return subject.own().size() + subject.named().size();
    }

    @Override
    public void close() {
        thread.shutdownNow();
        index.close();
    }
}
