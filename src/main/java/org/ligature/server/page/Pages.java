package org.ligature.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.function.Function;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.data.Json;
import org.ligature.server.http.Answers;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;

/** All pages over one desk. */
public final class Pages implements AutoCloseable {
    private final Desk desk;
    private final EntityPage entity;
    private final DocumentPage document;

    /**
     * Makes the pages.
     *
     * @param user who decides
     * @param largest the most bytes that an uploaded document may have
     */
    public Pages(Desk desk, String user, long largest) {
        this.desk = desk;
        this.entity = new EntityPage(desk);
        this.document = new DocumentPage(desk);
    }

    public EntityPage entity() {
        return entity;
    }

    public DocumentPage document() {
        return document;
    }

    /** Faults become pages, or JSON for programs: what happened and what to do, never how the program is built. */
    public void faults(RoutesConfig routes, Function<Context, Asked> asked) {
        routes.exception(
                Refused.class, (e, ctx) -> fault(asked.apply(ctx), e.status(), String.valueOf(e.getMessage())));
        routes.exception(
                LigatureException.class, (e, ctx) -> fault(asked.apply(ctx), 422, String.valueOf(e.getMessage())));
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> fault(asked.apply(ctx), e.getStatus(), String.valueOf(e.getMessage())));
        routes.exception(
                Exception.class,
                (e, ctx) -> fault(
                        asked.apply(ctx),
                        500,
                        "A fault in Ligature (" + e.getClass().getSimpleName()
                                + "); please report it with what you did. Nothing was lost: the ledger only grows."));
    }

    private void fault(Asked asked, int status, String message) {
        asked.context().status(status);
        String path = asked.context().path();
        if (path.endsWith(".json") || path.startsWith("/api/")) {
            Answers.json(
                    asked.context(), Json.page(new java.util.TreeMap<>(Map.of("status", status, "error", message))));
            return;
        }
        Frame frame = Frame.of(asked, desk, asked.words().say("web.fault"), "");
        frame.render(Fault.TEMPLATE, new Fault(frame, status, message));
    }

    @Override
    public void close() {}
}
