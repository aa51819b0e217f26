import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ligature.ledger.DocumentRecord;
import org.ligature.ledger.Extraction;
import org.ligature.ledger.Ledger;
import org.ligature.model.Acquisition;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Document;
import org.ligature.model.Evidence;
import org.ligature.model.Ids;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Rendition;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;

/**
 * Loads the workbench: fills a ledger with made-up claims, then reads its pages, alone and with many readers.
 *
 * <p>Usage: {@code Load fill FOLDER ENTITIES CLAIMS}, or {@code Load pages ADDRESS}, or {@code Load read ADDRESS READERS SECONDS}.
 */
public final class Load {
    private static final List<String> TYPES = List.of(
            "party_org",
            "party_member_count",
            "party_role",
            "political_office",
            "ownership",
            "state_finance",
            "project",
            "programme",
            "law_enforcement",
            "military",
            "research",
            "leader_visit",
            "propaganda",
            "united_front",
            "policy",
            "listing_sanction",
            "presence",
            "workforce",
            "career",
            "market");
    private static final int CLAIMS_A_DOCUMENT = 50;

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "fill" -> fill(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            case "pages" -> pages(args[1]);
            case "read" -> read(args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void fill(Path folder, int entities, int claims) throws IOException {
        Files.createDirectories(folder);
        SplittableRandom random = new SplittableRandom(1);
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), Clock.systemUTC())) {
            for (int d = 0; d * CLAIMS_A_DOCUMENT < claims; d++) ledger.record(document(d, entities, random));
        }
    }

    private static DocumentRecord document(int number, int entities, SplittableRandom random) {
        StringBuilder text = new StringBuilder("Made-up report " + number + "\n\n");
        List<int[]> places = new ArrayList<>();
        List<String> companies = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (int i = 0; i < CLAIMS_A_DOCUMENT; i++) {
            // The first 200 companies have half of the claims, so that there is a dense table too.
            int n = random.nextInt(2) == 0 ? random.nextInt(200) : random.nextInt(entities);
            String company = String.format(Locale.ROOT, "Norvela Works %04d", n);
            String type = TYPES.get(random.nextInt(TYPES.size()));
            text.append("Nobody at the press conference asked about it. ");
            int from = text.length();
            text.append("In ")
                    .append(1990 + random.nextInt(35))
                    .append(' ')
                    .append(company)
                    .append(" had a tie of the kind ")
                    .append(type)
                    .append(" with the office of region ")
                    .append(random.nextInt(900))
                    .append('.');
            places.add(new int[] {from, text.length()});
            companies.add(company);
            types.add(type);
            text.append(i % 3 == 2 ? "\n\n" : " ");
        }
        String name = String.format(Locale.ROOT, "made-up-%05d.txt", number);
        String sha = Ids.sha256((name + text).getBytes(StandardCharsets.UTF_8));
        Document.Metadata metadata = new Document.Metadata(
                null,
                "Made-up report " + number,
                "Publisher " + number % 40,
                PartialDate.of(2000 + number % 25),
                null,
                "en",
                "CC0-1.0");
        Document document =
                new Document(sha, Document.workId(name, metadata), name, "text/plain", text.length(), metadata);
        Rendition rendition = new Rendition(sha, "plain/1", text.toString(), List.of(), List.of());
        List<Claim> made = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Segment quote = rendition.segment(places.get(i)[0], places.get(i)[1], Segment.Use.QUOTE);
            Role subject = new Role(Role.SUBJECT, companies.get(i), companies.get(i), null);
            Role object = new Role(Role.OBJECT, "office of region " + random.nextInt(900), null, null);
            made.add(new Claim(
                    sha,
                    types.get(i),
                    Evidence.of(quote),
                    List.of(subject, object),
                    null,
                    Polarity.POSITIVE,
                    random.nextInt(9) == 0 ? Modality.ALLEGED : Modality.ASSERTED,
                    Basis.SOURCED,
                    List.of(),
                    new Times(PartialDate.of(1990 + random.nextInt(35)), null, null, null),
                    List.of(),
                    new Claim.Origin("rules", types.get(i) + ".made-up", "made-up@1", 0.7)));
        }
        Acquisition came = new Acquisition(sha, "file", name, Instant.EPOCH);
        return new DocumentRecord(document, came, rendition, new Extraction("rules", "made-up", made));
    }

    private static Map<String, String> addresses(HttpClient client, String base) throws Exception {
        String sources = client.send(
                        HttpRequest.newBuilder(URI.create(base + "sources.csv")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        String[] lines = sources.split("\r\n", -1);
        String sha = lines[lines.length / 2].replaceFirst(".*,", "");
        Map<String, String> all = new TreeMap<>();
        all.put("start", "");
        all.put("company", "entity?id=" + URLEncoder.encode("Norvela Works 0042", StandardCharsets.UTF_8));
        all.put("theme, 100 rows", "theme/party-state?sort=count");
        all.put("theme, cell open", "theme/party-state?sort=count&open=Norvela+Works+0042&tie=ownership");
        all.put("theme, filtered", "theme/party-state?way=alleged&from=2010&publisher=Publisher+7");
        all.put("document", "document/" + sha);
        all.put("review", "review");
        all.put("search", "search?q=norvela+works+0042");
        all.put("sources", "sources");
        return all;
    }

    private static void pages(String base) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            System.out.println("page\tfirst ms\tmedian of 20 ms\tkB\tkB sent");
            for (Map.Entry<String, String> page : addresses(client, base).entrySet()) {
                List<Double> times = new ArrayList<>();
                int size = 0;
                for (int i = 0; i < 21; i++) {
                    long start = System.nanoTime();
                    size = get(client, base + page.getValue(), "identity").body().length;
                    times.add((System.nanoTime() - start) / 1e6);
                }
                int sent = get(client, base + page.getValue(), "gzip").body().length;
                double first = times.removeFirst();
                Collections.sort(times);
                System.out.printf(
                        Locale.ROOT,
                        "%s\t%.0f\t%.0f\t%d\t%d%n",
                        page.getKey(),
                        first,
                        times.get(10),
                        size / 1000,
                        sent / 1000);
            }
        }
    }

    private static HttpResponse<byte[]> get(HttpClient client, String address, String encoding) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept-Encoding", encoding)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Each reader opens one of the pages, looks at it for half a second to one and a half, and opens the next. */
    private static void read(String base, int readers, int seconds) throws Exception {
        Map<String, List<Double>> times = new ConcurrentHashMap<>();
        AtomicInteger errors = new AtomicInteger();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Map.Entry<String, String>> pages =
                    List.copyOf(addresses(client, base).entrySet());
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            for (int r = 0; r < readers; r++) {
                SplittableRandom random = new SplittableRandom(r);
                pool.submit(() -> {
                    Thread.sleep(random.nextInt(1000));
                    while (System.nanoTime() < end) {
                        Map.Entry<String, String> page = pages.get(random.nextInt(pages.size()));
                        String address = page.getKey().equals("company")
                                ? "entity?id="
                                        + URLEncoder.encode(
                                                String.format(Locale.ROOT, "Norvela Works %04d", random.nextInt(200)),
                                                StandardCharsets.UTF_8)
                                : page.getValue();
                        long start = System.nanoTime();
                        try {
                            if (get(client, base + address, "gzip").statusCode() != 200) errors.incrementAndGet();
                        } catch (IOException e) {
                            errors.incrementAndGet();
                        }
                        times.computeIfAbsent(page.getKey(), k -> Collections.synchronizedList(new ArrayList<>()))
                                .add((System.nanoTime() - start) / 1e6);
                        Thread.sleep(500 + random.nextInt(1000));
                    }
                    return null;
                });
            }
        }
        List<Double> all = new ArrayList<>();
        times.values().forEach(all::addAll);
        System.out.println("page\trequests\tp50 ms\tp95 ms\tworst ms");
        new TreeMap<>(times).forEach(Load::print);
        print("all", all);
        System.out.println("errors\t" + errors);
    }

    private static void print(String name, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s\t%d\t%.0f\t%.0f\t%.0f%n",
                name,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
    }
}
