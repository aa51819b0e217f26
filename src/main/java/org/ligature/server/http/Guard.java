package org.ligature.server.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before every request: sets the security headers, and lets in only those who may ask. */
public final class Guard {
    static final String CSRF = "ligature.csrf";
    private static final String SESSION = "ligature-session";
    private static final String DOOR = "ligature-door";
    private static final String SIGN_IN = "/sign-in";
    private static final String TOO_LARGE =
            "The upload is larger than is allowed, or broke off; nothing of it was kept."
                    + " Larger files are read with: ligature ingest --max-mb";
    private static final String LONG_LIST = "The list is larger than is allowed, or broke off; nothing of it was kept."
            + " Larger lists are screened with: ligature screen FILE";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()");

    private final Access access;
    private final ApiDoor api;
    private final Secrets secrets = new Secrets();
    private final String door = secrets.session();

    public Guard(Access access) {
        this.access = access;
        this.api = new ApiDoor(access);
    }

    /** Called before all else. */
    public void check(Context ctx) {
        HEADERS.forEach(ctx::header);
        ctx.header("Cache-Control", "no-store");
        host(ctx);
        if (ApiDoor.leadsTo(ctx.path())) {
            api.check(ctx, access.needsToken() && open(ctx));
            return;
        }
        session(ctx);
        if (!READS.contains(ctx.method().name())) ownPage(ctx);
        if (access.needsToken() && !open(ctx)) entrance(ctx);
    }

    /** A name that leads here by way of somebody else's DNS must not read what is here. */
    private void host(Context ctx) {
        if (access.needsToken()) return;
        String host = ctx.host();
        String name = host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        if (LOCAL_NAMES.contains(name) || name.equals(access.host())) return;
        throw new Refused(421, "This Ligature answers at its own address only: http://127.0.0.1:" + ctx.port() + "/");
    }

    private void session(Context ctx) {
        String session = ctx.cookie(SESSION);
        if (session == null || !session.matches("[0-9a-f]{48}")) {
            session = secrets.session();
            ctx.cookie(cookie(SESSION, session));
        }
        ctx.attribute(CSRF, secrets.token(session));
    }

    private static Cookie cookie(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }

    /** Two proofs: the browser says that the request is ours, and the form has the session's token. */
    private void ownPage(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin");
        String origin = ctx.header("Origin");
        if (foreign || (origin != null && !sameOrigin(origin, ctx.host()))) {
            throw new Refused(403, "This request came from another site; nothing was changed.");
        }
        String header = ctx.header("X-CSRF-Token");
        String token = header != null ? header : field(ctx);
        String wanted = ctx.attribute(CSRF);
        if (token == null || wanted == null || !Secrets.same(token, wanted)) {
            throw new Refused(
                    403, "The page is out of date (Ligature was started again); load it again. Nothing was changed.");
        }
    }

    /** Reading a form may fail: it may be larger than is allowed, or torn. */
    private static @Nullable String field(Context ctx) {
        try {
            return ctx.formParam("csrf");
        } catch (Exception e) { // Kotlin throws checked exceptions unseen.
            throw new Refused(413, ctx.path().startsWith("/screen") ? LONG_LIST : TOO_LARGE);
        }
    }

    static boolean sameOrigin(String origin, @Nullable String host) {
        try {
            URI uri = URI.create(origin);
            return host != null && host.equals(uri.getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean open(Context ctx) {
        String carried = ctx.header("Authorization");
        if (carried != null && Secrets.same(carried, "Bearer " + access.token())) return true;
        String cookie = ctx.cookie(DOOR);
        return cookie != null && Secrets.same(cookie, door);
    }

    private void entrance(Context ctx) {
        boolean way = ctx.path().equals(SIGN_IN) || ctx.path().startsWith(Assets.PATH);
        if (way) return;
        if (ctx.method().name().equals("GET") && ctx.header("Accept") != null && accepts(ctx)) {
            ctx.redirect(SIGN_IN);
            ctx.skipRemainingHandlers();
            return;
        }
        throw new Refused(
                401,
                "This Ligature needs its access token: sign in at " + SIGN_IN
                        + ", or send the header Authorization: Bearer TOKEN.");
    }

    private static boolean accepts(Context ctx) {
        String accept = ctx.header("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** Takes the access token from the form at the door. */
    public void signIn(Context ctx) {
        String token = ctx.formParam("token");
        if (token == null || !Secrets.same(token.strip(), access.token())) {
            throw new Refused(401, "That is not the access token. It was given with --token or LIGATURE_TOKEN.");
        }
        ctx.cookie(cookie(DOOR, door));
        ctx.redirect("/");
    }
}
