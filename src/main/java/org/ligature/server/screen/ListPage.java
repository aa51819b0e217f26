package org.ligature.server.screen;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.model.DatasetImport;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.rows.TableRows;
import org.ligature.pipeline.screening.KeptList;
import org.ligature.pipeline.screening.KeptLists;
import org.ligature.pipeline.screening.StoredOrders;
import org.ligature.publish.data.Json;
import org.ligature.publish.data.Table;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Leaf;

/** A list that came in: what its columns hold is confirmed, and how it is screened is chosen. */
final class ListPage implements Leaf {
    private static final int SAMPLE = 5;

    private final Desk desk;
    private final Jobs jobs;
    private final String user;
    private final KeptLists lists;
    private final StoredOrders orders;
    private final Offered offered;

    ListPage(Desk desk, Jobs jobs, String user) {
        this.desk = desk;
        this.jobs = jobs;
        this.user = user;
        this.lists = new KeptLists(desk.workspace());
        this.orders = new StoredOrders(desk.workspace(), desk.pack());
        this.offered = new Offered(desk);
    }

    private KeptList list(Asked asked) {
        return lists.find(asked.part("list"))
                .orElseThrow(
                        () -> Refused.notFound("There is no such list here (any more). Bring it again at /screen."));
    }

    @Override
    public void html(Asked asked) {
        show(asked, list(asked), null);
    }

    private void show(Asked asked, KeptList list, @Nullable String fault) {
        Frame frame = Frame.of(asked, desk, list.name(), "screen");
        List<DatasetImport> datasets = offered.all();
        List<TableRows.Row> sample = lists.sample(list, SAMPLE);
        Setup setup = Setup.of(asked, sample.getFirst().cells(), datasets);
        frame.render("screenlist", new ListView(frame, list, datasets, sample, setup, fault));
    }

    /** What the page shows of the list. */
    private record Data(
            String id, String name, long rows, long faults, String charset, List<Map<String, Object>> columns) {}

    @Override
    public String json(Asked asked) {
        KeptList list = list(asked);
        List<Map<String, Object>> columns = new ArrayList<>();
        for (List<@Nullable Object> row : cells(asked, list)) {
            Map<String, Object> one = new TreeMap<>();
            one.put("number", String.valueOf(row.get(0)));
            one.put("head", String.valueOf(row.get(1)));
            one.put("holds", String.valueOf(row.get(2)));
            one.put("sample", String.valueOf(row.get(3)));
            columns.add(one);
        }
        return Json.page(new Data(list.id(), list.name(), list.rows(), list.faults(), list.charset(), columns));
    }

    @Override
    public Table table(Asked asked) {
        KeptList list = list(asked);
        return new Table(list.name(), List.of("number", "head", "holds", "sample"), cells(asked, list));
    }

    private List<List<@Nullable Object>> cells(Asked asked, KeptList list) {
        List<TableRows.Row> sample = lists.sample(list, SAMPLE);
        List<String> heads = sample.getFirst().cells();
        Setup setup = Setup.of(asked, heads, offered.all());
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++)
            out.add(List.of(i + 1, heads.get(i), setup.holds(i), String.join("; ", ListView.values(sample, i))));
        return out;
    }

    /** Begins the run, or makes the list another one: with a head, or none at all. */
    void act(Asked asked) {
        KeptList list = list(asked);
        String action = asked.field("action");
        if (action.equals("forget")) {
            lists.forget(list);
            asked.context().redirect(Addresses.START, HttpStatus.SEE_OTHER);
        } else if (action.equals("headed")) {
            asked.context().redirect(Addresses.list(lists.headed(list).id()), HttpStatus.SEE_OTHER);
        } else {
            screen(asked, list);
        }
    }

    private void screen(Asked asked, KeptList list) {
        try {
            List<String> heads = lists.sample(list, 0).getFirst().cells();
            Setup setup = Setup.of(asked, heads, offered.all());
            StoredOrders.Stored stored = orders.keep(list, setup.order(list, heads, user));
            jobs.start(stored);
            asked.context().redirect(Addresses.undecided(stored.run()), HttpStatus.SEE_OTHER);
        } catch (LigatureException e) {
            asked.context().status(422);
            show(asked, list, String.valueOf(e.getMessage()));
        }
    }
}
