package org.ligature.index.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Names in which the typed words stand close together, of which the last may only be begun. */
final class Begun {
    private static final int ENDINGS = 50;
    private static final int APART = 2;

    private final Analyzer analyzer;

    Begun(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    Query of(String typed, IndexReader reader) throws IOException {
        List<String> tokens = tokens(typed);
        if (tokens.isEmpty()) return new MatchNoDocsQuery("nothing typed");
        Term[] endings = endings(tokens.removeLast(), reader);
        if (endings.length == 0) return new MatchNoDocsQuery("no such word");
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(APART);
        for (String token : tokens) phrase.add(new Term(Fields.NAMES, token));
        return phrase.add(endings).build();
    }

    private List<String> tokens(String typed) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.NAMES, typed)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) tokens.add(term.toString());
            stream.end();
        }
        return tokens;
    }

    private static Term[] endings(String begun, IndexReader reader) throws IOException {
        List<Term> terms = new ArrayList<>();
        Terms all = MultiTerms.getTerms(reader, Fields.NAMES);
        if (all == null) return new Term[0];
        TermsEnum walk = all.iterator();
        if (walk.seekCeil(new BytesRef(begun)) == TermsEnum.SeekStatus.END) return new Term[0];
        for (BytesRef term = walk.term(); term != null && terms.size() < ENDINGS; term = walk.next()) {
            String word = term.utf8ToString();
            if (!word.startsWith(begun)) break;
            terms.add(new Term(Fields.NAMES, word));
        }
        return terms.toArray(Term[]::new);
    }
}
