package org.ligature.server.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Span;
import org.ligature.graph.own.Ownership;
import org.ligature.graph.own.Window;
import org.ligature.model.PartialDate;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.ties.TieMap;
import org.ligature.publish.data.Table;
import org.ligature.publish.data.TiesJson;
import org.ligature.publish.ties.OwnersView;
import org.ligature.publish.ties.TieWords;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Leaf;

/** Who owns and controls a company. */
public final class OwnersPage implements Leaf {
    private static final int DEPTH = 6;

    private final Desk desk;

    public OwnersPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void html(Asked asked) {
        OwnersView view = view(asked);
        TieWords says = new TieWords(asked.words(), desk.pack().tieTypes());
        Frame frame = Frame.of(asked, desk, asked.words().say("ties.owners.title", says.name(view.company())), "");
        frame.render("owners", new Owners(frame, view, says, desk));
    }

    private OwnersView view(Asked asked) {
        TieMap map = Maps.of(desk, asked);
        String asOf = asked.text("asof");
        Ownership found = map.owners(Maps.node(map, asked), new Ownership.Question(new Window(day(asOf)), DEPTH));
        return OwnersView.of(map.told(), found, asOf.isEmpty() ? null : asOf);
    }

    private static int day(String asOf) {
        if (asOf.isEmpty()) return Span.OPEN_END;
        return PartialDate.parse(asOf)
                .map(Span::last)
                .orElseThrow(() -> new Refused(
                        422, "“" + asOf + "” is no date; write a year, a month or a day, such as 2015-12-09."));
    }

    @Override
    public String json(Asked asked) {
        return TiesJson.of(view(asked), Known.of(asked, desk).date());
    }

    @Override
    public Table table(Asked asked) {
        OwnersView view = view(asked);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (OwnersView.Share s : view.shares()) {
            rows.add(new ArrayList<>(List.of(
                    s.owner().caption(),
                    s.owner().id(),
                    s.owner().kind().name(),
                    s.low(),
                    s.high(),
                    s.ceiling(),
                    s.direct() ? "yes" : "no",
                    stands(view, s.lowBy(), s.lowRecords()),
                    stands(view, s.highBy(), s.highRecords()))));
        }
        return new Table(
                view.company().caption(),
                List.of("Owner", "Id", "Kind", "Low", "High", "Ceiling", "Direct", "Low by", "High by"),
                rows);
    }

    /** Ids of claims, then imported records. */
    private static String stands(OwnersView view, List<Integer> notes, List<String> records) {
        List<String> ids = new ArrayList<>(
                notes.stream().map(n -> view.notes().get(n - 1).reviewed().id()).toList());
        ids.addAll(records);
        return String.join(" ", ids);
    }
}
