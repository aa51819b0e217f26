package org.ligature.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.server.api.ask.ApiFault;
import org.ligature.server.api.ask.JsonBody;
import org.ligature.server.api.ask.Limits;
import org.ligature.server.api.reconcile.ReconcileApi;
import org.ligature.server.api.say.Wire;
import org.ligature.server.http.Turnstile;

/** The API that clients of OpenSanctions and of reconciliation services speak: which address answers what. */
public final class Api {
    /** Where it begins; clients are given this as their base address. */
    public static final String PATH = "/api";

    private final SearchApi search;
    private final MatchApi match;
    private final EntityApi entities;
    private final SystemApi system;
    private final ReconcileApi reconcile;
    private final Turnstile turnstile;
    private final Tracing tracing = new Tracing();

    /**
     * Serves data sets.
     *
     * @param updateToken what must be known to load them again; empty when nobody may
     */
    public Api(Holdings holdings, String updateToken) {
        this(holdings, updateToken, Turnstile.usual());
    }

    /**
     * Serves data sets, with bounds of one's own.
     *
     * @param updateToken what must be known to load them again; empty when nobody may
     * @param turnstile how many requests are worked on at a time
     */
    public Api(Holdings holdings, String updateToken, Turnstile turnstile) {
        this.turnstile = turnstile;
        this.search = new SearchApi(holdings);
        this.match = new MatchApi(holdings);
        this.entities = new EntityApi(holdings);
        this.system = new SystemApi(holdings, updateToken);
        this.reconcile = new ReconcileApi(holdings);
    }

    public void add(RoutesConfig routes) {
        routes.before(PATH + "/*", this::before);
        routes.get(PATH + "/search/{dataset}", turnstile.guard(search::search));
        routes.post(PATH + "/match/{dataset}", turnstile.guard(JsonBody::bytes, match::match));
        routes.get(PATH + "/entities/{id}", turnstile.guard(entities::entity));
        routes.get(PATH + "/entities/{id}/adjacent", turnstile.guard(entities::adjacent));
        routes.get(PATH + "/entities/{id}/adjacent/{property}", turnstile.guard(entities::adjacentBy));
        routes.get(PATH + "/healthz", system::healthy);
        routes.get(PATH + "/readyz", system::healthy);
        routes.get(PATH + "/catalog", system::catalog);
        routes.get(PATH + "/manifest", system::catalog);
        routes.get(PATH + "/algorithms", system::algorithms);
        routes.post(PATH + "/updatez", system::update);
        routes.get(PATH + "/openapi.json", ctx -> Wire.send(ctx, OpenApi.document()));
        reconcile.add(routes, PATH + "/reconcile/{dataset}", turnstile);
        routes.exception(ApiFault.class, (e, ctx) -> fault(ctx, e.status(), e.detail()));
    }

    private void before(Context ctx) {
        tracing.pass(ctx);
        String query = ctx.queryString();
        int length = ctx.path().length() + (query == null ? 0 : query.length() + 1);
        if (length > Limits.ADDRESS) throw ApiFault.of(414, "Request URI too long");
    }

    /** A fault as clients of the API know it. */
    public static void fault(Context ctx, int status, Object detail) {
        ctx.status(status);
        Wire.send(ctx, Wire.object("detail", detail));
    }

    /** Whether an address belongs to the API. */
    public static boolean owns(String path) {
        return path.startsWith(PATH + "/");
    }
}
