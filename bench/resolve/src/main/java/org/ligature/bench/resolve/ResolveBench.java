package org.ligature.bench.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Imports public record-linkage sets with the real commands, compares them with {@code ligature xref}, and scores what is suggested against the truth
 * that the sets' ids give. The program under test never sees the truth.
 */
public final class ResolveBench {
    private static final double[] THRESHOLDS = {0.5, 0.8, 0.9, 0.95, 0.99, 0.999};

    private final Path data;

    private ResolveBench(Path data) {
        this.data = data;
    }

    /** Scores the sets of a folder with the mappings of another. */
    public static void main(String[] arguments) throws Exception {
        Path sets = Path.of(arguments[0]);
        Path mappings = Path.of(arguments[1]);
        Path folder = Files.createTempDirectory("ligature-resolve");
        ResolveBench bench = new ResolveBench(folder.resolve("data"));
        if (Files.exists(sets.resolve("febrl4a.csv"))) {
            String mapping = mappings.resolve("people-with-address.yaml").toString();
            for (String half : List.of("febrl4a", "febrl4b"))
                bench.run("import", sets.resolve(half + ".csv").toString(), "--dataset", half, "--mapping", mapping);
            bench.score("febrl4", id -> id.split("-")[1], "febrl4a", "febrl4b", "--between");
        }
        Path figures = sets.resolve("historical_figures_with_errors_50k.parquet");
        if (Files.exists(figures)) {
            Path csv = folder.resolve("figures.csv");
            convert(figures, csv);
            String mapping = mappings.resolve("historical-figures.yaml").toString();
            bench.run("import", csv.toString(), "--dataset", "figures", "--mapping", mapping);
            bench.score("historical figures", id -> id.substring(0, id.lastIndexOf('-')), "figures");
        }
    }

    private static void convert(Path parquet, Path csv) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_parquet('" + parquet + "')) TO '" + csv + "' (HEADER)");
        }
    }

    /** Runs a command as a user would, and gives the seconds that it took. */
    private double run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx2g",
                "-XX:ActiveProcessorCount=2",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                "target/ligature.jar"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(data.resolveSibling("out.txt").toFile())
                .redirectError(data.resolveSibling("err.txt").toFile())
                .start()
                .waitFor();
        if (code > 1) throw new IllegalStateException(Files.readString(data.resolveSibling("err.txt")));
        return (System.nanoTime() - start) / 1e9;
    }

    private record Found(int a, int b, double score) {}

    private void score(String name, UnaryOperator<String> truth, String... what) throws Exception {
        List<String> command = new ArrayList<>(List.of("xref"));
        command.addAll(List.of(what));
        double seconds = run(command.toArray(String[]::new));
        command.addAll(List.of("--format", "jsonl", "--limit", "0"));
        run(command.toArray(String[]::new));
        Map<String, Integer> numbers = new HashMap<>();
        List<String> who = new ArrayList<>();
        for (String dataset : what) if (!dataset.startsWith("--")) ids(dataset, truth, numbers, who);
        List<Found> found = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(data.resolveSibling("out.txt"), StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine())
                found.add(new Found(
                        numbers.get(text(line, "one")),
                        numbers.get(text(line, "other")),
                        Double.parseDouble(line.replaceAll(".*\"score\":([0-9.Ee-]+).*", "$1"))));
        }
        System.out.printf(Locale.ROOT, "%s: %d entities, %.1f s%n", name, who.size(), seconds);
        for (double threshold : THRESHOLDS) print(threshold, found, who);
    }

    /** The ids of a list, from the command that exports it. */
    private void ids(String dataset, UnaryOperator<String> truth, Map<String, Integer> numbers, List<String> who)
            throws Exception {
        Path suggestions = data.resolveSibling("out.txt");
        Path kept = Files.move(suggestions, data.resolveSibling("kept.txt"));
        run("export", "--dataset", dataset);
        for (String line : Files.readAllLines(suggestions)) {
            String id = text(line, "id");
            numbers.put(id, who.size());
            who.add(truth.apply(id));
        }
        Files.delete(suggestions);
        Files.move(kept, suggestions);
    }

    private static String text(String line, String key) {
        int from = line.indexOf("\"" + key + "\":\"") + key.length() + 4;
        return line.substring(from, line.indexOf('"', from));
    }

    private static void print(double threshold, List<Found> found, List<String> who) {
        int[] parents = new int[who.size()];
        for (int i = 0; i < parents.length; i++) parents[i] = i;
        long suggested = 0;
        long right = 0;
        for (Found f : found) {
            if (f.score() < threshold) continue;
            suggested++;
            if (who.get(f.a()).equals(who.get(f.b()))) right++;
            parents[root(parents, f.a())] = root(parents, f.b());
        }
        Map<String, Integer> sizes = new HashMap<>();
        who.forEach(w -> sizes.merge(w, 1, Integer::sum));
        long pairs = pairs(sizes);
        Map<Integer, Map<String, Integer>> clusters = new HashMap<>();
        for (int i = 0; i < parents.length; i++)
            clusters.computeIfAbsent(root(parents, i), r -> new HashMap<>()).merge(who.get(i), 1, Integer::sum);
        long joined = 0;
        long rightly = 0;
        for (Map<String, Integer> cluster : clusters.values()) {
            long size = cluster.values().stream().mapToInt(Integer::intValue).sum();
            joined += size * (size - 1) / 2;
            rightly += pairs(cluster);
        }
        System.out.printf(
                Locale.ROOT,
                "  from %.3f on  pairs: %s  clusters: %s%n",
                threshold,
                rates(right, suggested, pairs),
                rates(rightly, joined, pairs));
    }

    private static long pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
    }

    private static String rates(long right, long given, long all) {
        return String.format(
                Locale.ROOT,
                "precision %.4f, recall %.4f, F1 %.4f",
                right / (double) Math.max(1, given),
                right / (double) all,
                2.0 * right / (given + all));
    }

    private static int root(int[] parents, int i) {
        int at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
