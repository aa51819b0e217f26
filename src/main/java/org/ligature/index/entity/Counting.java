package org.ligature.index.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of fields over all entities that a query finds. */
final class Counting {
    private static final int MOST = 1_000;

    private Counting() {}

    static Map<String, List<EntitySearch.Count>> of(IndexSearcher searcher, Query query, List<String> fields)
            throws IOException {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        fields.forEach(f -> counts.put(f, new HashMap<>()));
        if (!fields.isEmpty()) {
            searcher.search(query, new One(new Counter(counts)));
        }
        Map<String, List<EntitySearch.Count>> out = new HashMap<>();
        counts.forEach((field, values) -> out.put(field, sorted(values)));
        return out;
    }

    private static List<EntitySearch.Count> sorted(Map<String, Integer> values) {
        return values.entrySet().stream()
                .map(e -> new EntitySearch.Count(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((EntitySearch.Count c) -> -c.count())
                        .thenComparing(EntitySearch.Count::value))
                .limit(MOST)
                .toList();
    }

    /** One collector for all segments, as they are searched one after the other. */
    private record One(Counter counter) implements CollectorManager<Counter, Counter> {
        @Override
        public Counter newCollector() {
            return counter;
        }

        @Override
        public Counter reduce(Collection<Counter> collectors) throws IOException {
            counter.finish();
            return counter;
        }
    }

    /** One segment's values have numbers of their own, so each is counted by itself. */
    private static final class Counter extends SimpleCollector {
        private final Map<String, Map<String, Integer>> counts;
        private final List<Segment> segments = new ArrayList<>();

        Counter(Map<String, Map<String, Integer>> counts) {
            this.counts = counts;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            finish();
            for (String field : counts.keySet()) {
                SortedSetDocValues values = DocValues.getSortedSet(context.reader(), field);
                segments.add(new Segment(field, values));
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            for (Segment segment : segments) segment.count(doc);
        }

        @Override
        public void finish() throws IOException {
            for (Segment segment : segments) segment.addTo(counts);
            segments.clear();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** The values of one field in one segment. */
    private static final class Segment {
        private final String field;
        private final SortedSetDocValues values;
        private final int[] counted;

        Segment(String field, SortedSetDocValues values) {
            this.field = field;
            this.values = values;
            this.counted = new int[Math.toIntExact(values.getValueCount())];
        }

        void count(int doc) throws IOException {
            if (!values.advanceExact(doc)) return;
            for (int i = 0; i < values.docValueCount(); i++) counted[(int) values.nextOrd()]++;
        }

        void addTo(Map<String, Map<String, Integer>> counts) throws IOException {
            Map<String, Integer> own = counts.computeIfAbsent(field, f -> new HashMap<>());
            for (int ord = 0; ord < counted.length; ord++) {
                if (counted[ord] > 0) own.merge(values.lookupOrd(ord).utf8ToString(), counted[ord], Integer::sum);
            }
        }
    }
}
