package org.ligature.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.ligature.model.Entity;
import org.ligature.name.NameKind;
import org.ligature.pipeline.screening.ScreenedLines;
import org.ligature.pipeline.screening.ScreenedRow;
import org.ligature.screen.Query;
import org.ligature.screen.Screener;

/**
 * Screening beside Lucene's fuzzy query, in one process and in turns, on the same names and queries.
 *
 * <p>Ligature's side makes the lines that {@code ligature screen --format jsonl} prints, reasons included. Lucene's looks for each word of the
 * query with {@code FuzzyQuery} as it comes (two edits, no prefix), and reads ids and names of the best ten; once more with fewer edits
 * for short words, as servers built on Lucene do.
 *
 * <p>Arguments: a file of names ({@code id}, P or O, {@code name}), one of queries (anything, anything, {@code name}, P or O), both with tabs
 * between, and the number of rounds.
 */
public final class ScreenBench {
    private static final int BEST = 10;
    private static final double THRESHOLD = 0.42;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ScreenBench() {}

    private record Asked(String name, boolean person) {}

    /** A way to answer; gives something of the answer so that none is skipped. */
    private record Engine(String name, ToIntFunction<Asked> answer) {}

    /** Queries a second by the clock, and a second of processor time. */
    private record Rate(double clock, double processor) {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) throw new IllegalArgumentException("NAMES QUERIES ROUNDS");
        List<String[]> names = lines(Path.of(arguments[0]));
        List<Asked> queries = lines(Path.of(arguments[1])).stream()
                .map(f -> new Asked(f[2], f[3].equals("P")))
                .toList();
        List<Engine> engines = List.of(ligature(names), lucene(names, false), lucene(names, true));
        int rounds = Integer.parseInt(arguments[2]);
        for (Engine engine : engines) for (int i = 0; i < 2; i++) rate(engine, queries, 2);
        for (int threads = 1; threads <= 2; threads++) measure(engines, queries, threads, rounds);
    }

    private static List<String[]> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(l -> l.split("\t", -1)).toList();
    }

    private static void measure(List<Engine> engines, List<Asked> queries, int threads, int rounds) throws Exception {
        Rate[][] rates = new Rate[engines.size()][rounds];
        for (int round = 0; round < rounds; round++)
            for (int e = 0; e < engines.size(); e++) rates[e][round] = rate(engines.get(e), queries, threads);
        double[] first = medians(rates[0]);
        for (int e = 0; e < engines.size(); e++) {
            double[] own = medians(rates[e]);
            System.out.printf(
                    Locale.ROOT,
                    "%d thread%s, %-40s %6.0f a second, %6.0f a second of processor time; Ligature is %.1f and %.1f times as fast%n",
                    threads,
                    threads == 1 ? " " : "s",
                    engines.get(e).name(),
                    own[0],
                    own[1],
                    first[0] / own[0],
                    first[1] / own[1]);
        }
    }

    private static double[] medians(Rate[] rates) {
        double[] clock = Arrays.stream(rates).mapToDouble(Rate::clock).sorted().toArray();
        double[] processor =
                Arrays.stream(rates).mapToDouble(Rate::processor).sorted().toArray();
        return new double[] {clock[clock.length / 2], processor[processor.length / 2]};
    }

    private static Rate rate(Engine engine, List<Asked> queries, int threads) throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger sum = new AtomicInteger();
        System.gc();
        long processor = SYSTEM.getProcessCpuTime();
        long begun = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(() -> {
                    for (int q = next.getAndIncrement(); q < queries.size(); q = next.getAndIncrement())
                        sum.addAndGet(engine.answer().applyAsInt(queries.get(q)));
                }));
            }
            for (Future<?> part : parts) part.get();
        }
        if (sum.get() == 0) throw new IllegalStateException(engine.name() + " finds nothing");
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Rate(queries.size() / seconds, queries.size() / ((SYSTEM.getProcessCpuTime() - processor) / 1e9));
    }

    private static Engine ligature(List<String[]> names) {
        Screener.Builder builder = new Screener.Builder();
        for (String[] f : names) {
            TreeMap<String, List<String>> properties = new TreeMap<>();
            properties.put("name", List.of(f[2]));
            String schema = f[1].equals("P") ? "Person" : "Organization";
            builder.add(new Entity(
                    f[0], schema, f[2], properties, new TreeSet<>(List.of("list")), new TreeSet<>(), null, null, null));
        }
        Screener screener = builder.build();
        return new Engine("Ligature, with reasons, as lines of JSON:", asked -> {
            Query query = Query.of(asked.name(), asked.person() ? NameKind.PERSON : NameKind.ORGANIZATION);
            ScreenedRow row = new ScreenedRow(1, asked.name(), screener.screen(query, BEST, 0), null);
            return ScreenedLines.of(row, THRESHOLD).length();
        });
    }

    private static Engine lucene(List<String[]> names, boolean byLength) throws IOException {
        Analyzer analyzer = new StandardAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String[] f : names) {
                Document document = new Document();
                document.add(new StoredField("id", f[0]));
                document.add(new TextField("name", f[2], Field.Store.YES));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        String name = byLength ? "Lucene, edits by length of the word:" : "Lucene, fuzzy query as it comes:";
        return new Engine(name, asked -> {
            try {
                return found(searcher, query(analyzer, asked.name(), byLength));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static int found(IndexSearcher searcher, org.apache.lucene.search.Query query) throws IOException {
        int letters = 0;
        for (ScoreDoc hit : searcher.search(query, BEST).scoreDocs) {
            Document document = searcher.storedFields().document(hit.doc);
            letters += document.get("id").length() + document.get("name").length();
        }
        return letters;
    }

    private static org.apache.lucene.search.Query query(Analyzer analyzer, String name, boolean byLength)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream words = analyzer.tokenStream("name", name)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                int edits = !byLength || word.length() > 5 ? 2 : word.length() > 2 ? 1 : 0;
                query.add(new FuzzyQuery(new Term("name", word.toString()), edits), BooleanClause.Occur.SHOULD);
            }
            words.end();
        }
        return query.build();
    }
}
