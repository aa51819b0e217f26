package org.ligature.pipeline.exchange.statement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Ids;
import org.ligature.model.LigatureException;
import org.ligature.model.Statement;
import org.ligature.schema.Property;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** Reads the rows of a statement file; columns may come in any order, and columns that are not known are passed over. */
public final class StatementReader {
    private static final Set<String> TRUE = Set.of("t", "true", "1", "y", "yes", "on");

    private final List<String> header;
    private final String dataset;

    /**
     * Takes the first row.
     *
     * @param header the names of the columns
     * @param file name of the file, for messages
     * @param dataset name of the data set for rows that name none
     * @throws LigatureException when a column is missing that no row can do without
     */
    public StatementReader(List<String> header, String file, String dataset) {
        this.header = header.stream().map(String::strip).toList();
        this.dataset = dataset;
        for (String needed : Columns.NEEDED) {
            if (!this.header.contains(needed))
                throw new LigatureException(file + " is no statement file: it has no column " + needed
                        + ". Statement files have the columns " + String.join(", ", Columns.ALL) + ".");
        }
    }

    /**
     * A row as a statement.
     *
     * @throws IllegalArgumentException with the reason, when it is none
     */
    public Statement read(List<String> cells) {
        if (cells.size() != header.size())
            throw new IllegalArgumentException("it has " + cells.size() + " cells, the header " + header.size());
        Row row = new Row(header, cells);
        Schema schema = Schemata.standard().schema(row.text("schema"));
        if (schema == null) throw new IllegalArgumentException("there is no schema “" + row.text("schema") + "”");
        String prop = row.text("prop");
        String own = row.text("dataset").isEmpty() ? dataset : row.text("dataset");
        String entity = row.text("entity_id");
        String value = row.text("value");
        String type = type(schema, prop);
        return new Statement(
                row.or("id", Ids.of("s", java.util.Arrays.asList(own, entity, prop, value, row.maybe("lang"), null))),
                entity,
                row.or("canonical_id", entity),
                schema.name(),
                prop,
                type,
                value,
                row.maybe("original_value"),
                row.maybe("lang"),
                own,
                row.maybe("origin"),
                TRUE.contains(row.text("external").toLowerCase(Locale.ROOT)),
                row.maybe("first_seen"),
                row.maybe("last_seen"),
                row.maybe("claim"));
    }

    private static String type(Schema schema, String prop) {
        if (prop.equals(Statement.PRESENCE)) return Statement.PRESENCE;
        Property property = schema.property(prop);
        if (property == null || property.stub())
            throw new IllegalArgumentException("the schema " + schema.name() + " has no property “" + prop + "”");
        return property.type().id();
    }

    /** Cells by the name of their column. */
    private record Row(List<String> header, List<String> cells) {
        String text(String column) {
            int at = header.indexOf(column);
            return at < 0 ? "" : cells.get(at).strip();
        }

        @Nullable
        String maybe(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        String or(String column, String otherwise) {
            return Objects.requireNonNullElse(maybe(column), otherwise);
        }
    }
}
