package org.ligature.pipeline.exchange;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Entity;
import org.ligature.model.Statement;
import org.ligature.pipeline.exchange.statement.Gathering;
import org.ligature.schema.EntityLines;

/** Writes FollowTheMoney entities, one line of JSON each. */
public final class EntitySink implements Sink {
    private final Gathering gathering = new Gathering();
    private final PrintStream out;
    private int count;

    /** Writes to an output that the caller closes. */
    public EntitySink(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(Statement statement) {
        write(gathering.add(statement));
    }

    @Override
    public void accept(Entity entity) {
        write(entity);
    }

    @Override
    public void end() {
        write(gathering.end());
        out.flush();
    }

    private void write(@Nullable Entity entity) {
        if (entity == null) return;
        out.print(new String(EntityLines.bytes(entity), StandardCharsets.UTF_8));
        out.print('\n');
        count++;
    }

    /** How many entities were written. */
    public int count() {
        return count;
    }
}
