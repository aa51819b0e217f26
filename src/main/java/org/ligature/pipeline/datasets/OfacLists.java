package org.ligature.pipeline.datasets;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligature.model.Entity;
import org.ligature.pipeline.rows.RowReader;
import org.ligature.pipeline.rows.TableRows;

/**
 * The sanctions list of the US Treasury as CSV: {@code sdn.csv} with the entries, and {@code alt.csv} with their other names. Columns as the
 * Treasury describes them in its file "dat_spec"; {@code -0-} stands for nothing.
 */
final class OfacLists implements ListReader {
    private static final String NOTHING = "-0-";
    private static final Pattern BORN = Pattern.compile("DOB ([^;.]+)");
    private static final Pattern NATION = Pattern.compile("nationality ([^;.]+)");
    private static final Map<String, String> SCHEMAS =
            Map.of("individual", "Person", "vessel", "Vessel", "aircraft", "Airplane");

    private final String dataset;

    OfacLists(String dataset) {
        this.dataset = dataset;
    }

    @Override
    public void read(List<Listed> files, Consumer<Entity> good, Consumer<SetAside> bad) throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        for (Listed file : files) {
            boolean names = file.name().toLowerCase(Locale.ROOT).startsWith("alt");
            try (Reader in = Files.newBufferedReader(file.path(), StandardCharsets.UTF_8)) {
                RowReader rows = new RowReader(in, ',');
                for (TableRows.Row row = rows.next(); row != null; row = rows.next()) {
                    try {
                        accept(row, names, kinds, good);
                    } catch (IllegalArgumentException e) {
                        bad.accept(new SetAside(file.name(), row.number() + 1, String.valueOf(e.getMessage())));
                    }
                }
            }
        }
    }

    private void accept(TableRows.Row row, boolean names, Map<String, String> kinds, Consumer<Entity> good) {
        if (row.fault() != null) throw new IllegalArgumentException(row.fault());
        List<String> cells = row.cells().stream()
                .map(c -> c.strip().equals(NOTHING) ? "" : c.strip())
                .toList();
        if (cells.size() == 1 && cells.getFirst().equals("\u001a")) return; // The files end in a DOS end-of-file mark.
        if (cells.size() < (names ? 4 : 12))
            throw new IllegalArgumentException("it has " + cells.size() + " cells, not " + (names ? 5 : 12));
        good.accept(names ? alias(cells, kinds) : entry(cells, kinds));
    }

    private Entity entry(List<String> cells, Map<String, String> kinds) {
        String schema = SCHEMAS.getOrDefault(cells.get(2), "Organization");
        kinds.put(cells.getFirst(), schema);
        Draft draft = new Draft(cells.getFirst(), schema).add("name", inOrder(cells.get(1), schema));
        draft.add("topics", "sanction").add("notes", cells.get(11));
        for (String program : cells.get(3).split("] \\[", -1))
            if (draft.knows("program")) draft.add("program", program.replaceAll("[\\[\\]]", ""));
        if (!schema.equals("Person")) return draft.entity(dataset);
        draft.add("position", cells.get(4));
        add(draft, "birthDate", BORN, cells.get(11));
        add(draft, "nationality", NATION, cells.get(11));
        return draft.entity(dataset);
    }

    private static void add(Draft draft, String property, Pattern pattern, String remarks) {
        Matcher found = pattern.matcher(remarks);
        while (found.find()) draft.add(property, found.group(1));
    }

    private Entity alias(List<String> cells, Map<String, String> kinds) {
        String schema = kinds.getOrDefault(cells.getFirst(), "LegalEntity");
        boolean weak = cells.size() > 4 && cells.get(4).contains("weak");
        return new Draft(cells.getFirst(), schema)
                .add(weak ? "weakAlias" : "alias", inOrder(cells.get(3), schema))
                .entity(dataset);
    }

    /** "FAMILY, Given" of people in the order in which they are said. */
    private static String inOrder(String name, String schema) {
        int comma = name.indexOf(", ");
        return schema.equals("Person") && comma > 0 ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
    }
}
