package org.ligature.pipeline.datasets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.DatasetImport;
import org.ligature.model.Entity;
import org.ligature.model.Ids;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Workspace;
import org.ligature.schema.EntityLines;

/** The lists of a data folder: imports them, and gives their entities. */
public final class DatasetShelf {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final long LARGEST = 64L << 30;
    /** So many rows that could not be read are named; all are counted. */
    private static final int NAMED = 100;

    private final Workspace workspace;

    public DatasetShelf(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What to import.
     *
     * @param name short name of the data set: small letters, digits, {@code _} and {@code -}
     * @param title for people
     * @param mapping the mapping file's text, or null
     */
    public record Order(
            String name,
            String title,
            ListFormat format,
            @Nullable String mapping,
            List<Path> files) {}

    /** What came of an import: the rows set aside are named up to a hundred. */
    public record Report(DatasetImport made, List<SetAside> setAside) {}

    /** Reads files in and makes them the newest version of a data set. */
    public Report add(Order order, Consumer<Integer> progress) {
        if (!NAME.matcher(order.name()).matches())
            throw new LigatureException("“" + order.name()
                    + "” can't name a data set: small letters, digits, _ and - are allowed, 64 at most.");
        List<DatasetImport.File> files = new ArrayList<>();
        for (Path file : order.files()) files.add(stored(file));
        String version = Ids.of("d", List.of(order.format(), String.valueOf(order.mapping()), files));
        List<SetAside> bad = new ArrayList<>();
        DatasetImport made = new DatasetImport(
                order.name(), version, order.title(), order.format().name(), order.mapping(), files, 0, 0);
        int[] counts = write(made, bad, progress);
        DatasetImport done = new DatasetImport(
                made.name(),
                made.version(),
                made.title(),
                made.format(),
                made.mapping(),
                made.files(),
                counts[0],
                counts[1]);
        workspace.ledger().datasets().add(done);
        return new Report(done, bad);
    }

    /**
     * How many ids a table has in common with other tables. Lists that number their rows from one share ids without sharing entities;
     * published lists share ids where they mean the same.
     */
    public SortedMap<String, Integer> shared(DatasetImport made) {
        SortedMap<String, Integer> out = new TreeMap<>();
        if (!table(made)) return out;
        Set<String> own = ids(made);
        for (DatasetImport other : all()) {
            if (other.name().equals(made.name()) || !table(other)) continue;
            Set<String> common = ids(other);
            common.retainAll(own);
            if (!common.isEmpty()) out.put(other.name(), common.size());
        }
        return out;
    }

    private static boolean table(DatasetImport dataset) {
        return dataset.format().equals(ListFormat.CSV.name());
    }

    private Set<String> ids(DatasetImport dataset) {
        Set<String> ids = new HashSet<>();
        entities(dataset, entity -> ids.add(entity.id()));
        return ids;
    }

    private DatasetImport.File stored(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String sha = workspace.archive().put(in, LARGEST).sha256();
            return new DatasetImport.File(String.valueOf(file.getFileName()), sha);
        } catch (IOException e) {
            throw new LigatureException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    public List<DatasetImport> all() {
        return workspace.ledger().datasets().all();
    }

    /** The newest version of a data set. */
    public DatasetImport named(String name) {
        return workspace
                .ledger()
                .datasets()
                .newest(name)
                .orElseThrow(() -> new LigatureException("There is no data set “"
                        + name + "”. There are: "
                        + String.join(
                                ", ", all().stream().map(DatasetImport::name).toList())
                        + ". Import one with ligature import FILE --dataset NAME."));
    }

    /** Goes through the entities of a data set. What is said of one entity may come in several pieces with one id. */
    public void entities(DatasetImport dataset, Consumer<Entity> each) {
        Path lines = lines(dataset);
        if (!Files.exists(lines)) write(dataset, new ArrayList<>(), n -> {});
        EntityLines.read(lines, each, bad -> {
            throw new LigatureException(lines + " is damaged in line " + bad.line() + " (" + bad.reason()
                    + "). Delete it; it is made again.");
        });
    }

    /** Makes ready to look entries up by id. */
    public EntryFinder finder(DatasetImport dataset) {
        Path lines = lines(dataset);
        if (!Files.exists(lines)) write(dataset, new ArrayList<>(), n -> {});
        return EntryFinder.of(lines);
    }

    private Path lines(DatasetImport dataset) {
        return workspace.folder().resolve("index").resolve("datasets").resolve(dataset.version() + ".jsonl");
    }

    /** Writes the entities down; a run that is killed leaves only a file that is not used. */
    private int[] write(DatasetImport dataset, List<SetAside> named, Consumer<Integer> progress) {
        Path target = lines(dataset);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        int[] counts = new int[2];
        Set<String> ids = new HashSet<>();
        List<Listed> files = dataset.files().stream()
                .map(f -> new Listed(f.name(), workspace.archive().path(f.sha256())))
                .toList();
        try {
            Files.createDirectories(target.getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                ListFormat.valueOf(dataset.format())
                        .reader(dataset.name(), dataset.mapping())
                        .read(
                                files,
                                entity -> {
                                    line(out, entity);
                                    if (!ids.add(entity.id())) return;
                                    if (++counts[0] % 1000 == 0) progress.accept(counts[0]);
                                },
                                bad -> {
                                    if (counts[1]++ < NAMED) named.add(bad);
                                });
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LigatureException("The data set " + dataset.name() + " can't be written: " + e.getMessage(), e);
        }
        return counts;
    }

    private static void line(OutputStream out, Entity entity) {
        try {
            out.write(EntityLines.bytes(entity));
            out.write('\n');
        } catch (IOException e) {
            throw new LigatureException("Entities can't be written: " + e.getMessage() + ". Is the disk full?", e);
        }
    }
}
