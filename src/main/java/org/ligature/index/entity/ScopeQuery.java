package org.ligature.index.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/** Turns a scope into clauses of a query. */
final class ScopeQuery {
    private final Set<String> loaded;

    /** @param loaded data sets that the index holds: a scope with all of them needs no clause for them */
    ScopeQuery(Set<String> loaded) {
        this.loaded = loaded;
    }

    void add(Scope scope, BooleanQuery.Builder query) {
        if (scope.datasets().isEmpty()) query.add(new MatchNoDocsQuery("no data set"), Occur.FILTER);
        else if (!scope.datasets().containsAll(loaded)) filter(query, Fields.DATASETS, scope.datasets());
        if (!scope.schemata().isEmpty()) filter(query, Fields.SCHEMA, scope.schemata());
        Map<String, List<String>> byField = new LinkedHashMap<>();
        for (Scope.Filter filter : scope.filters()) {
            byField.computeIfAbsent(filter.field(), f -> new ArrayList<>())
                    .add(Fields.keyword(filter.field(), filter.value()));
        }
        byField.forEach((field, values) -> {
            if (scope.all()) values.forEach(v -> query.add(new TermQuery(new Term(field, v)), Occur.FILTER));
            else filter(query, field, values);
        });
        if (scope.changedSince() != null) {
            query.add(
                    TermRangeQuery.newStringRange(
                            Fields.LAST_CHANGE, Dates.end(scope.changedSince()), null, false, false),
                    Occur.FILTER);
        }
        for (String schema : scope.without()) query.add(new TermQuery(new Term(Fields.SCHEMA, schema)), Occur.MUST_NOT);
        for (String id : scope.except()) {
            query.add(new TermQuery(new Term(Fields.ID, Fields.keyword(Fields.ID, id))), Occur.MUST_NOT);
            query.add(new TermQuery(new Term(Fields.REFERENTS, id)), Occur.MUST_NOT);
        }
    }

    private static void filter(BooleanQuery.Builder query, String field, Iterable<String> values) {
        query.add(in(field, values), Occur.FILTER);
    }

    static Query in(String field, Iterable<String> values) {
        List<BytesRef> terms = new ArrayList<>();
        values.forEach(v -> terms.add(new BytesRef(v)));
        return new TermInSetQuery(field, terms);
    }
}
