package org.ligature.pipeline.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligature.archive.Input;
import org.ligature.archive.Inputs;
import org.ligature.index.SearchIndex;
import org.ligature.model.Role;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Findings;
import org.ligature.pipeline.Ingest;
import org.ligature.pipeline.IngestReport;
import org.ligature.pipeline.Progress;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.panel.Member;
import org.ligature.pipeline.panel.Panel;
import org.ligature.pipeline.panel.Readers;
import org.ligature.review.Review;
import org.ligature.review.origin.Leanings;
import org.ligature.schema.NamedThing;
import org.ligature.schema.Pack;
import org.ligature.schema.TieType;

/** An open workspace with all that a workbench asks of it; safe for several threads. */
public final class Desk implements AutoCloseable {
    private final Workspace workspace;
    private final Pack pack;
    private final Map<String, String> schemata;
    private final Indexing indexing;
    private final Citations citations;
    private final Shelves shelves;
    private final Leaned leaned;
    private final Texts texts;
    private final Review review;
    private final Readers readers;

    /** A desk whose documents the built-in rules read. */
    public Desk(Workspace workspace, Pack pack) {
        this(workspace, pack, Readers.always(() -> new Panel(List.of(Member.of(Extractors.rules(pack))))));
    }

    /**
     * The workspace stays the caller's to close.
     *
     * @param readers gives those who read documents, when the first ones come
     */
    public Desk(Workspace workspace, Pack pack, Readers readers) {
        this.readers = readers;
        this.workspace = workspace;
        this.pack = pack;
        this.schemata =
                pack.gazetteer().stream().collect(Collectors.toMap(NamedThing::id, NamedThing::schema, (a, b) -> a));
        this.leaned = new Leaned(() -> new Findings(workspace.ledger()).leanings(), workspace.clock());
        this.texts = new Texts(workspace.ledger());
        this.citations = new Citations(texts);
        this.indexing = new Indexing(
                id -> pack.tieType(id)
                        .map(t -> t.label().en() + " " + t.label().zh())
                        .orElse(id),
                citations);
        this.shelves = new Shelves(workspace, pack.gazetteer(), (before, now) -> {
            if (before != null) texts.forget();
            indexing.changed(before, now);
        });
        this.review = new Review(
                workspace.ledger(), pack.tieTypes().stream().map(TieType::id).toList());
    }

    public Workspace workspace() {
        return workspace;
    }

    public Pack pack() {
        return pack;
    }

    /** What the ledger says now. */
    public Shelf shelf() {
        return shelves.current();
    }

    /** What was known on a day, by what the ledger says now: claims of documents that had come out by then. */
    public Shelf shelf(LocalDate day) {
        return shelves.known(day);
    }

    /** What the ledger says, after something was written. */
    public Shelf refreshed() {
        return shelves.refreshed();
    }

    public Texts texts() {
        return texts;
    }

    /** Hashes of the documents that link to an address, as far as they have been read since the start. */
    public Set<String> citing(String url) {
        return citations.of(url);
    }

    /** Which documents lean on which; where there are many, those that came last may be missing for some seconds. */
    public Leanings leanings() {
        return leaned.of(shelf());
    }

    public Review review() {
        return review;
    }

    public SearchIndex index() {
        return indexing.index();
    }

    /** Waits until all that the present shelf holds can be found. */
    public void settle() {
        refreshed();
        indexing.settle();
    }

    /** Whether somebody in a role is a company; one that no gazetteer knows is taken for one. */
    public boolean company(Role subject) {
        String entity = subject.entity();
        return entity == null || schemata.getOrDefault(entity, "Company").equals("Company");
    }

    /** Reads documents the whole way, one after the other, so that readers of pages keep a core. */
    public IngestReport ingest(List<Input> documents, long largest, Progress progress) {
        Inputs inputs = new Inputs(documents, List.of());
        Ingest ingest = workspace.ingest(readers.of(inputs.text()), new Ingest.Options(1, largest));
        return ingest.run(inputs, progress);
    }

    @Override
    public void close() {
        leaned.close();
        indexing.close();
    }
}
