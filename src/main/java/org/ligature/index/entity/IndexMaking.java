package org.ligature.index.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.ligature.model.Entity;

/** Makes an index of entities: takes them one after the other, and gives the index when all are there. */
public final class IndexMaking implements AutoCloseable {
    private static final double MEMORY_MB = 96;
    private static final int PENDING = 10_000;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    // Held, as loggers that nobody holds forget their level. Lucene's advice on vectors is not for users.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private final IndexWriter writer;
    /** Hashes of the ids that were seen: two entities of one hash are looked at closer, so that a clash costs time only. */
    private final Set<Long> seen = new HashSet<>();

    private final Map<String, Entity> again = new HashMap<>();
    private final SortedSet<String> datasets = new TreeSet<>();
    private boolean finished;

    /** @param folder an empty folder, which the index fills */
    public IndexMaking(Path folder) {
        try {
            directory = new MMapDirectory(folder);
            IndexWriterConfig config = new IndexWriterConfig(Fields.words());
            config.setSimilarity(Ranking.similarity());
            // Keeps entities in the order in which they came, which is the order of pages that nobody sorts.
            config.setMergePolicy(new LogByteSizeMergePolicy());
            config.setRAMBufferSizeMB(MEMORY_MB);
            writer = new IndexWriter(directory, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes in an entity; one that was there before under the same id is joined with it. */
    public void add(Entity entity) {
        datasets.addAll(entity.datasets());
        try {
            if (seen.add(hash(entity.id()))) {
                writer.addDocument(Documents.of(entity));
                return;
            }
            again.merge(entity.id(), entity, Entity::with);
            if (again.size() >= PENDING) join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long hash(String id) {
        long hash = id.length();
        for (int i = 0; i < id.length(); i++) hash = (hash ^ id.charAt(i)) * MIX + (hash >>> 31);
        return hash;
    }

    private void join() throws IOException {
        try (EntityIndex so = new EntityIndex(DirectoryReader.open(writer), Set.of())) {
            for (Entity entity : again.values()) {
                Entity whole = so.entity(entity.id()).map(e -> e.with(entity)).orElse(entity);
                writer.updateDocument(new Term(Fields.ID, Fields.keyword(Fields.ID, entity.id())), Documents.of(whole));
            }
        }
        again.clear();
    }

    /** The finished index; nothing can be added any more. */
    public EntityIndex finish() {
        try {
            if (!again.isEmpty()) join();
            // Every request pays for each part of the index anew, and it never changes again.
            writer.forceMerge(1);
            writer.commit();
            writer.close();
            finished = true;
            return new EntityIndex(DirectoryReader.open(directory), datasets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives up what is not finished. */
    @Override
    public void close() {
        if (finished) return;
        try {
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
