package org.ligature.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.data.Json;
import org.ligature.server.api.Api;
import org.ligature.server.dispute.DisputesPage;
import org.ligature.server.document.DocumentPage;
import org.ligature.server.document.OriginsPage;
import org.ligature.server.entity.EntityPage;
import org.ligature.server.graph.GraphPage;
import org.ligature.server.graph.InterlocksPage;
import org.ligature.server.graph.OwnersPage;
import org.ligature.server.graph.PathPage;
import org.ligature.server.http.Answers;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Fault;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Links;
import org.ligature.server.review.ReplyForm;
import org.ligature.server.review.ReviewPage;
import org.ligature.server.screen.ScreenPages;
import org.ligature.server.sources.SourcesPage;
import org.ligature.server.start.HelpPage;
import org.ligature.server.start.SearchPage;
import org.ligature.server.start.StartPage;
import org.ligature.server.theme.ThemePage;

/** All pages over one desk. */
final class Pages implements AutoCloseable {
    private final Desk desk;
    private final EntityPage entity;
    private final DocumentPage document;
    private final ThemePage theme;
    private final ReviewPage review;
    private final DisputesPage disputes;
    private final OriginsPage origins;
    private final ReplyForm replies;
    private final SourcesPage sources;
    private final StartPage start;
    private final SearchPage search;
    private final HelpPage help;
    private final OwnersPage owners;
    private final GraphPage graph;
    private final PathPage path;
    private final InterlocksPage interlocks;
    private final ScreenPages screening;

    /**
     * Makes the pages.
     *
     * @param user who decides
     * @param largest the most bytes that an uploaded document may have
     */
    Pages(Desk desk, String user, long largest) {
        this.desk = desk;
        this.entity = new EntityPage(desk);
        this.document = new DocumentPage(desk);
        this.theme = new ThemePage(desk);
        this.review = new ReviewPage(desk, user);
        this.origins = new OriginsPage(desk);
        this.disputes = new DisputesPage(desk, user);
        this.replies = new ReplyForm(desk, user);
        this.sources = new SourcesPage(desk, largest);
        this.start = new StartPage(desk);
        this.search = new SearchPage(desk);
        this.help = new HelpPage(desk);
        this.owners = new OwnersPage(desk);
        this.graph = new GraphPage(desk);
        this.path = new PathPage(desk);
        this.interlocks = new InterlocksPage(desk);
        this.screening = new ScreenPages(desk, user);
    }

    EntityPage entity() {
        return entity;
    }

    SourcesPage sources() {
        return sources;
    }

    StartPage start() {
        return start;
    }

    SearchPage search() {
        return search;
    }

    HelpPage help() {
        return help;
    }

    OwnersPage owners() {
        return owners;
    }

    GraphPage graph() {
        return graph;
    }

    PathPage path() {
        return path;
    }

    InterlocksPage interlocks() {
        return interlocks;
    }

    ScreenPages screening() {
        return screening;
    }

    /** The form at the door, which shows nothing of what is behind it. */
    void signIn(Asked asked) {
        Answers.html(asked.context(), "sign-in", asked);
    }

    OriginsPage origins() {
        return origins;
    }

    DisputesPage disputes() {
        return disputes;
    }

    ReplyForm replies() {
        return replies;
    }

    ReviewPage review() {
        return review;
    }

    ThemePage theme() {
        return theme;
    }

    /** The table that a reader sees first. */
    String firstTheme(@Nullable String query) {
        String first = Links.theme(desk.pack().themes().getFirst().id());
        return query == null ? first : first + "?" + query;
    }

    DocumentPage document() {
        return document;
    }

    /** Faults become pages, or JSON for programs: what happened and what to do, never how the program is built. */
    void faults(RoutesConfig routes, Function<Context, Asked> asked) {
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
        if (Api.owns(path)) {
            Api.fault(asked.context(), status, message);
            return;
        }
        if (path.endsWith(".json")) {
            Answers.json(
                    asked.context(), Json.page(new java.util.TreeMap<>(Map.of("status", status, "error", message))));
            return;
        }
        if (status == 401) {
            signIn(asked);
            return;
        }
        Frame frame = Frame.of(asked, desk, asked.words().say("web.fault"), "");
        frame.render(Fault.TEMPLATE, new Fault(frame, status, message));
    }

    @Override
    public void close() {
        screening.close();
        sources.close();
    }
}
