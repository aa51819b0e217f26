package org.ligature.server.api.reconcile;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ligature.pipeline.catalog.DatasetSpec;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.catalog.Loaded;
import org.ligature.schema.Schemata;
import org.ligature.server.api.ask.ApiFault;
import org.ligature.server.api.say.Wire;

/** Describes the service to clients: what it can do, and where. */
final class ServiceManifest {
    /** The space of ids and types is that of the data model, wherever it is served. */
    private static final String SPACE = "https://www.opensanctions.org/reference/#schema";

    private static final String SPECIFICATION = "https://reconciliation-api.github.io/specs/0.2/";
    private static final int WIDTH = 430;
    private static final int HEIGHT = 300;
    private static final int BATCH = 10;

    private final Holdings holdings;

    ServiceManifest(Holdings holdings) {
        this.holdings = holdings;
    }

    Map<String, Object> of(Context ctx) {
        Loaded now = holdings.now();
        DatasetSpec dataset =
                now.catalog().dataset(ctx.pathParam("dataset")).orElseThrow(() -> ApiFault.of(404, "No such dataset."));
        String base = base(ctx) + ctx.path();
        String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        String more = query.isEmpty() ? "?" : query + "&";
        List<Map<String, Object>> types = Suggestions.schemata(now, ctx).stream()
                .map(Schemata.standard()::schema)
                .flatMap(Stream::ofNullable)
                .map(Things::type)
                .toList();
        Map<String, Object> suggest = Wire.object(
                "entity", entities(base, query, more),
                "property", service(base, "/suggest/property" + query),
                "type", service(base, "/suggest/type" + query));
        return Wire.object(
                "versions", List.of("0.2"),
                "name", dataset.title() + " (Ligature)",
                "identifierSpace", SPACE,
                "schemaSpace", SPACE,
                "documentation", SPECIFICATION,
                "batchSize", BATCH,
                "view", Wire.object("url", base + "/preview" + more + "id={{id}}"),
                "preview", Wire.object("url", base + "/preview" + more + "id={{id}}", "width", WIDTH, "height", HEIGHT),
                "suggest", suggest,
                "extend", extend(base, query),
                "defaultTypes", types);
    }

    private static Map<String, Object> entities(String base, String query, String more) {
        Map<String, Object> service = service(base, "/suggest/entity" + query);
        service.put("flyout_service_url", base);
        service.put("flyout_service_path", "/flyout/entity" + more + "id=${id}");
        return service;
    }

    private static Map<String, Object> service(String base, String path) {
        return Wire.object("service_url", base, "service_path", path);
    }

    private static Map<String, Object> extend(String base, String query) {
        Map<String, Object> limit = Wire.object(
                "name", "limit",
                "label", "Limit",
                "type", "number",
                "default", 0,
                "help_text", "The most values to fetch for a row; 0 for all.");
        Map<String, Object> render = Wire.object(
                "name", "render",
                "label", "Values",
                "type", "select",
                "default", "caption",
                "choices",
                        List.of(
                                Wire.object("value", "caption", "id", "caption", "name", "As people say it"),
                                Wire.object("value", "raw", "id", "raw", "name", "As it stands in the data")),
                "help_text", "Whether to fetch Russia or ru.");
        return Wire.object(
                "propose_properties", service(base, "/extend/property" + query),
                "property_settings", List.of(limit, render),
                "propose_settings", List.of(limit, render));
    }

    /** Where clients reach this server: as they addressed it, or as the proxy before it says. */
    private static String base(Context ctx) {
        boolean secure = "https".equals(ctx.header("X-Forwarded-Proto")) || "https".equals(ctx.scheme());
        return (secure ? "https" : "http") + "://" + ctx.host();
    }
}
