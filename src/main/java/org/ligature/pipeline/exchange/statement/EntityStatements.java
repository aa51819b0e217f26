package org.ligature.pipeline.exchange.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ligature.model.Entity;
import org.ligature.model.Ids;
import org.ligature.model.Statement;
import org.ligature.schema.Property;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** Takes a thing of an imported list apart into statements. */
public final class EntityStatements {
    private EntityStatements() {}

    /**
     * Its presence in each data set and under each id first, then its values by property; of several data sets the first is named, as a thing no
     * longer tells which of them said what.
     */
    public static List<Statement> of(Entity entity) {
        Schema schema = Schemata.standard().schema(entity.schema());
        if (schema == null) throw new IllegalArgumentException("there is no schema " + entity.schema());
        String first = entity.datasets().isEmpty() ? "" : entity.datasets().first();
        List<Statement> all = new ArrayList<>();
        all.add(presence(entity, first, entity.id()));
        for (String other : entity.datasets()) if (!other.equals(first)) all.add(presence(entity, other, entity.id()));
        for (String referent : entity.referents()) all.add(presence(entity, first, referent));
        entity.properties().forEach((name, values) -> {
            Property property = schema.property(name);
            if (property == null) return;
            for (String value : values)
                all.add(statement(
                        entity,
                        first,
                        entity.id(),
                        new Fact(name, property.type().id(), value)));
        });
        return all;
    }

    private record Fact(String prop, String type, String value) {}

    private static Statement presence(Entity entity, String dataset, String id) {
        return statement(entity, dataset, id, new Fact(Statement.PRESENCE, Statement.PRESENCE, id));
    }

    private static Statement statement(Entity entity, String dataset, String id, Fact fact) {
        return new Statement(
                Ids.of("s", Arrays.asList(dataset, id, fact.prop(), fact.value(), null, null)),
                id,
                entity.id(),
                entity.schema(),
                fact.prop(),
                fact.type(),
                fact.value(),
                null,
                null,
                dataset,
                null,
                false,
                entity.firstSeen(),
                entity.lastSeen(),
                null);
    }
}
