package org.ligature.server.http;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets programs use the API. Its requests only read, so that they need no token of a form; but pages of other sites must not read
 * through the browser of somebody who may, so that only pages of this machine, and of sites that were allowed, are answered.
 */
final class ApiDoor {
    private static final String PATH = "/api/";
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> SCHEMES = List.of("Bearer ", "ApiKey ", "Token ");

    private final Access access;

    ApiDoor(Access access) {
        this.access = access;
    }

    static boolean leadsTo(String path) {
        return path.startsWith(PATH);
    }

    /** @param signedIn whether the request comes from a browser that signed in, or carries the access token as pages do */
    void check(Context ctx, boolean signedIn) {
        String origin = ctx.header("Origin");
        if (origin != null && !Guard.sameOrigin(origin, ctx.host())) allow(ctx, origin);
        else if (embedded(ctx)) throw foreign();
        if (ctx.path().endsWith("/preview")) frameable(ctx);
        if (ctx.method().name().equals("OPTIONS")) {
            preflight(ctx);
            return;
        }
        if (access.needsToken() && !signedIn && !keyed(ctx)) {
            throw new Refused(
                    401,
                    "This Ligature needs its access token: send the header Authorization: Bearer TOKEN, or the parameter"
                            + " api_key=TOKEN where a client can't send headers.");
        }
    }

    private static Refused foreign() {
        return new Refused(
                403, "Pages of other sites may not use this Ligature; allow one with ligature serve --allow-origin.");
    }

    private void allow(Context ctx, String origin) {
        if (!access.origins().contains(origin) && !local(origin)) throw foreign();
        ctx.header("Access-Control-Allow-Origin", origin);
        ctx.header("Vary", "Origin");
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        ctx.header("Access-Control-Expose-Headers", "x-batch-size, traceparent, tracestate, ETag");
    }

    /** Pages of this machine, such as OpenRefine's. */
    private static boolean local(String origin) {
        try {
            URI uri = URI.create(origin);
            String host = uri.getHost();
            return host != null && LOCAL.contains(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Browsers say when another site's page asks for something as a script or a picture. */
    private static boolean embedded(Context ctx) {
        return "cross-site".equals(ctx.header("Sec-Fetch-Site")) && "no-cors".equals(ctx.header("Sec-Fetch-Mode"));
    }

    private static void preflight(Context ctx) {
        ctx.header("Access-Control-Allow-Methods", "GET, POST");
        ctx.header(
                "Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match, traceparent, tracestate");
        ctx.header("Access-Control-Max-Age", "600");
        ctx.status(204);
        ctx.skipRemainingHandlers();
    }

    /** Clients show previews inside their own page. */
    private void frameable(Context ctx) {
        String sites = String.join(" ", access.origins());
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'self' http://127.0.0.1:*"
                        + " http://localhost:* " + sites);
        ctx.res().setHeader("X-Frame-Options", null);
    }

    private boolean keyed(Context ctx) {
        String carried = ctx.header("Authorization");
        if (carried != null && SCHEMES.stream().anyMatch(s -> same(carried, s + access.token()))) return true;
        return same(ctx.queryParam("api_key"), access.token());
    }

    private static boolean same(@Nullable String given, String wanted) {
        return given != null && Secrets.same(given, wanted);
    }
}
