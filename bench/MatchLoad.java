import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Load on the matching API: makes a data set of invented names, or asks a server about them at a steady rate.
 *
 * <p>{@code java MatchLoad.java make FILE ENTITIES} writes entities; {@code java MatchLoad.java ask ADDRESS PID ENTITIES RATE SECONDS} sends
 * requests of one query each, whether or not earlier ones were answered, and prints times and the server's processor time.
 */
public final class MatchLoad {
    private static final String[] FIRST = {
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qi", "ro", "su", "ta", "ve", "wi",
        "xo", "zu"
    };
    private static final String[] LAST = {
        "lan", "mer", "din", "ros", "vek", "tan", "shi", "gor", "bel", "nov", "kar", "wen", "lux", "dor"
    };
    private static final String[] TRADE = {
        "Optics",
        "Shipping",
        "Technology",
        "Trading",
        "Electronics",
        "Steel",
        "Energy",
        "Foods",
        "Textile",
        "Software",
        "Logistics",
        "Instruments",
        "Chemical",
        "Marine",
        "Telecom",
        "Machinery"
    };
    private static final String[] FORM = {"Ltd", "LLC", "GmbH", "S.A.", "Co., Ltd.", "Limited", "JSC", "Inc."};
    private static final String[] COUNTRY = {"cn", "ru", "gb", "de", "us", "nl", "sg", "tr"};

    private MatchLoad() {}

    public static void main(String[] a) throws Exception {
        if (a.length == 3 && a[0].equals("make")) make(Path.of(a[1]), Integer.parseInt(a[2]));
        else if (a.length == 6 && a[0].equals("ask"))
            ask(a[1], Long.parseLong(a[2]), Integer.parseInt(a[3]), Integer.parseInt(a[4]), Integer.parseInt(a[5]));
        else throw new IllegalArgumentException("make FILE ENTITIES | ask ADDRESS PID ENTITIES RATE SECONDS");
    }

    private static void make(Path file, int entities) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < entities; i++) {
                boolean person = i % 3 == 0;
                String name = person ? person(i) : company(i);
                out.write("{\"id\":\"e%d\",\"schema\":\"%s\",\"properties\":{\"name\":[\"%s\"],\"country\":[\"%s\"]}}%n"
                        .formatted(i, person ? "Person" : "Company", name, COUNTRY[i % COUNTRY.length]));
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int parts = 1 + random.nextInt(2);
        for (int i = 0; i < parts; i++) word.append(FIRST[random.nextInt(FIRST.length)]);
        word.append(LAST[random.nextInt(LAST.length)]);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String person(int seed) {
        Random random = new Random(seed);
        return word(random) + " " + word(random) + (random.nextBoolean() ? " " + word(random) : "");
    }

    private static String company(int seed) {
        Random random = new Random(seed);
        return word(random) + " " + (random.nextBoolean() ? word(random) + " " : "")
                + TRADE[random.nextInt(TRADE.length)] + " " + FORM[random.nextInt(FORM.length)];
    }

    /** A known name with, half of the time, a letter changed. */
    private static String body(Random random, int entities) {
        int seed = random.nextInt(entities);
        boolean person = seed % 3 == 0;
        StringBuilder name = new StringBuilder(person ? person(seed) : company(seed));
        if (random.nextBoolean()) name.setCharAt(1 + random.nextInt(3), 'e');
        return "{\"queries\":{\"q\":{\"schema\":\"%s\",\"properties\":{\"name\":[\"%s\"]}}}}"
                .formatted(person ? "Person" : "Company", name);
    }

    /** What came of the requests so far. */
    private record Tally(
            ConcurrentLinkedQueue<Long> micros, LongAdder found, ConcurrentHashMap<String, LongAdder> others) {
        Tally() {
            this(new ConcurrentLinkedQueue<>(), new LongAdder(), new ConcurrentHashMap<>());
        }

        void other(String what) {
            others.computeIfAbsent(what, w -> new LongAdder()).increment();
        }

        long ended() {
            return micros.size()
                    + others.values().stream().mapToLong(LongAdder::sum).sum();
        }
    }

    private static void ask(String address, long pid, int entities, int rate, int seconds) throws Exception {
        URI uri = URI.create(address);
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Random random = new Random(7);
            Sending sending = new Sending(client, threads, uri, () -> body(random, entities));
            sending.steady(rate, 10, new Tally());
            Tally tally = new Tally();
            double before = processor(pid);
            long start = System.nanoTime();
            sending.steady(rate, seconds, tally);
            while (tally.ended() < (long) rate * seconds
                    && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(seconds + 120L)) {
                Thread.sleep(20);
            }
            double took = (System.nanoTime() - start) / 1e9;
            report(tally, (long) rate * seconds - tally.ended(), took, processor(pid) - before);
            threads.shutdownNow();
        }
    }

    private record Sending(HttpClient client, ExecutorService threads, URI address, Supplier<String> bodies) {
        void steady(int rate, int seconds, Tally tally) throws InterruptedException {
            long step = TimeUnit.SECONDS.toNanos(1) / rate;
            long next = System.nanoTime();
            for (int i = 0; i < rate * seconds; i++) {
                String body = bodies.get();
                long due = next;
                threads.submit(() -> one(body, due, tally));
                next += step;
                long wait = next - System.nanoTime();
                if (wait > 0) TimeUnit.NANOSECONDS.sleep(wait);
            }
        }

        private void one(String body, long due, Tally tally) {
            try {
                HttpRequest request = HttpRequest.newBuilder(address)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    tally.other("status " + answer.statusCode());
                    return;
                }
                tally.micros().add((System.nanoTime() - due) / 1000);
                if (answer.body().contains("\"match\":true")) tally.found().increment();
            } catch (IOException | InterruptedException e) {
                tally.other(e.toString());
            }
        }
    }

    /** Seconds of processor time that a process has used. */
    private static double processor(long pid) {
        return ProcessHandle.of(pid)
                        .flatMap(p -> p.info().totalCpuDuration())
                        .orElseThrow()
                        .toMillis()
                / 1000.0;
    }

    private static void report(Tally tally, long unanswered, double took, double cpu) {
        long[] sorted =
                tally.micros().stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%d answered in %.1f s (%.0f a second), %d with a match%n",
                sorted.length,
                took,
                sorted.length / took,
                tally.found().sum());
        new TreeMap<>(tally.others()).forEach((what, n) -> System.out.println("  " + n + " times " + what));
        if (unanswered > 0) System.out.println("  " + unanswered + " not answered yet");
        if (sorted.length == 0) return;
        System.out.printf(
                Locale.ROOT,
                "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms; server %.2f ms of processor time a query%n",
                sorted[sorted.length / 2] / 1e3,
                sorted[sorted.length * 9 / 10] / 1e3,
                sorted[sorted.length * 99 / 100] / 1e3,
                1000 * cpu / sorted.length);
    }
}
