package org.ligature.index.entity;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Reads what people type: words that must all be there, in names rather than elsewhere, with operators and fields. */
final class WordQuery {
    private static final float NAMES_FIRST = 3;
    private static final int LONGEST_EXACT = 2;
    private static final int LONGEST_NEAR = 5;

    private final Analyzer words;

    WordQuery(Analyzer words) {
        this.words = words;
    }

    /** Throws {@link UnreadableQuery} for syntax that can't be read; the simple syntax can always be. */
    Query of(EntitySearch.Words typed) {
        if (typed.text().isBlank()) return MatchAllDocsQuery.INSTANCE;
        try {
            Query query = typed.simple() ? simple(typed.text()) : full(typed);
            return query == null ? new MatchNoDocsQuery("no words") : query;
        } catch (ParseException | TokenMgrError | IndexSearcher.TooManyClauses | IllegalArgumentException e) {
            throw new UnreadableQuery(typed.text(), e);
        }
    }

    private Query simple(String text) {
        SimpleQueryParser parser = new SimpleQueryParser(words, Map.of(Fields.NAMES, NAMES_FIRST, Fields.TEXT, 1f));
        parser.setDefaultOperator(org.apache.lucene.search.BooleanClause.Occur.MUST);
        return parser.parse(text);
    }

    private Query full(EntitySearch.Words typed) throws ParseException {
        Full parser = new Full(words, typed.fuzzy());
        parser.setDefaultOperator(QueryParser.Operator.AND);
        parser.setAllowLeadingWildcard(true);
        return parser.parse(typed.text());
    }

    /** Lucene's own syntax over two fields at once, of which the better one counts. */
    private static final class Full extends QueryParser {
        private final boolean fuzzy;

        Full(Analyzer words, boolean fuzzy) {
            super(Fields.TEXT, words);
            this.fuzzy = fuzzy;
        }

        /** How one field is asked. */
        private interface Part {
            @Nullable
            Query of(String field) throws ParseException;
        }

        /** What names no field is looked for in names and in the whole text. */
        private @Nullable Query both(String field, Part part) throws ParseException {
            if (!field.equals(Fields.TEXT)) return part.of(field);
            Query names = part.of(Fields.NAMES);
            Query text = part.of(Fields.TEXT);
            if (names == null || text == null) return names == null ? text : names;
            return new DisjunctionMaxQuery(List.of(new BoostQuery(names, NAMES_FIRST), text), 0);
        }

        private static Query term(String field, String text) {
            return new TermQuery(new Term(field, Fields.keyword(field, text)));
        }

        @Override
        protected @Nullable Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
            if (Fields.isKeyword(field)) return term(field, text);
            return both(field, f -> super.getFieldQuery(f, text, quoted));
        }

        @Override
        protected @Nullable Query getFieldQuery(String field, String text, int slop) throws ParseException {
            if (Fields.isKeyword(field)) return term(field, text);
            return both(field, f -> super.getFieldQuery(f, text, slop));
        }

        @Override
        protected @Nullable Query getPrefixQuery(String field, String text) throws ParseException {
            return both(field, f -> super.getPrefixQuery(f, text));
        }

        @Override
        protected @Nullable Query getWildcardQuery(String field, String text) throws ParseException {
            if (field.equals("*") && text.equals("*")) return MatchAllDocsQuery.INSTANCE;
            return both(field, f -> super.getWildcardQuery(f, text));
        }

        @Override
        protected @Nullable Query getRegexpQuery(String field, String text) throws ParseException {
            return both(field, f -> super.getRegexpQuery(f, text));
        }

        @Override
        protected @Nullable Query getRangeQuery(
                String field, @Nullable String from, @Nullable String to, boolean closed, boolean shut)
                throws ParseException {
            return both(field, f -> super.getRangeQuery(f, from, to, closed, shut));
        }

        /** How far a word may be off depends on its length; unless asked to, not at all. */
        @Override
        protected @Nullable Query getFuzzyQuery(String field, String text, float similarity) throws ParseException {
            int length = text.codePointCount(0, text.length());
            int edits = !fuzzy || length <= LONGEST_EXACT ? 0 : length <= LONGEST_NEAR ? 1 : 2;
            return both(field, f -> new FuzzyQuery(new Term(f, Fields.keyword(Fields.CAPTION, text)), edits));
        }
    }
}
