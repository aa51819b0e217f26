package org.ligature.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.ligature.index.Hit.Piece;

/** Marks the words that were looked for. */
final class Marking {
    // Of the private use area, and taken out of every text before it is stored.
    private static final char FROM = '\uE000';
    private static final char TO = '\uE001';

    private final UnifiedHighlighter highlighter;

    Marking(IndexSearcher searcher, Analyzer analyzer) {
        this.highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new DefaultPassageFormatter(String.valueOf(FROM), String.valueOf(TO), " … ", false))
                .withBreakIterator(() -> java.text.BreakIterator.getSentenceInstance(Locale.ROOT))
                .build();
    }

    static String storable(String text) {
        return text.replace(FROM, ' ').replace(TO, ' ');
    }

    /** The best sentences of the English field, else of the Chinese one, for each document found. */
    List<List<Piece>> excerpts(Query query, TopDocs found) throws IOException {
        String[] english = highlighter.highlight(Analysis.ENGLISH, query, found, 1);
        String[] chinese = highlighter.highlight(Analysis.CHINESE, query, found, 1);
        List<List<Piece>> all = new ArrayList<>();
        for (int i = 0; i < english.length; i++) {
            boolean marked = english[i] != null && english[i].indexOf(FROM) >= 0;
            String best = marked || chinese[i] == null ? english[i] : chinese[i];
            all.add(best == null ? List.of() : pieces(best));
        }
        return all;
    }

    private static List<Piece> pieces(String text) {
        List<Piece> out = new ArrayList<>();
        for (String part : text.split("(?=" + FROM + ")|(?<=" + TO + ")", -1)) {
            boolean marked = !part.isEmpty() && part.charAt(0) == FROM;
            String words = marked ? part.substring(1, part.length() - 1) : part;
            if (!words.isEmpty()) out.add(new Piece(words, marked));
        }
        return out;
    }

    /** Marks the typed words in a short text, whatever their case. */
    static List<Piece> title(String title, String typed) {
        String lower = title.toLowerCase(Locale.ROOT);
        boolean[] marked = new boolean[title.length()];
        // Where lower case changes the length, places in the two texts differ.
        if (lower.length() == title.length()) {
            for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                if (word.isEmpty()) continue;
                for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length()))
                    Arrays.fill(marked, at, at + word.length(), true);
            }
        }
        List<Piece> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= title.length(); i++) {
            if (i < title.length() && marked[i] == marked[from]) continue;
            out.add(new Piece(title.substring(from, i), marked[from]));
            from = i;
        }
        return out;
    }
}
