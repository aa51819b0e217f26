package org.ligature.server.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;
import org.ligature.graph.Span;
import org.ligature.graph.Stake;
import org.ligature.graph.Tie;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.ties.TieMap;
import org.ligature.publish.data.Json;
import org.ligature.publish.data.Table;
import org.ligature.publish.ties.TieWords;
import org.ligature.server.http.Answers;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Leaf;

/** Ties around somebody: a drawing to open, close, hide and move, and the same as a table. */
public final class GraphPage implements Leaf {
    private final Desk desk;

    public GraphPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void html(Asked asked) {
        Around around = around(asked, false);
        around.frame().render("graph", around);
    }

    private Around around(Asked asked, boolean file) {
        TieMap map = Maps.of(desk, asked);
        int node = Maps.node(map, asked);
        Sketch sketch = Layout.of(map.told(), node, Act.parse(asked.text("do")));
        TieWords says = new TieWords(asked.words(), desk.pack().tieTypes());
        String title = asked.words().say("graph.title", says.name(map.told().party(node)));
        return new Around(Frame.of(asked, desk, title, ""), new Around.Drawn(map.told(), sketch, file), says, desk);
    }

    /** The drawing alone, as a file. */
    public void svg(Asked asked) {
        Answers.file(asked.context(), Answers.rendered("sketch", around(asked, true)), "image/svg+xml", "ties.svg");
    }

    private record Drawn(String id, String caption, String kind, int x, int y, boolean open) {}

    private record Tied(
            int line,
            String from,
            String to,
            String type,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String begin,
            @Nullable String end,
            double weight,
            List<String> claims) {}

    private record Whole(@Nullable String known, List<Drawn> nodes, List<Tied> ties) {}

    @Override
    public String json(Asked asked) {
        Around around = around(asked, false);
        List<Drawn> nodes = around.sketch().spots().stream()
                .map(s -> new Drawn(
                        s.who().id(),
                        s.who().caption(),
                        s.who().kind().name().toLowerCase(Locale.ROOT),
                        s.x(),
                        s.y(),
                        s.open()))
                .toList();
        return Json.page(new Whole(Known.of(asked, desk).date(), nodes, tied(around)));
    }

    private static List<Tied> tied(Around around) {
        Graph graph = around.drawn().told().graph();
        List<Tied> all = new ArrayList<>();
        for (Sketch.Line line : around.sketch().lines()) {
            for (int number : line.ties()) {
                Tie tie = graph.told(number);
                boolean sized = !tie.stake().unknown();
                all.add(new Tied(
                        line.number(),
                        tie.from(),
                        tie.to(),
                        tie.type(),
                        sized ? Stake.fraction(tie.stake().low()) : null,
                        sized ? Stake.fraction(tie.stake().high()) : null,
                        day(tie.span().begin()),
                        day(tie.span().end()),
                        Math.rint(tie.weight() * 1e4) / 1e4,
                        tie.statements()));
            }
        }
        return all;
    }

    private static @Nullable String day(int day) {
        LocalDate date = Span.date(day);
        return date == null ? null : date.toString();
    }

    @Override
    public Table table(Asked asked) {
        Around around = around(asked, false);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Tied t : tied(around)) {
            rows.add(Arrays.asList(
                    t.line(),
                    t.from(),
                    t.to(),
                    t.type(),
                    t.low(),
                    t.high(),
                    t.begin(),
                    t.end(),
                    t.weight(),
                    String.join(" ", t.claims())));
        }
        List<String> head = List.of("Line", "From", "To", "Type", "Low", "High", "Begin", "End", "Weight", "Claims");
        return new Table(around.frame().title(), head, rows);
    }
}
