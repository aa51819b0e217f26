package org.ligature.server.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Role;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Subject;
import org.ligature.publish.data.Json;
import org.ligature.publish.data.Table;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Leaf;

/** The first page: what there is, what came in, what waits and what failed. */
public final class StartPage implements Leaf {
    private final Desk desk;

    public StartPage(Desk desk) {
        this.desk = desk;
    }

    private record Row(String id, String name, boolean company, int claims, long reviewed, int named) {}

    @Override
    public void html(Asked asked) {
        Frame frame = Frame.of(asked, desk, "", "start");
        frame.render("start", new Start(frame, desk, Known.of(asked, desk)));
    }

    private List<Row> rows(Asked asked) {
        return Start.byClaims(Known.of(asked, desk).shelf()).stream()
                .map(this::row)
                .toList();
    }

    private Row row(Subject s) {
        Role role = new Role(Role.SUBJECT, s.who().caption(), null, s.who().entity());
        long reviewed =
                s.own().stream().filter(c -> c.reviewed() && !c.rejected()).count();
        return new Row(
                s.key(),
                s.who().caption(),
                desk.company(role),
                s.count(),
                reviewed,
                s.named().size());
    }

    @Override
    public String json(Asked asked) {
        return Json.page(rows(asked));
    }

    @Override
    public Table table(Asked asked) {
        List<List<@Nullable Object>> rows = rows(asked).stream()
                .map(r -> java.util.Arrays.<@Nullable Object>asList(
                        r.id(), r.name(), String.valueOf(r.company()), r.claims(), r.reviewed(), r.named()))
                .toList();
        return new Table("Ligature", List.of("id", "name", "company", "claims", "reviewed", "named"), rows);
    }
}
