package org.ligature.index.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.ligature.schema.PropertyType;

/** What an example's candidates have in common with it: keys of names, the rarer the better, and other values. */
final class CandidateQuery {
    /** Identifiers nearly decide alone. */
    private static final float CODE = 8;

    /** A country hardly tells anything. */
    private static final Map<PropertyType, Float> BOOSTS = Map.of(
            PropertyType.DATE, 0.5f,
            PropertyType.PHONE, 3f,
            PropertyType.EMAIL, 3f,
            PropertyType.URL, 1f,
            PropertyType.COUNTRY, 0.2f);

    private static final int MOST_KEYS = 600;
    private static final int MOST_VALUES = 100;

    /** So many entities may share the keys that are looked at, the rarest first; some keys are looked at in any case. */
    private static final long MOST_SHARED = 150_000;

    private static final int ALWAYS = 4;

    private final IndexReader reader;
    private final Analyzer words;

    CandidateQuery(IndexReader reader, Analyzer words) {
        this.reader = reader;
        this.words = words;
    }

    /** A key with how many entities have it. */
    private record Key(Term term, int count) {}

    private List<Key> rarest(Example example) throws IOException {
        List<Key> keys = new ArrayList<>();
        for (long key : NameKeys.of(example.names(), example.kind(), MOST_KEYS)) {
            Term term = new Term(Fields.KEYS, Documents.bytes(key));
            int count = reader.docFreq(term);
            if (count > 0) keys.add(new Key(term, count));
        }
        keys.sort(Comparator.comparingInt(Key::count).thenComparing(Key::term));
        long shared = 0;
        int taken = 0;
        while (taken < keys.size()
                && (taken < ALWAYS || shared + keys.get(taken).count() <= MOST_SHARED)) {
            shared += keys.get(taken++).count();
        }
        return keys.subList(0, taken);
    }

    Query of(Example example) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Key key : rarest(example)) should(any, new TermQuery(key.term()), 1);
        example.others().forEach((type, values) -> {
            Float boost = BOOSTS.get(type);
            String group = type.group();
            if (group == null) return;
            for (String value : values.stream().sorted().limit(MOST_VALUES).toList()) {
                if (type == PropertyType.IDENTIFIER) {
                    should(any, new TermQuery(new Term(Fields.KEYS, Documents.bytes(NameKeys.code(value)))), CODE);
                } else if (boost != null) {
                    should(any, new TermQuery(new Term(group, Fields.keyword(group, value))), boost);
                } else if (type == PropertyType.ADDRESS) {
                    Query address = new QueryBuilder(words).createBooleanQuery(group, value);
                    if (address != null) should(any, address, 0.2f);
                }
            }
        });
        return any.setMinimumNumberShouldMatch(1).build();
    }

    private static void should(BooleanQuery.Builder any, Query query, float boost) {
        any.add(boost == 1 ? query : new BoostQuery(query, boost), Occur.SHOULD);
    }
}
