package org.ligature.pipeline.screening;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ligature.model.Ids;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.rows.RowReader;
import org.ligature.pipeline.rows.TableRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps lists that came in over the network until somebody says how to screen them, and to go on with after a stop. */
public final class KeptLists {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ABOUT = "about.json";
    private static final String ID = "l-[0-9a-f]{20}";

    private final Workspace workspace;
    private final Path folder;

    public KeptLists(Workspace workspace) {
        this.workspace = workspace;
        this.folder = workspace.folder().resolve("index").resolve("screenings").resolve("lists");
    }

    /** Keeps a CSV or XLSX file; the name is anybody's, and only its readable part becomes a file's. */
    public KeptList keep(String name, InputStream in) {
        try {
            Files.createDirectories(folder);
            Path came = Files.createTempFile(folder, "came-", ".part");
            try {
                Files.copy(in, came, StandardCopyOption.REPLACE_EXISTING);
                return kept(name, came);
            } finally {
                Files.deleteIfExists(came);
            }
        } catch (IOException e) {
            throw new LigatureException(
                    "The list can't be kept (" + e.getMessage() + "). Is there room in the data folder?", e);
        }
    }

    /** Keeps what was pasted: names, one a line, or a table whose first line names the columns. */
    public KeptList paste(String name, String text) {
        String csv = text.indexOf('\t') >= 0 || ColumnMap.knows(firstCells(text)) ? text : oneColumn(text);
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return keep(name + ".csv", new java.io.ByteArrayInputStream(bytes));
    }

    private static List<String> firstCells(String text) {
        try {
            TableRows.Row row = new RowReader(new StringReader(text.strip())).next();
            return row == null ? List.of() : row.cells();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names hold commas; each line is one cell. */
    private static String oneColumn(String text) {
        List<List<String>> rows = new ArrayList<>();
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> rows.add(List.of(l)));
        StringBuilder out = new StringBuilder("name\n");
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (List<String> row : rows) printer.printRecord(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The same list for one whose first row is no head: it gets a head of numbers. */
    public KeptList headed(KeptList list) {
        try {
            Path made = Files.createTempFile(folder, "headed-", ".part");
            try (TableRows rows = TableRows.open(list.file());
                    BufferedWriter out = Files.newBufferedWriter(made);
                    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
                TableRows.Row first = rows.next();
                if (first == null) return list;
                printer.printRecord(
                        IntStream.rangeClosed(1, first.cells().size()).boxed().toList());
                for (TableRows.Row row = first; row != null; row = rows.next()) printer.printRecord(row.cells());
            }
            try {
                return kept(list.name().replaceFirst("(?i)\\.(xlsx|csv)$", "") + ".csv", made);
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            throw new LigatureException(list.name() + " can't be given a head: " + e.getMessage() + ".", e);
        }
    }

    private KeptList kept(String name, Path came) throws IOException {
        boolean sheet = Charsets.startsWith(came, "PK");
        if (sheet) Sheets.check(came, name);
        String charset = sheet ? "XLSX" : Charsets.toUtf8(came, name);
        String safe = safe(name, sheet);
        Path named = Files.createTempDirectory(folder, "counted-").resolve(safe);
        try {
            Files.move(came, named);
            long[] counts = counts(named, name);
            String id = Ids.of("l", List.of(safe, workspace.archive().hash(named)));
            KeptList list = new KeptList(id, name, folder.resolve(id).resolve(safe), counts[0], counts[1], charset);
            Files.createDirectories(list.file().getParent());
            Files.move(named, list.file(), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(list.file().resolveSibling(ABOUT), about(list));
            return list;
        } finally {
            Files.deleteIfExists(named);
            Files.deleteIfExists(named.getParent());
        }
    }

    private static String about(KeptList list) {
        return JSON.createObjectNode()
                .put("name", list.name())
                .put("file", String.valueOf(list.file().getFileName()))
                .put("rows", list.rows())
                .put("faults", list.faults())
                .put("charset", list.charset())
                .toString();
    }

    private static long[] counts(Path file, String name) {
        try (TableRows rows = TableRows.open(file)) {
            TableRows.Row head = rows.next();
            if (head == null)
                throw new LigatureException(name + " is empty; give a list whose first row names the columns.");
            long[] counts = new long[2];
            for (TableRows.Row row = rows.next(); row != null; row = rows.next()) {
                counts[0]++;
                if (row.fault() != null) counts[1]++;
            }
            return counts;
        } catch (LigatureException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new LigatureException(
                    name + " can't be read as a table (" + e.getMessage() + "). Save it as CSV (UTF-8) or XLSX.", e);
        }
    }

    /** Letters, digits and a few marks; what else a name has could steer a file system. */
    private static String safe(String name, boolean sheet) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceFirst("(?i)\\.(xlsx|csv|tsv|txt)$", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ()_.-]", "_")
                .strip();
        int[] points = plain.codePoints().limit(60).toArray();
        String stem = new String(points, 0, points.length).replaceFirst("^\\.+", "");
        return (stem.isBlank() ? "list" : stem) + (sheet ? ".xlsx" : ".csv");
    }

    /** A list by its id. */
    public Optional<KeptList> find(String id) {
        Path about = folder.resolve(id.matches(ID) ? id : "none").resolve(ABOUT);
        if (!Files.exists(about)) return Optional.empty();
        try {
            JsonNode node = JSON.readTree(Files.readString(about));
            Path file = about.resolveSibling(node.path("file").asString(""));
            return Optional.of(new KeptList(
                    id,
                    node.path("name").asString(""),
                    file,
                    node.path("rows").asLong(0),
                    node.path("faults").asLong(0),
                    node.path("charset").asString("")));
        } catch (IOException e) {
            throw new LigatureException(about + " can't be read: " + e.getMessage() + ". Bring the list again.", e);
        }
    }

    /** The head and the first rows of a list. */
    public List<TableRows.Row> sample(KeptList list, int rows) {
        List<TableRows.Row> out = new ArrayList<>();
        try (TableRows all = TableRows.open(list.file())) {
            for (TableRows.Row row = all.next(); row != null && out.size() <= rows; row = all.next()) out.add(row);
        } catch (IOException e) {
            throw new LigatureException(list.name() + " can't be read: " + e.getMessage() + ". Bring it again.", e);
        }
        return Collections.unmodifiableList(out);
    }

    /** Takes a list away; runs over it stay. */
    public void forget(KeptList list) {
        try (Stream<Path> files = Files.list(folder.resolve(list.id()))) {
            for (Path file : files.toList()) Files.deleteIfExists(file);
            Files.deleteIfExists(folder.resolve(list.id()));
        } catch (IOException e) {
            throw new LigatureException(list.name() + " can't be deleted: " + e.getMessage() + ".", e);
        }
    }
}
