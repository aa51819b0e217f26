package org.ligature.server.api.reconcile;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ligature.model.Entity;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.schema.ValueLabels;
import org.ligature.server.api.ask.ApiFault;
import org.ligature.server.api.say.Wire;
import org.ligature.server.http.Answers;

/** A small page about an entity, to be shown inside a client's own page. */
public final class Preview {
    private static final int VALUES = 5;

    private final Holdings holdings;

    Preview(Holdings holdings) {
        this.holdings = holdings;
    }

    /**
     * What the page shows.
     *
     * @param caption name of the entity
     * @param type what it is
     * @param datasets titles of the data sets that speak of it
     * @param rows what they say
     */
    public record Sheet(String caption, String type, String datasets, List<Row> rows) {}

    /** A property with some of its values. */
    public record Row(String label, String values) {}

    void page(Context ctx) {
        Answers.html(ctx, "preview", sheet(entity(ctx)));
    }

    /** The same in the form in which suggestion boxes want it. */
    void flyout(Context ctx) {
        Entity entity = entity(ctx);
        Sheet sheet = sheet(entity);
        String html = Answers.fragment("flyout", sheet);
        Wire.send(ctx, Wire.object("id", entity.id(), "html", html));
    }

    private Entity entity(Context ctx) {
        String id = Objects.requireNonNullElse(ctx.queryParam("id"), "");
        return holdings.now().index().entity(id).orElseThrow(() -> ApiFault.of(404, "No such entity!"));
    }

    private Sheet sheet(Entity entity) {
        Schema schema = Objects.requireNonNull(Schemata.standard().schema(entity.schema()));
        List<Row> rows = schema.properties().values().stream()
                .filter(p -> !p.hidden() && p.type() != PropertyType.ENTITY && p.type() != PropertyType.TEXT)
                .filter(p -> !entity.values(p.name()).isEmpty())
                .map(p -> row(p, entity.values(p.name())))
                .toList();
        String datasets = entity.datasets().stream()
                .map(name -> holdings.now()
                        .catalog()
                        .dataset(name)
                        .map(d -> d.title())
                        .orElse(name))
                .collect(Collectors.joining(", "));
        return new Sheet(entity.caption(), schema.label(), datasets, rows);
    }

    private static Row row(Property property, List<String> values) {
        String shown = values.stream()
                .limit(VALUES)
                .map(v -> Objects.requireNonNullElse(ValueLabels.label(property.type(), v), v))
                .collect(Collectors.joining(" · "));
        return new Row(property.label(), values.size() > VALUES ? shown + " · …" : shown);
    }
}
