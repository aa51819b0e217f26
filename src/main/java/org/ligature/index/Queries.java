package org.ligature.index;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Turns what somebody types into a query: every word must occur, and the last one may be unfinished. */
final class Queries {
    private static final int LONGEST = 200;
    private static final float NAME_COUNTS = 4;

    private final QueryBuilder builder;
    private final Analyzer analyzer;

    Queries(Analyzer analyzer) {
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
    }

    Query of(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) text = text.substring(0, LONGEST);
        if (text.isEmpty()) return new MatchNoDocsQuery("nothing to look for");
        Query names = unfinished(text);
        Query english = orNone(builder.createBooleanQuery(Analysis.ENGLISH, text, Occur.MUST));
        Query chinese = orNone(builder.createBooleanQuery(Analysis.CHINESE, text, Occur.MUST));
        return new DisjunctionMaxQuery(List.of(new BoostQuery(names, NAME_COUNTS), english, chinese), 0.1f);
    }

    private static Query orNone(@Nullable Query query) {
        return query == null ? new MatchNoDocsQuery("nothing to look for") : query;
    }

    /** All words as they are, or the last one only begun. */
    private Query unfinished(String text) {
        Query whole = orNone(builder.createBooleanQuery(Analysis.NAME, text, Occur.MUST));
        int last = text.lastIndexOf(' ') + 1;
        String begun = analyzer.normalize(Analysis.NAME, text.substring(last).toLowerCase(Locale.ROOT))
                .utf8ToString();
        if (begun.isEmpty()) return whole;
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (last > 0) {
            Query before = builder.createBooleanQuery(Analysis.NAME, text.substring(0, last), Occur.MUST);
            if (before != null) all.add(before, Occur.MUST);
        }
        all.add(new PrefixQuery(new Term(Analysis.NAME, begun)), Occur.MUST);
        return new DisjunctionMaxQuery(List.of(new BoostQuery(whole, 2), all.build()), 0);
    }
}
