package org.ligature.server.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ligature.pipeline.catalog.DatasetSpec;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.catalog.Loaded;
import org.ligature.screen.match.Algorithm;
import org.ligature.screen.match.Algorithms;
import org.ligature.screen.match.Feature;
import org.ligature.screen.match.Setting;
import org.ligature.server.api.ask.ApiFault;
import org.ligature.server.api.ask.Parameters;
import org.ligature.server.api.say.Wire;
import org.ligature.server.http.Secrets;

/** What is served, and how it is doing. */
final class SystemApi {
    private static final String SOURCE = "https://www.opensanctions.org/docs/api/scoring/";

    private final Holdings holdings;
    private final String updateToken;

    /** @param updateToken what must be known to load everything again; empty when nobody may */
    SystemApi(Holdings holdings, String updateToken) {
        this.holdings = holdings;
        this.updateToken = updateToken;
    }

    /** The server starts to listen when everything is loaded, so that who hears it may use it. */
    void healthy(Context ctx) {
        Wire.send(ctx, Wire.object("status", "ok"));
    }

    void catalog(Context ctx) {
        Loaded now = holdings.now();
        String etag = etag(now);
        ctx.header("ETag", etag).header("Cache-Control", "public, max-age=300");
        String known = ctx.header("If-None-Match");
        if (known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag))) {
            ctx.status(304);
            return;
        }
        List<String> current = now.catalog().datasets().stream()
                .filter(DatasetSpec::load)
                .map(DatasetSpec::name)
                .toList();
        Wire.send(
                ctx,
                Wire.object(
                        "datasets",
                        now.catalog().datasets().stream()
                                .map(d -> dataset(d, now))
                                .toList(),
                        "current",
                        current,
                        "outdated",
                        List.of(),
                        "index_stale",
                        false));
    }

    private static Map<String, Object> dataset(DatasetSpec spec, Loaded now) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("name", spec.name());
        dataset.put("title", spec.title());
        dataset.putAll(spec.about());
        dataset.putAll(Wire.object(
                "version", spec.version(),
                "children", spec.children(),
                "load", spec.load(),
                "namespace", spec.namespace(),
                "entities_url", null,
                "delta_url", null,
                "index_version", spec.load() ? spec.version() : null,
                "index_current", spec.load()));
        if (spec.load()) dataset.put("entity_count", now.counts().getOrDefault(spec.name(), 0));
        return dataset;
    }

    private static String etag(Loaded now) {
        String all = now.catalog().datasets().stream()
                .map(d -> d.name() + ":" + d.version() + ":" + now.counts().get(d.name()))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 20) + '"';
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void algorithms(Context ctx) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Algorithm algorithm : Algorithms.all()) {
            Map<String, Object> features = new LinkedHashMap<>();
            for (Feature feature : algorithm.features()) features.put(feature.name(), feature(feature));
            Map<String, Object> config = new LinkedHashMap<>();
            for (Setting setting : algorithm.settings()) config.put(setting.name(), setting(setting));
            Map<String, Object> docs = Wire.object(
                    "name",
                    algorithm.name(),
                    "description",
                    algorithm.description(),
                    "config",
                    config,
                    "features",
                    features);
            all.add(Wire.object(
                    "name",
                    algorithm.name(),
                    "description",
                    algorithm.description(),
                    "features",
                    features,
                    "docs",
                    docs));
        }
        Wire.send(ctx, Wire.object("algorithms", all, "default", "best", "best", Algorithms.BEST));
    }

    private static Map<String, Object> feature(Feature feature) {
        return Wire.object("description", feature.description(), "coefficient", feature.weight(), "url", SOURCE);
    }

    private static Map<String, Object> setting(Setting setting) {
        return Wire.object("type", setting.type(), "description", setting.description(), "default", setting.standard());
    }

    /** Loads all data sets again, for who knows the token; the old ones answer until the new ones are there. */
    void update(Context ctx) {
        Parameters asked = Parameters.of(ctx);
        String token = asked.text("token", "").strip();
        boolean wait = asked.flag("sync", false);
        asked.check();
        if (updateToken.isEmpty() || !Secrets.same(token, updateToken)) throw ApiFault.of(403, "Invalid token.");
        if (wait) holdings.reload();
        else Thread.ofVirtual().name("reload").start(holdings::reload);
        Wire.send(ctx, Wire.object("status", "ok"));
    }
}
