package org.ligature.server.screen;

import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.NotedRun;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.screening.KeptList;
import org.ligature.pipeline.screening.KeptLists;
import org.ligature.pipeline.screening.StoredOrders;
import org.ligature.publish.data.Json;
import org.ligature.publish.data.Table;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Leaf;

/** The first page of screening: takes lists in, and shows what was screened. */
final class ScreenPage implements Leaf {
    private static final List<String> HEAD =
            List.of("id", "list", "list_hash", "datasets", "settings", "rows", "matched", "screened_by", "screened_at");

    private final Desk desk;
    private final Jobs jobs;
    private final KeptLists lists;
    private final StoredOrders orders;
    private final Offered offered;

    ScreenPage(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
        this.lists = new KeptLists(desk.workspace());
        this.orders = new StoredOrders(desk.workspace(), desk.pack());
        this.offered = new Offered(desk);
    }

    private List<NotedRun> runs() {
        return desk.workspace().ledger().screenings().runs();
    }

    @Override
    public void html(Asked asked) {
        show(asked, null, "");
    }

    private void show(Asked asked, @Nullable String fault, String pasted) {
        Frame frame = Frame.of(asked, desk, asked.words().say("screen.title"), "screen");
        frame.render("screen", new ScreenView(frame, offered.all(), going(), runs(), fault, pasted));
    }

    /** Runs without results: those of this process, and those that an earlier one left. */
    private List<Job> going() {
        List<Job> out = new ArrayList<>();
        for (StoredOrders.Stored stored : orders.unfinished())
            out.add(jobs.job(stored.run()).orElseGet(() -> Job.waiting(stored).at(Job.Stage.STOPPED)));
        return out;
    }

    @Override
    public String json(Asked asked) {
        List<Map<String, @Nullable Object>> out = new ArrayList<>();
        for (List<@Nullable Object> row : ScreenView.cells(runs())) {
            Map<String, @Nullable Object> one = new TreeMap<>();
            for (int i = 0; i < HEAD.size(); i++) one.put(HEAD.get(i), row.get(i));
            out.add(one);
        }
        return Json.page(Map.of("runs", out));
    }

    @Override
    public Table table(Asked asked) {
        return new Table(asked.words().say("screen.title"), HEAD, ScreenView.cells(runs()));
    }

    /** Takes a list in, pasted or as a file, and goes on to its columns. */
    void bring(Asked asked) {
        String pasted = asked.field("names");
        try {
            KeptList list = came(asked, pasted);
            asked.context().redirect(Addresses.list(list.id()), HttpStatus.SEE_OTHER);
        } catch (LigatureException e) {
            asked.context().status(422);
            show(asked, String.valueOf(e.getMessage()), pasted);
        }
    }

    private KeptList came(Asked asked, String pasted) {
        for (UploadedFile file : asked.context().uploadedFiles("list"))
            if (file.size() > 0) return lists.keep(file.filename(), file.content());
        if (pasted.isEmpty()) throw new LigatureException(asked.words().say("screen.nothing"));
        return lists.paste(asked.words().say("screen.pasted"), pasted);
    }
}
