package org.ligature.server.api.reconcile;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.server.api.ask.ApiFault;
import org.ligature.server.api.ask.JsonBody;
import org.ligature.server.api.ask.Parameters;
import org.ligature.server.api.say.Wire;
import org.ligature.server.http.Turnstile;

/** The addresses of the service. */
public final class ReconcileApi {
    private final Queries queries;
    private final Extension extension;
    private final Suggestions suggestions;
    private final ServiceManifest manifest;
    private final Preview preview;

    /** A service for each of the data sets. */
    public ReconcileApi(Holdings holdings) {
        this.queries = new Queries(holdings);
        this.extension = new Extension(holdings);
        this.suggestions = new Suggestions(holdings);
        this.manifest = new ServiceManifest(holdings);
        this.preview = new Preview(holdings);
    }

    /**
     * Adds the addresses.
     *
     * @param path the address of a data set's service, with the data set as a part named {@code dataset}
     * @param turnstile what bounds how many requests are worked on at a time
     */
    public void add(RoutesConfig routes, String path, Turnstile turnstile) {
        routes.get(path, turnstile.guard(ctx -> answer(ctx, Map.of())));
        routes.post(path, turnstile.guard(JsonBody::bytes, ctx -> answer(ctx, form(ctx))));
        routes.get(path + "/suggest/entity", turnstile.guard(suggestions::entities));
        routes.get(path + "/suggest/property", turnstile.guard(suggestions::properties));
        routes.get(path + "/suggest/type", turnstile.guard(suggestions::types));
        routes.get(path + "/flyout/entity", turnstile.guard(preview::flyout));
        routes.get(path + "/extend/property", turnstile.guard(extension::propose));
        routes.get(path + "/preview", turnstile.guard(preview::page));
    }

    /** Queries and extensions come as fields of a form, or as parameters of the address. */
    private void answer(Context ctx, Map<String, List<String>> form) {
        Map<String, List<String>> all = new TreeMap<>(ctx.queryParamMap());
        all.putAll(form);
        Parameters asked = new Parameters(all);
        String extend = asked.text("extend", "");
        String batch = asked.text("queries", "");
        String single = asked.text("query", "");
        if (!extend.isBlank()) extension.extend(ctx, extend);
        else if (!batch.isBlank()) queries.batch(ctx, batch, asked);
        else if (!single.isBlank()) queries.single(ctx, single, asked);
        else if (ctx.method().name().equals("GET")) Wire.send(ctx, manifest.of(ctx));
        else throw ApiFault.of(400, "No queries or extend request provided.");
    }

    private static Map<String, List<String>> form(Context ctx) {
        Map<String, List<String>> fields = new TreeMap<>();
        String body = new String(JsonBody.bytes(ctx), StandardCharsets.UTF_8);
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) continue;
            fields.computeIfAbsent(decoded(pair.substring(0, equals)), k -> new ArrayList<>())
                    .add(decoded(pair.substring(equals + 1)));
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiFault.of(400, "The form is not encoded as application/x-www-form-urlencoded: " + e.getMessage());
        }
    }
}
