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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

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

    private static void ask(String address, long pid, int entities, int rate, int seconds) throws Exception {
        ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();
        AtomicInteger bad = new AtomicInteger();
        AtomicInteger found = new AtomicInteger();
        Random random = new Random(7);
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            steady(client, threads, address, random, entities, rate, 10, null, bad, found);
            bad.set(0);
            found.set(0);
            double before = processor(pid);
            long start = System.nanoTime();
            steady(client, threads, address, random, entities, rate, seconds, micros, bad, found);
            while (micros.size() + bad.get() < rate * seconds
                    && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(seconds + 60L)) {
                Thread.sleep(20);
            }
            double took = (System.nanoTime() - start) / 1e9;
            report(micros, bad.get(), found.get(), took, processor(pid) - before);
        }
    }

    private static void steady(
            HttpClient client,
            ExecutorService threads,
            String address,
            Random random,
            int entities,
            int rate,
            int seconds,
            ConcurrentLinkedQueue<Long> micros,
            AtomicInteger bad,
            AtomicInteger found)
            throws InterruptedException {
        long step = TimeUnit.SECONDS.toNanos(1) / rate;
        long next = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            String body = body(random, entities);
            long due = next;
            threads.submit(() -> one(client, address, body, due, micros, bad, found));
            next += step;
            long wait = next - System.nanoTime();
            if (wait > 0) TimeUnit.NANOSECONDS.sleep(wait);
        }
    }

    private static void one(
            HttpClient client,
            String address,
            String body,
            long due,
            ConcurrentLinkedQueue<Long> micros,
            AtomicInteger bad,
            AtomicInteger found) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                if (bad.getAndIncrement() == 0) System.out.println("First failure: status " + answer.statusCode());
            } else if (micros != null) {
                micros.add((System.nanoTime() - due) / 1000);
                if (answer.body().contains("\"match\":true")) found.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            if (bad.getAndIncrement() == 0) System.out.println("First failure: " + e);
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

    private static void report(ConcurrentLinkedQueue<Long> micros, int bad, int found, double took, double cpu) {
        long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%d answered in %.1f s (%.0f a second), %d failed, %d with a match%n",
                sorted.length,
                took,
                sorted.length / took,
                bad,
                found);
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
