package org.ligature.server.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligature.index.entity.EntitySearch;
import org.ligature.index.entity.Scope;
import org.ligature.index.entity.UnreadableQuery;
import org.ligature.pipeline.catalog.Catalog;
import org.ligature.pipeline.catalog.DatasetSpec;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.catalog.Loaded;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.schema.ValueLabels;
import org.ligature.server.api.ask.ApiFault;
import org.ligature.server.api.ask.Datasets;
import org.ligature.server.api.ask.Limits;
import org.ligature.server.api.ask.Parameters;
import org.ligature.server.api.ask.Sorts;
import org.ligature.server.api.say.Wire;

/** Search by words, with filters and facets. */
final class SearchApi {
    private static final List<String> FACETS =
            List.of("datasets", "schema", "countries", "identifiers", "topics", "genders");
    private static final List<String> USUAL_FACETS = List.of("countries", "topics", "datasets");

    private final Holdings holdings;

    SearchApi(Holdings holdings) {
        this.holdings = holdings;
    }

    void search(Context ctx) {
        Parameters asked = Parameters.of(ctx);
        int limit = asked.number("limit", Limits.USUAL_PAGE, Limits.PAGE);
        int offset = asked.number("offset", 0, Limits.OFFSET);
        List<String> facets = asked.choices("facets", FACETS, USUAL_FACETS);
        EntitySearch.Words words =
                new EntitySearch.Words(asked.text("q", ""), asked.flag("simple", false), asked.flag("fuzzy", false));
        asked.choices("filter_op", List.of("AND", "OR"), List.of());
        asked.moment("changed_since");
        asked.flag("target");
        asked.check();
        Loaded now = holdings.now();
        Scope scope = scope(now.catalog(), ctx.pathParam("dataset"), asked);
        EntitySearch.Page page = Limits.page(limit, offset);
        EntitySearch.Found found = find(
                now,
                new EntitySearch(words, scope, Sorts.of(asked.texts("sort")), page, List.copyOf(Set.copyOf(facets))));
        Map<String, Object> answer = Wire.page(
                found.entities().stream().map(Wire::entity).toList(), found.total(), page.limit(), page.offset());
        answer.put("facets", facets(found, facets, now.catalog()));
        Wire.send(ctx, answer);
    }

    private static EntitySearch.Found find(Loaded now, EntitySearch search) {
        try {
            return now.index().search(search);
        } catch (UnreadableQuery e) {
            throw ApiFault.of(400, String.valueOf(e.getMessage()));
        }
    }

    private static Scope scope(Catalog catalog, String dataset, Parameters asked) {
        Set<String> datasets = Datasets.scope(catalog, dataset, asked);
        Schema schema = Schemata.standard().schema(asked.text("schema", "Thing"));
        if (schema == null) throw ApiFault.of(400, "Invalid schema");
        return new Scope(
                datasets,
                Datasets.schemata(schema),
                asked.texts("exclude_schema"),
                filters(asked),
                asked.text("filter_op", "OR").equals("AND"),
                asked.moment("changed_since"),
                List.of());
    }

    private static List<Scope.Filter> filters(Parameters asked) {
        List<Scope.Filter> filters = new ArrayList<>();
        for (String field : List.of("countries", "topics", "datasets")) {
            asked.texts(field).forEach(value -> filters.add(new Scope.Filter(field, value)));
        }
        for (String filter : asked.texts("filter")) {
            int colon = filter.indexOf(':');
            if (colon < 0) throw ApiFault.of(400, "Invalid filter: '" + filter + "'");
            filters.add(new Scope.Filter(filter.substring(0, colon), filter.substring(colon + 1)));
        }
        Boolean target = asked.flag("target");
        if (target != null) filters.add(new Scope.Filter("target", target.toString()));
        return filters;
    }

    private static Map<String, Object> facets(EntitySearch.Found found, List<String> wanted, Catalog catalog) {
        Map<String, Object> facets = new LinkedHashMap<>();
        for (String field : wanted) {
            List<EntitySearch.Count> counts = found.facets().getOrDefault(field, List.of());
            List<Map<String, Object>> values = counts.stream()
                    .map(c -> Wire.object(
                            "name", c.value(), "label", label(field, c.value(), catalog), "count", c.count()))
                    .toList();
            facets.put(field, Wire.object("label", label(field), "values", values));
        }
        return facets;
    }

    private static String label(String field) {
        PropertyType type = Datasets.grouped(field);
        if (type != null) return type.plural();
        return field.equals("datasets") ? "Data sources" : "Entity types";
    }

    private static String label(String field, String value, Catalog catalog) {
        if (field.equals("datasets"))
            return catalog.dataset(value).map(DatasetSpec::title).orElse(value);
        if (field.equals("schema")) {
            Schema schema = Schemata.standard().schema(value);
            return schema == null ? value : schema.plural();
        }
        PropertyType type = Datasets.grouped(field);
        String label = type == null ? null : ValueLabels.label(type, value);
        return label == null ? value : label;
    }
}
