package org.ligature.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** How each field's words are cut: English to stems, Chinese to dictionary words, names to whole words and pairs of characters. */
final class Analysis {
    static final String ENGLISH = "en";
    static final String CHINESE = "zh";
    static final String NAME = "name";

    private Analysis() {}

    /** @param single whether single Chinese characters count too: when indexing, so that one character finds something */
    static Analyzer of(boolean single) {
        return new PerFieldAnalyzerWrapper(words(), Map.of(CHINESE, new SmartChineseAnalyzer(), NAME, names(single)));
    }

    private static Analyzer words() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer cut = new ICUTokenizer();
                return new TokenStreamComponents(cut, new PorterStemFilter(new ICUFoldingFilter(cut)));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return new ICUFoldingFilter(in);
            }
        };
    }

    private static Analyzer names(boolean single) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                // Characters one by one, no dictionary: names are in none.
                Tokenizer cut = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
                int scripts = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;
                return new TokenStreamComponents(cut, new CJKBigramFilter(new ICUFoldingFilter(cut), scripts, single));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return new ICUFoldingFilter(in);
            }
        };
    }
}
