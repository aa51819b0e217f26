package org.ligature.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.ligature.index.Entry.Kind;

/** An index in memory, made anew at every start; safe for several threads. */
public final class SearchIndex implements AutoCloseable {
    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String WEIGHT = "weight";
    /** A weight that counts half of what an endless one would. */
    private static final float USUAL_WEIGHT = 20;

    private static final FieldType TEXT = text();

    // Held, as loggers that nobody holds forget their level. Lucene's advice on vectors is not for users.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Analyzer searching = Analysis.of(false);
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public SearchIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Analysis.of(true)));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldType text() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** Takes in entries, in place of those with the same ids, and drops others; what comes next sees all of it. */
    public void update(Collection<Entry> entries, Collection<String> gone) {
        try {
            for (String id : gone) writer.deleteDocuments(new Term(ID, id));
            for (Entry entry : entries) writer.updateDocument(new Term(ID, entry.id()), document(entry));
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField(ID, entry.id(), Field.Store.YES));
        document.add(new StringField(KIND, entry.kind().name(), Field.Store.NO));
        document.add(new FeatureField(WEIGHT, WEIGHT, Math.max(1, entry.weight())));
        document.add(new StoredField(TITLE, entry.title()));
        document.add(new TextField(Analysis.NAME, entry.title(), Field.Store.NO));
        for (String name : entry.names()) document.add(new TextField(Analysis.NAME, name, Field.Store.NO));
        String text = Marking.storable(entry.text());
        boolean chinese = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        if (!text.isEmpty()) document.add(new Field(Analysis.ENGLISH, text, TEXT));
        if (chinese) document.add(new Field(Analysis.CHINESE, text, TEXT));
        return document;
    }

    /** The best entries of each kind; a kind of which nothing fits has an empty list. */
    public Map<Kind, Found> search(String typed, int most) {
        Map<Kind, Found> found = new java.util.EnumMap<>(Kind.class);
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                for (Kind kind : Kind.values()) found.put(kind, search(searcher, typed, kind, most));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /**
     * What was found of one kind.
     *
     * @param hits the best
     * @param all how many there are in all
     */
    public record Found(List<Hit> hits, int all) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    private Found search(IndexSearcher searcher, String typed, Kind kind, int most) throws IOException {
        Query words = new Queries(searching).of(typed);
        Query query = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new TermQuery(new Term(KIND, kind.name())), Occur.FILTER)
                .add(FeatureField.newSaturationQuery(WEIGHT, WEIGHT, 4, USUAL_WEIGHT), Occur.SHOULD)
                .build();
        TopDocs top = searcher.search(query, most);
        List<List<Hit.Piece>> excerpts = new Marking(searcher, searching).excerpts(words, top);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < top.scoreDocs.length; i++) {
            Document document = searcher.storedFields().document(top.scoreDocs[i].doc);
            hits.add(new Hit(document.get(ID), kind, Marking.title(document.get(TITLE), typed), excerpts.get(i)));
        }
        return new Found(hits, searcher.count(query));
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
