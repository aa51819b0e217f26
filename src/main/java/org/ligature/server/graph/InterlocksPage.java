package org.ligature.server.graph;

import org.ligature.graph.path.Interlock;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.ties.TieMap;
import org.ligature.publish.VisibleText;
import org.ligature.publish.data.Table;
import org.ligature.publish.data.TiesJson;
import org.ligature.publish.ties.PathsView;
import org.ligature.publish.ties.TieWords;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Leaf;

/** People who link a company or body with others, and whether at one time. */
public final class InterlocksPage implements Leaf {
    private static final int LONGEST = 80;

    private final Desk desk;

    public InterlocksPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void html(Asked asked) {
        PathsView view = view(asked);
        TieWords says = new TieWords(asked.words(), desk.pack().tieTypes());
        Frame frame = Frame.of(asked, desk, asked.words().say("ties.links.title", says.name(view.from())), "");
        frame.render("interlocks", new Interlocks(frame, view, says, desk));
    }

    private PathsView view(Asked asked) {
        TieMap map = Maps.of(desk, asked);
        int node = Maps.node(map, asked);
        return PathsView.links(
                map.told(),
                node,
                Interlock.of(map.graph(), node, Sought.of(asked).bounds()));
    }

    @Override
    public String json(Asked asked) {
        return TiesJson.of(view(asked), Known.of(asked, desk).date());
    }

    @Override
    public Table table(Asked asked) {
        PathsView view = view(asked);
        return TieRows.links(VisibleText.of(view.from().caption(), LONGEST), view);
    }
}
