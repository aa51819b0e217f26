package org.ligature.pipeline.exchange;

import java.io.PrintStream;
import org.ligature.model.Entity;
import org.ligature.model.Statement;
import org.ligature.pipeline.exchange.statement.EntityStatements;
import org.ligature.pipeline.exchange.statement.StatementWriter;

/** Writes statements as CSV. */
public final class StatementSink implements Sink {
    private final PrintStream out;
    private final StatementWriter writer;

    /** Writes to an output that the caller closes. */
    public StatementSink(PrintStream out) {
        this.out = out;
        this.writer = new StatementWriter(out);
    }

    @Override
    public void accept(Statement statement) {
        writer.write(statement);
    }

    @Override
    public void accept(Entity entity) {
        EntityStatements.of(entity).forEach(writer::write);
    }

    @Override
    public void end() {
        out.flush();
    }
}
