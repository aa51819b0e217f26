package org.ligature.bench.graph;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.ligature.graph.path.PathSearch;

/**
 * Asks both engines the same questions, in turns, in one process; checks that their answers agree; prints a table.
 *
 * <p>Beside the time on the clock it gives the processor's own, which other programs on the machine disturb less.
 */
public final class GraphBench {
    private static final int THREADS = 2;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private GraphBench() {}

    /** What one engine did with one kind of question in one round. */
    private record Round(double perSecond, double perCpuSecond, long[] nanos, long[] cpu, int[] answers) {
        static double millis(long[] sorted, double quantile) {
            return sorted[(int) Math.min(sorted.length - 1L, (long) (quantile * sorted.length))] / 1e6;
        }
    }

    private interface Question {
        int ask(Engine.Asker asker, String[] pair);
    }

    public static void main(String[] arguments) throws Exception {
        int companies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Synthetic made = new Synthetic(companies, 3 * companies);
        long begun = System.nanoTime();
        LigatureEngine ours = new LigatureEngine(made);
        System.out.printf(
                Locale.ROOT,
                "companies %d, ties %d, built in %.1f s, %.1f bytes a tie with nodes, ids, captions and statements%n",
                companies,
                ours.graph().ties(),
                (System.nanoTime() - begun) / 1e9,
                ours.graph().bytes() / (double) ours.graph().ties());
        best(made, ours);
        Path folder = Files.createTempDirectory("ligature-bench-neo4j");
        begun = System.nanoTime();
        try (Neo4jEngine theirs = new Neo4jEngine(made, folder)) {
            System.out.printf(Locale.ROOT, "neo4j filled in %.1f s%n", (System.nanoTime() - begun) / 1e9);
            compare("shortest path", made, ours, theirs, rounds, (a, p) -> a.shortest(p[0], p[1]));
            compare("owners, six steps", made, ours, theirs, rounds, (a, p) -> a.owners(p[0]));
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private static void best(Synthetic made, LigatureEngine ours) {
        PathSearch search = new PathSearch(ours.graph());
        String[][] pairs = made.pairs(1200);
        long[] nanos = new long[1000];
        int found = 0;
        for (int i = 0; i < pairs.length; i++) {
            long from = System.nanoTime();
            boolean any = search.best(
                            ours.graph().node(pairs[i][0]), ours.graph().node(pairs[i][1]), LigatureEngine.BOUNDS)
                    .isPresent();
            if (i >= 200) nanos[i - 200] = System.nanoTime() - from;
            if (any) found++;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "best-evidenced path, one thread: median %.2f ms, p99 %.2f ms, %d of %d pairs tied%n",
                nanos[500] / 1e6,
                nanos[990] / 1e6,
                found,
                pairs.length);
    }

    private static void compare(String what, Synthetic made, Engine ours, Engine theirs, int rounds, Question question)
            throws Exception {
        String[][] few = made.pairs(3000);
        String[][] many = made.pairs(60_000);
        run(theirs, few, question);
        run(ours, many, question);
        List<Round> a = new ArrayList<>();
        List<Round> b = new ArrayList<>();
        for (int r = 0; r < rounds; r++) {
            b.add(run(theirs, few, question));
            a.add(run(ours, many, question));
        }
        long differ = 0;
        for (int i = 0; i < few.length; i++) {
            if (a.getFirst().answers()[i] != b.getFirst().answers()[i]) differ++;
        }
        print(what, ours.name(), a);
        print(what, theirs.name(), b);
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f times as many, by processor time %.1f; %d of %d answers differ%n",
                what,
                median(a, Round::perSecond) / median(b, Round::perSecond),
                median(a, Round::perCpuSecond) / median(b, Round::perCpuSecond),
                differ,
                few.length);
    }

    private static void print(String what, String engine, List<Round> rounds) {
        Round middle = rounds.get(rounds.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%-18s %-9s %7.0f a second (rounds %s), p50 %.3f ms, p99 %.3f ms; by processor time %7.0f a second, p50 %.3f ms, p99 %.3f ms%n",
                what,
                engine,
                median(rounds, Round::perSecond),
                rounds.stream()
                        .map(r -> String.format(Locale.ROOT, "%.0f", r.perSecond()))
                        .collect(Collectors.joining(", ")),
                Round.millis(middle.nanos(), 0.5),
                Round.millis(middle.nanos(), 0.99),
                median(rounds, Round::perCpuSecond),
                Round.millis(middle.cpu(), 0.5),
                Round.millis(middle.cpu(), 0.99));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] all = rounds.stream().mapToDouble(figure).sorted().toArray();
        return all[all.length / 2];
    }

    private static Round run(Engine engine, String[][] pairs, Question question) throws Exception {
        long[] nanos = new long[pairs.length];
        long[] cpu = new long[pairs.length];
        int[] answers = new int[pairs.length];
        long begun = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Void>> parts = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int first = t;
                Callable<Void> part = () -> {
                    try (Engine.Asker asker = engine.asker()) {
                        for (int i = first; i < pairs.length; i += THREADS) {
                            long from = System.nanoTime();
                            long work = THREAD.getCurrentThreadCpuTime();
                            answers[i] = question.ask(asker, pairs[i]);
                            cpu[i] = THREAD.getCurrentThreadCpuTime() - work;
                            nanos[i] = System.nanoTime() - from;
                        }
                    }
                    return null;
                };
                parts.add(pool.submit(part));
            }
            for (Future<Void> part : parts) part.get();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double busy = Arrays.stream(cpu).sum() / 1e9 / THREADS;
        Arrays.sort(nanos);
        Arrays.sort(cpu);
        return new Round(pairs.length / seconds, pairs.length / busy, nanos, cpu, answers);
    }
}
