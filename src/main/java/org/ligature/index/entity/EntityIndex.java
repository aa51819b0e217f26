package org.ligature.index.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.ligature.model.Entity;
import org.ligature.schema.EntityLines;

/** Entities of several data sets, to be found in many ways; never changes, and is safe for many threads. */
public final class EntityIndex implements AutoCloseable {
    private static final int MOST_CLAUSES = 8_192;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final ScopeQuery scopes;
    private final Analyzer words = Fields.words();

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    EntityIndex(DirectoryReader reader, Set<String> datasets) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Ranking.similarity());
        this.scopes = new ScopeQuery(datasets);
    }

    /** How many entities there are. */
    public int size() {
        return reader.numDocs();
    }

    /** The entity with exactly this id. */
    public Optional<Entity> entity(String id) {
        return first(new TermQuery(new Term(Fields.ID, Fields.keyword(Fields.ID, id))))
                .filter(e -> e.id().equals(id));
    }

    /** The entity that was once known by this id. */
    public Optional<Entity> formerly(String id) {
        return first(new TermQuery(new Term(Fields.REFERENTS, id)));
    }

    private Optional<Entity> first(Query query) {
        List<Entity> found = load(query, 1);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    private List<Entity> load(Query query, int most) {
        try {
            return load(searcher.search(query, most).scoreDocs, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Entity> load(ScoreDoc[] docs, int from) throws IOException {
        List<Entity> entities = new ArrayList<>();
        for (int i = from; i < docs.length; i++) entities.add(entity(docs[i].doc));
        return entities;
    }

    private Entity entity(int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        BinaryDocValues stored = leaf.reader().getBinaryDocValues(Fields.STORED);
        if (stored == null || !stored.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("every entity is stored");
        }
        BytesRef line = stored.binaryValue();
        return EntityLines.of(Arrays.copyOfRange(line.bytes, line.offset, line.offset + line.length));
    }

    /** Entities by words; throws {@link UnreadableQuery} when they can't be read. */
    public EntitySearch.Found search(EntitySearch asked) {
        Query typed = new WordQuery(words).of(asked.words());
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(typed, Occur.MUST);
        scopes.add(asked.scope(), all);
        return found(new FunctionScoreQuery(all.build(), new SizeBoost()), asked);
    }

    private EntitySearch.Found found(Query query, EntitySearch asked) {
        try {
            int end = asked.page().offset() + asked.page().limit();
            int total = searcher.count(query);
            Map<String, List<EntitySearch.Count>> facets = Counting.of(searcher, query, asked.facets());
            Sort sort = Sorting.of(asked.sorts());
            ScoreDoc[] docs = end == 0 ? new ScoreDoc[0] : searcher.search(query, end, sort, true).scoreDocs;
            return new EntitySearch.Found(load(docs, asked.page().offset()), total, new TreeMap<>(facets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            // Lucene says so when a field's values were not kept for sorting or counting.
            throw new UnreadableQuery("The search asks a field for something that it doesn't offer: " + e.getMessage());
        }
    }

    /** Entities whose names begin like what was typed so far. */
    public EntitySearch.Found begun(String typed, Scope scope, EntitySearch.Page page) {
        try {
            Query query = new Begun(words).of(typed, reader);
            BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
            scopes.add(scope, all);
            EntitySearch asked =
                    new EntitySearch(new EntitySearch.Words("", true, false), scope, List.of(), page, List.of());
            return found(all.build(), asked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entities that most likely are what the example tells of, best first. */
    public List<Entity> candidates(Example example, Scope scope, int most) {
        try {
            BooleanQuery.Builder all =
                    new BooleanQuery.Builder().add(new CandidateQuery(reader, words).of(example), Occur.MUST);
            scopes.add(scope, all);
            TopDocs top = searcher.search(all.build(), most);
            return load(top.scoreDocs, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Entities that point to one of some others, or are among them.
     *
     * @param near what to look for
     * @param orders sort order; that of the index where there is none
     */
    public EntitySearch.Found near(Near near, List<EntitySearch.Order> orders, EntitySearch.Page page) {
        List<EntitySearch.Order> all = new ArrayList<>(orders);
        all.add(new EntitySearch.Order("_doc", false));
        EntitySearch asked =
                new EntitySearch(new EntitySearch.Words("", true, false), Scope.of(Set.of()), all, page, List.of());
        return found(near.query(), asked);
    }

    /** How many entities of which schema some data sets have. */
    public List<EntitySearch.Count> schemata(Collection<String> datasets) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        scopes.add(Scope.of(Set.copyOf(datasets)), all);
        all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        try {
            return Counting.of(searcher, all.build(), List.of(Fields.SCHEMA)).getOrDefault(Fields.SCHEMA, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
