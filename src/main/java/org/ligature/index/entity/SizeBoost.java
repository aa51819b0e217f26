package org.ligature.index.entity;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;

/** Relevance, and a little more for entities of which much is said: they are likelier to be meant. */
final class SizeBoost extends DoubleValuesSource {
    private static final double FACTOR = 0.5;

    @Override
    public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
        NumericDocValues sizes = DocValues.getNumeric(context.reader(), Fields.SIZE);
        return new DoubleValues() {
            private double size;

            @Override
            public double doubleValue() throws IOException {
                return scores.doubleValue() + Math.sqrt(FACTOR * size);
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                size = sizes.advanceExact(doc) ? sizes.longValue() : 0;
                return scores.advanceExact(doc);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return false;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc, Explanation score) {
        return Explanation.match(score.getValue(), "with what the number of values adds", score);
    }

    @Override
    public int hashCode() {
        return Objects.hash(SizeBoost.class);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SizeBoost;
    }

    @Override
    public String toString() {
        return "score + sqrt(size / 2)";
    }
}
