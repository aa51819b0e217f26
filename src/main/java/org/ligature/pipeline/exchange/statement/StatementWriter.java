package org.ligature.pipeline.exchange.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Statement;

/** Writes statements as CSV: all cells quoted, lines ended by a line feed, as the FollowTheMoney tools write them. */
public final class StatementWriter {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setRecordSeparator('\n')
            .get();

    private final CSVPrinter printer;

    /** Writes the head to an output that the caller closes. */
    public StatementWriter(Appendable out) {
        try {
            printer = new CSVPrinter(out, FORMAT);
            printer.printRecord(Columns.ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(Statement s) {
        try {
            printer.printRecord(
                    s.canonicalId(),
                    s.entityId(),
                    s.prop(),
                    s.propType(),
                    s.schema(),
                    s.value(),
                    s.dataset(),
                    text(s.origin()),
                    text(s.lang()),
                    text(s.originalValue()),
                    s.external() ? "t" : "f",
                    text(s.firstSeen()),
                    text(s.lastSeen()),
                    s.id(),
                    text(s.claim()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable String value) {
        return Objects.toString(value, "");
    }
}
