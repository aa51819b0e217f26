package org.ligature.server.api.reconcile;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ligature.index.entity.EntitySearch;
import org.ligature.index.entity.Scope;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.catalog.Loaded;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.server.api.ask.Datasets;
import org.ligature.server.api.ask.Limits;
import org.ligature.server.api.ask.Parameters;
import org.ligature.server.api.say.Wire;

/** Completes what people type into the boxes of a client. */
final class Suggestions {
    private final Holdings holdings;

    Suggestions(Holdings holdings) {
        this.holdings = holdings;
    }

    void entities(Context ctx) {
        Parameters asked = Parameters.of(ctx);
        int limit = asked.number("limit", Limits.USUAL_PAGE, Limits.PAGE);
        int cursor = asked.number("cursor", 0, Limits.OFFSET);
        asked.check();
        Loaded now = holdings.now();
        Set<String> datasets = Datasets.scope(now.catalog(), ctx.pathParam("dataset"));
        Schema schema = Schemata.standard().schema(asked.text("type", ""));
        Scope scope = schema == null ? Scope.of(datasets) : Datasets.among(datasets, schema);
        EntitySearch.Found found = now.index().begun(asked.text("prefix", ""), scope, Limits.page(limit, cursor));
        answer(ctx, found.entities().stream().map(Things::entity).toList());
    }

    void properties(Context ctx) {
        String prefix = prefix(ctx);
        SortedSet<String> owners = schemata(holdings.now(), ctx);
        answer(
                ctx,
                Schemata.standard().properties().stream()
                        .filter(p -> owners.contains(p.owner()) && !p.hidden() && p.type() != PropertyType.ENTITY)
                        .filter(p -> begins(prefix, p.name(), p.label()))
                        .limit(Limits.USUAL_MATCHES)
                        .map(p -> Wire.object("id", p.qualified(), "name", p.label(), "description", null))
                        .toList());
    }

    void types(Context ctx) {
        String prefix = prefix(ctx);
        answer(
                ctx,
                schemata(holdings.now(), ctx).stream()
                        .map(Schemata.standard()::schema)
                        .flatMap(Stream::ofNullable)
                        .filter(s -> begins(prefix, s.name(), s.label()))
                        .limit(Limits.USUAL_MATCHES)
                        .map(Things::type)
                        .toList());
    }

    private static String prefix(Context ctx) {
        return Parameters.of(ctx).text("prefix", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean begins(String prefix, String... labels) {
        return !prefix.isEmpty()
                && Stream.of(labels).anyMatch(l -> l.toLowerCase(Locale.ROOT).startsWith(prefix));
    }

    /** The kinds of things in the data set that can be matched, and those they extend. */
    static SortedSet<String> schemata(Loaded now, Context ctx) {
        SortedSet<String> names = new TreeSet<>();
        for (EntitySearch.Count count : now.index().schemata(Datasets.scope(now.catalog(), ctx.pathParam("dataset")))) {
            Schema schema = Schemata.standard().schema(count.value());
            if (schema != null && schema.matchable()) names.addAll(schema.lineage());
        }
        return names;
    }

    private static void answer(Context ctx, List<Map<String, Object>> result) {
        Wire.send(
                ctx,
                Wire.object(
                        "code",
                        "/api/status/ok",
                        "status",
                        "200 OK",
                        "prefix",
                        Parameters.of(ctx).text("prefix", ""),
                        "result",
                        result));
    }
}
