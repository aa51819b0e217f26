package org.ligature.pipeline.screening;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.Screenings;
import org.ligature.model.Ids;
import org.ligature.model.LigatureException;
import org.ligature.model.Screening;
import org.ligature.name.NameKind;
import org.ligature.pipeline.Progress;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.rows.TableRows;
import org.ligature.schema.Pack;
import org.ligature.screen.Hit;
import org.ligature.screen.Query;
import org.ligature.screen.Screener;

/** Screens a list against data sets, keeps the run, and goes on where an interrupted one stopped. */
public final class ListScreening {
    private static final int BATCH = 512;
    /** Results below that score are left out, unless all are asked for. */
    public static final double SHOWN = 0.3;

    private static final Pattern THRESHOLD = Pattern.compile("threshold=([0-9.E-]+)");

    private final Workspace workspace;
    private final @Nullable Pack pack;

    /** Against imported data sets alone, and without the ties behind a match. */
    public ListScreening(Workspace workspace) {
        this.workspace = workspace;
        this.pack = null;
    }

    /**
     * Against imported data sets and the claims of the ledger.
     *
     * @param pack what Ligature knows of the claims
     */
    public ListScreening(Workspace workspace, Pack pack) {
        this.workspace = workspace;
        this.pack = pack;
    }

    /**
     * What to screen, and how.
     *
     * @param list the file
     * @param datasets names of the data sets; empty for all
     * @param columns columns that the user named, by what they hold
     * @param kind how names are compared where no column tells
     * @param threshold score from which a result counts as a match
     * @param limit how many results a row at most
     * @param least score that a result must have to be shown at all
     * @param user who screens
     * @param unreviewed whether claims count that nobody has reviewed
     */
    public record Order(
            Path list,
            List<String> datasets,
            Map<String, String> columns,
            NameKind kind,
            double threshold,
            int limit,
            double least,
            String user,
            boolean unreviewed) {
        public Order {
            datasets = List.copyOf(datasets);
            columns = Map.copyOf(columns);
        }
    }

    /**
     * What came of it.
     *
     * @param run the run as it was recorded
     * @param cleared how many results were left out because a reviewer had cleared them
     * @param faults how many rows could not be screened
     * @param resumed how many rows an earlier, interrupted run had done
     */
    public record Outcome(Screening run, int cleared, int faults, int resumed) {}

    /** Screens the list; each row is given in order, without the matches that reviewers have cleared. */
    public Outcome run(Order order, Progress progress, Consumer<ScreenedRow> each) {
        Plan plan = plan(order);
        Path results = results(plan.id());
        int resumed = Files.exists(results) ? -1 : screened(order, plan.against(), results, progress);
        Given given = give(results, each, order);
        Screening run = new Screening(
                plan.id(),
                String.valueOf(order.list().getFileName()),
                plan.hash(),
                String.join(" ", plan.versions()),
                plan.settings(),
                given.rows,
                given.matched,
                order.user());
        workspace.ledger().screenings().add(run);
        return new Outcome(run, given.cleared, given.faults, resumed < 0 ? given.rows : resumed);
    }

    /**
     * An order with all that tells its run from others.
     *
     * @param id of the run: the same for the same list, data sets and settings
     */
    private record Plan(String id, String hash, Against against, List<String> versions, String settings) {}

    private Plan plan(Order order) {
        Against against = Against.of(order, workspace, pack);
        String hash = workspace.archive().hash(order.list());
        List<String> versions = against.versions();
        String settings = "threshold=" + order.threshold() + " limit=" + order.limit() + " least=" + order.least()
                + " kind=" + order.kind() + " columns=" + new java.util.TreeMap<>(order.columns())
                + (against.judgements().isEmpty() ? "" : " judgements=" + against.judgements());
        return new Plan(Ids.of("s", List.of(hash, versions, settings)), hash, against, versions, settings);
    }

    /** The id that the run of an order has, or will have. */
    public String id(Order order) {
        return plan(order).id();
    }

    /** The results of a run, unless they were deleted, as the folder they are in may be. */
    public Optional<RunResults> results(Screening run) {
        Path file = results(run.id());
        return Files.exists(file) ? Optional.of(RunResults.of(file, threshold(run))) : Optional.empty();
    }

    /** Whether the results of a run are still there. */
    public boolean kept(Screening run) {
        return Files.exists(results(run.id()));
    }

    /** The score from which a run counted a match. */
    public static double threshold(Screening run) {
        Matcher found = THRESHOLD.matcher(run.threshold());
        if (!found.find())
            throw new LigatureException("The run " + run.id() + " says no threshold; screen the list again.");
        return Double.parseDouble(found.group(1));
    }

