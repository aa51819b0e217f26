package org.ligature.index.entity;

import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.ligature.schema.Property;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/**
 * Which neighbours of an entity are wanted.
 *
 * @param of id of the entity that they point to; null where only ids are wanted
 * @param by the property, of the entity, whose other direction they must use; null for any
 * @param ids ids of entities that are wanted too
 * @param known ids of those that are had already
 */
public record Near(@Nullable String of, @Nullable Property by, Set<String> ids, Set<String> known) {
    public Near {
        ids = Set.copyOf(ids);
        known = Set.copyOf(known);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return of == null && ids.isEmpty();
    }

    Query query() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (of != null) query.add(pointing(of), Occur.SHOULD);
        if (!ids.isEmpty()) query.add(ids(ids), Occur.SHOULD);
        if (!known.isEmpty()) query.add(ids(known), Occur.MUST_NOT);
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private Query pointing(String to) {
        String reverse = by == null ? null : by.reverse();
        String range = by == null ? null : by.range();
        if (reverse == null || range == null) return term(Fields.ENTITIES, to);
        return new BooleanQuery.Builder()
                .add(term(Fields.PROPERTY + reverse, to), Occur.FILTER)
                .add(ScopeQuery.in(Fields.SCHEMA, kinds(range)), Occur.FILTER)
                .build();
    }

    private static Set<String> kinds(String range) {
        Schema schema = Schemata.standard().schema(range);
        Set<String> kinds = new TreeSet<>(Set.of(range));
        if (schema != null) kinds.addAll(schema.descendants());
        return kinds;
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, Fields.keyword(field, value)));
    }

    private static Query ids(Set<String> ids) {
        return ScopeQuery.in(
                Fields.ID,
                ids.stream().map(id -> Fields.keyword(Fields.ID, id)).sorted().toList());
    }
}
