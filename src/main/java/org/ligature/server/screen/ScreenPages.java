package org.ligature.server.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ligature.pipeline.desk.Desk;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Leaf;

/** All pages of screening; closing them stops the run at hand, which can go on later. */
public final class ScreenPages implements AutoCloseable {
    private final Jobs jobs;
    private final ScreenPage start;
    private final ListPage list;
    private final RunPage run;
    private final RunFile files;

    /** @param user who screens and decides */
    public ScreenPages(Desk desk, String user) {
        Shown shown = new Shown(desk.workspace());
        this.jobs = new Jobs(desk.workspace(), desk.pack());
        this.start = new ScreenPage(desk, jobs);
        this.list = new ListPage(desk, jobs, user);
        this.run = new RunPage(desk, jobs, shown, user);
        this.files = new RunFile(desk, run, shown);
    }

    /**
     * Adds their addresses.
     *
     * @param leaf adds a page in its three forms
     */
    public void add(RoutesConfig routes, BiConsumer<String, Leaf> leaf, Function<Context, Asked> asked) {
        leaf.accept("/screen", start);
        routes.post("/screen", ctx -> start.bring(asked.apply(ctx)));
        leaf.accept("/screen/list/{list}", list);
        routes.post("/screen/list/{list}", ctx -> list.act(asked.apply(ctx)));
        routes.get("/screen/run/{run}.csv", ctx -> files.csv(asked.apply(ctx)));
        routes.get("/screen/run/{run}.json", ctx -> files.json(asked.apply(ctx)));
        routes.get("/screen/run/{run}.jsonl", ctx -> files.jsonLines(asked.apply(ctx)));
        routes.get("/screen/run/{run}.xlsx", ctx -> files.sheet(asked.apply(ctx)));
        routes.get("/screen/run/{run}.html", ctx -> files.page(asked.apply(ctx)));
        routes.get("/screen/run/{run}", ctx -> {
            Asked one = asked.apply(ctx);
            if (!run.over(one)) run.html(one);
        });
        routes.post("/screen/run/{run}", ctx -> run.act(asked.apply(ctx)));
    }

    @Override
    public void close() {
        jobs.close();
    }
}
