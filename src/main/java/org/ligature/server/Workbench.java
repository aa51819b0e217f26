package org.ligature.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.data.Spreadsheet;
import org.ligature.server.api.Api;
import org.ligature.server.http.Access;
import org.ligature.server.http.Answers;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Assets;
import org.ligature.server.http.Guard;
import org.ligature.server.http.Listening;
import org.ligature.server.http.Turnstile;
import org.ligature.server.page.Leaf;

/** A running workbench; closing it stops the server and leaves the desk to its owner. */
public final class Workbench implements AutoCloseable {
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Desk desk;
    private final Javalin server;
    private final Access access;
    private final Pages pages;

    private Workbench(Desk desk, Javalin server, Access access, Pages pages) {
        this.desk = desk;
        this.server = server;
        this.access = access;
        this.pages = pages;
    }

    /**
     * How a workbench is served.
     *
     * @param access where it listens, and who is let in
     * @param lang language of those who chose none
     * @param user who decides
     * @param largest the most bytes that an uploaded document may have
     */
    public record Options(Access access, String lang, String user, long largest) {}

    /**
     * Starts serving; throws when the place to listen at is taken.
     *
     * @param api what programs may ask; left to its owner when the workbench closes
     */
    public static Workbench start(Desk desk, Options options, Api api) {
        Pages pages = new Pages(desk, options.user(), options.largest());
        Guard guard = new Guard(options.access());
        Javalin server = Javalin.create(config -> configure(config, options, new Routing(pages, guard, api)));
        try {
            server.start();
        } catch (RuntimeException e) {
            pages.close();
            throw new LigatureException(
                    "Can't listen on " + options.access().host() + " port "
                            + options.access().port() + " (" + e.getMessage() + "). Choose another port with --port.",
                    e);
        }
        return new Workbench(desk, server, options.access(), pages);
    }

    /** What stands behind the addresses. */
    private record Routing(Pages pages, Guard guard, Api api) {}

    private static void configure(JavalinConfig config, Options options, Routing routing) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 1L << 20;
        Listening.configure(config.jetty, options.access());
        config.jetty.multipartConfig.maxInMemoryFileSize(1, io.javalin.config.SizeUnit.KB);
        config.jetty.multipartConfig.maxFileSize(options.largest(), io.javalin.config.SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(8 * options.largest(), io.javalin.config.SizeUnit.BYTES);
        Routes routes = new Routes(config.routes, routing.pages(), routing.guard(), Turnstile.usual(), options.lang());
        routes.add();
        routing.api().add(config.routes);
    }

    /** Its addresses: which page answers what. */
    private record Routes(RoutesConfig routes, Pages pages, Guard guard, Turnstile turnstile, String lang) {
        void add() {
            routes.before(guard::check);
            routes.get("/assets/{name}", Assets::serve);
            routes.get("/favicon.ico", ctx -> ctx.redirect(Assets.address("mark.svg")));
            leaf("/entity", pages.entity());
            leaf("/", pages.start());
            leaf("/search", pages.search());
            leaf("/help", pages.help());
            leaf("/owners", pages.owners());
            routes.get("/graph.svg", ctx -> pages.graph().svg(asked(ctx)));
            leaf("/graph", pages.graph());
            routes.get("/path/names", ctx -> pages.path().complete(asked(ctx)));
            leaf("/path", pages.path());
            leaf("/interlocks", pages.interlocks());
            leaf("/sources", pages.sources());
            routes.post("/sources", ctx -> pages.sources().upload(asked(ctx)));
            routes.get("/sign-in", ctx -> pages.signIn(asked(ctx)));
            routes.post("/sign-in", guard::signIn);
            routes.get("/theme", ctx -> ctx.redirect(pages.firstTheme(ctx.queryString())));
            routes.get("/theme/{theme}.html", ctx -> pages.theme().file(asked(ctx)));
            leaf("/theme/{theme}", pages.theme());
            leaf("/review", pages.review());
            routes.post("/review", ctx -> pages.review().decide(asked(ctx)));
            routes.post("/review/many", ctx -> pages.review().decideMany(asked(ctx)));
            leaf("/disputes", pages.disputes());
            leaf("/origins/{sha}", pages.origins());
            routes.post("/disputes", ctx -> pages.disputes().decide(asked(ctx)));
            routes.post("/reply", ctx -> pages.replies().add(asked(ctx)));
            routes.get("/document/{sha}/page/{page}", ctx -> pages.document().picture(asked(ctx)));
            leaf("/document/{sha}", pages.document());
            routes.post("/document/{sha}", ctx -> pages.document().add(asked(ctx)));
            pages.screening().add(routes, this::leaf, this::asked);
            pages.faults(routes, this::asked);
        }

        private Asked asked(Context ctx) {
            return Asked.of(ctx, lang);
        }

        private void leaf(String path, Leaf leaf) {
            String data = path.equals("/") ? "/index" : path;
            read(data + ".json", ctx -> Answers.json(ctx, leaf.json(asked(ctx))));
            read(data + ".csv", ctx -> Answers.csv(ctx, leaf.table(asked(ctx)).csv(), "ligature"));
            read(data + ".xlsx", ctx -> {
                byte[] sheet = Spreadsheet.of(leaf.tables(asked(ctx)));
                Answers.file(ctx, sheet, SHEET, "ligature.xlsx");
            });
            read(path, ctx -> leaf.html(asked(ctx)));
        }

        private void read(String path, Handler handler) {
            routes.get(path, turnstile.guard(handler));
        }
    }

    /** Reads its own pages for two seconds at most, so that the first reader's come as fast as the second's; gives how many. */
    public int rehearse() {
        return new Rehearsal(desk, access, address()).run();
    }

    /** The address to open. */
    public String address() {
        String host = access.host().contains(":") ? "[" + access.host() + "]" : access.host();
        return "http://" + host + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
        pages.close();
    }
}
