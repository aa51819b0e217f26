package org.ligature.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ligature.model.Ids;

/** The style sheet and scripts of the pages, served from Ligature's own jar. */
public final class Assets {
    static final String PATH = "/assets/";

    private static final Map<String, String> FILES = Map.of(
            "workbench.css", "/org/ligature/server/assets/workbench.css",
            "workbench.js", "/org/ligature/server/assets/workbench.js",
            "graph.js", "/org/ligature/server/assets/graph.js",
            "mark.svg", "/org/ligature/server/assets/mark.svg",
            "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");
    private static final Map<String, Asset> LOADED = new ConcurrentHashMap<>();

    private Assets() {}

    private record Asset(String text, String hash) {}

    /** The address of a file; another one when its content changes, so that browsers may keep it. */
    public static String address(String name) {
        return PATH + name + "?v=" + asset(name).hash();
    }

    private static Asset asset(String name) {
        return LOADED.computeIfAbsent(name, Assets::load);
    }

    private static Asset load(String name) {
        String resource = FILES.get(name);
        if (resource == null) throw Refused.notFound("There is no file of that name.");
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("the program lacks its file " + resource);
            byte[] bytes = in.readAllBytes();
            return new Asset(
                    new String(bytes, StandardCharsets.UTF_8), Ids.sha256(bytes).substring(0, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers a request for {@code /assets/{name}}. */
    public static void serve(Context ctx) {
        String name = ctx.pathParam("name");
        Asset asset = asset(name);
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        ctx.result(asset.text());
    }
}
