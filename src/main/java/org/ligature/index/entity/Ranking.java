package org.ligature.index.entity;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** How words and keys weigh: by rarity; and entities with many names are not held back for it. */
final class Ranking {
    private static final float SATURATION = 1.2f;
    private static final float LITTLE_LENGTH = 0.25f;

    private Ranking() {}

    static Similarity similarity() {
        Similarity usual = new BM25Similarity();
        Similarity names = new BM25Similarity(SATURATION, LITTLE_LENGTH);
        Similarity rarity = new BM25Similarity(0, 0);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return switch (field) {
                    case Fields.NAMES -> names;
                    case Fields.TEXT -> usual;
                    default -> Fields.isText(field) ? usual : rarity;
                };
            }
        };
    }
}
