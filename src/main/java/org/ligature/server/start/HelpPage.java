package org.ligature.server.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.data.Json;
import org.ligature.publish.data.Table;
import org.ligature.schema.TieType;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Leaf;

/** The keys, the marks, the words, and every kind of tie with an example. */
public final class HelpPage implements Leaf {
    private final Desk desk;

    public HelpPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void html(Asked asked) {
        Frame frame = Frame.of(asked, desk, asked.words().say("web.help"), "help");
        frame.render("help", new Help(frame, desk));
    }

    @Override
    public String json(Asked asked) {
        return Json.page(desk.pack().tieTypes());
    }

    @Override
    public Table table(Asked asked) {
        List<List<@Nullable Object>> rows =
                desk.pack().tieTypes().stream().map(HelpPage::cells).toList();
        return new Table(asked.words().say("web.help"), List.of("id", "en", "zh", "description"), rows);
    }

    private static List<@Nullable Object> cells(TieType t) {
        return java.util.Arrays.<@Nullable Object>asList(
                t.id(), t.label().en(), t.label().zh(), t.description());
    }
}