    /** Where the results of a run are, once it is over. */
    Path results(String id) {
        return workspace.folder().resolve("index").resolve("screenings").resolve(id + ".jsonl");
    }

    private static final class Given {
        int rows;
        int matched;
        int cleared;
        int faults;
    }

    private Given give(Path results, Consumer<ScreenedRow> each, Order order) {
        LedgerTies ties = pack == null ? null : LedgerTies.of(workspace, pack, order.unreviewed());
        Set<String> cleared = workspace.ledger().screenings().cleared();
        Given out = new Given();
        try (BufferedReader in = Files.newBufferedReader(results, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                ScreenedRow row = ScreenedLines.read(line);
                List<Hit> hits = row.hits().stream()
                        .filter(h -> !cleared.contains(Screenings.match(key(row.query()), h.id())))
                        .map(h -> ties == null || h.score() < order.threshold() ? h : h.tied(ties.of(h)))
                        .toList();
                out.rows++;
                out.cleared += row.hits().size() - hits.size();
                if (row.fault() != null) out.faults++;
                if (hits.stream().anyMatch(h -> h.score() >= order.threshold())) out.matched++;
                each.accept(new ScreenedRow(row.row(), row.query(), hits, row.fault()));
            }
        } catch (IOException e) {
            throw new LigatureException(
                    results + " can't be read: " + e.getMessage() + ". Delete it; it is made again.", e);
        }
        return out;
    }

    /** A name as decisions about it are kept: case and blanks don't matter. */
    public static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }

    /** Screens what an earlier run has not done yet; gives how many rows that were. */
    private int screened(Order order, Against against, Path results, Progress progress) {
        Path part = results.resolveSibling(results.getFileName() + ".part");
        Screener screener = against.screener();
        try {
            Files.createDirectories(results.getParent());
            int done = whole(part);
            try (BufferedWriter out = Files.newBufferedWriter(
                    part, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                rows(order, screener, done, out, progress);
            }
            Files.move(part, results, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return done;
        } catch (IOException e) {
            throw new LigatureException("The results can't be written to " + part + ": " + e.getMessage(), e);
        }
    }

    /** How many whole lines a results file has; half a line at its end, from a killed run, is cut off. */
    private static int whole(Path part) throws IOException {
        if (!Files.exists(part)) return 0;
        int lines = 0;
        long end = 0;
        try (var in = new java.io.BufferedInputStream(Files.newInputStream(part))) {
            long at = 0;
            for (int c = in.read(); c >= 0; c = in.read()) {
                at++;
                if (c != '\n') continue;
                lines++;
                end = at;
            }
        }
        try (var channel = java.nio.channels.FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(end);
        }
        return lines;
    }

    private void rows(Order order, Screener screener, int done, BufferedWriter out, Progress progress)
            throws IOException {
        try (TableRows rows = TableRows.open(order.list())) {
            TableRows.Row head = rows.next();
            if (head == null) throw new LigatureException(order.list() + " is empty.");
            ColumnMap map = ColumnMap.guess(head.cells(), order.columns(), order.kind());
            List<TableRows.Row> batch = new ArrayList<>();
            int count = 0;
            for (TableRows.Row row = rows.next(); row != null; row = rows.next()) {
                if (count++ < done) continue;
                batch.add(row);
                if (batch.size() < BATCH) continue;
                write(batch, map, order, screener, out);
                progress.step(count, 0, "");
                batch.clear();
            }
            write(batch, map, order, screener, out);
            progress.step(count, count, "");
        }
    }

    private static void write(
            List<TableRows.Row> batch, ColumnMap map, Order order, Screener screener, BufferedWriter out)
            throws IOException {
        List<String> lines = batch.parallelStream()
                .map(row -> ScreenedLines.of(row(row, map, order, screener), order.threshold()))
                .toList();
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
        out.flush();
    }

    private static ScreenedRow row(TableRows.Row row, ColumnMap map, Order order, Screener screener) {
        if (row.fault() != null) return new ScreenedRow(row.number(), "", List.of(), row.fault());
        Query query = map.query(row.cells());
        String label = label(query);
        if (label.isEmpty()) return new ScreenedRow(row.number(), "", List.of(), "the row has no name");
        return new ScreenedRow(row.number(), label, screener.screen(query, order.limit(), order.least()), null);
    }

    /** What is looked for, in a word: a name, or else an identifier. */
    private static String label(Query query) {
        return Stream.concat(
                        query.names().stream(), query.codes().values().stream().flatMap(List::stream))
                .findFirst()
                .orElse("");
    }
}
