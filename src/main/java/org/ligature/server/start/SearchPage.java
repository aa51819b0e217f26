package org.ligature.server.start;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.index.Entry.Kind;
import org.ligature.index.Hit;
import org.ligature.index.SearchIndex.Found;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.data.Json;
import org.ligature.publish.data.Table;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Leaf;

/** The search: entities, documents and claims by words, whole or begun, in both scripts. */
public final class SearchPage implements Leaf {
    private static final int TYPING = 5;
    private static final int MOST = 40;

    private final Desk desk;

    public SearchPage(Desk desk) {
        this.desk = desk;
    }

    private record Row(String kind, String title, String address, String excerpt) {}

    @Override
    public void html(Asked asked) {
        boolean typing = asked.partial();
        Frame frame = Frame.of(asked, desk, asked.words().say("web.search"), "");
        Search search = new Search(frame, desk, search(asked, typing ? TYPING : MOST));
        frame.render(typing ? "found" : "search", search);
    }

    private Map<Kind, Found> search(Asked asked, int most) {
        // The shelf is looked at first, so that the index hears of what is new.
        desk.shelf();
        return desk.index().search(asked.text("q"), most);
    }

    private List<Row> rows(Asked asked) {
        return search(asked, MOST).values().stream()
                .flatMap(f -> f.hits().stream())
                .map(h -> new Row(
                        h.kind().name().toLowerCase(java.util.Locale.ROOT),
                        text(h.title()),
                        Search.address(h),
                        text(h.excerpt())))
                .toList();
    }

    private static String text(List<Hit.Piece> pieces) {
        return String.join("", pieces.stream().map(Hit.Piece::text).toList());
    }

    @Override
    public String json(Asked asked) {
        return Json.page(rows(asked));
    }

    @Override
    public Table table(Asked asked) {
        List<List<@Nullable Object>> rows = rows(asked).stream()
                .map(r -> java.util.Arrays.<@Nullable Object>asList(r.kind(), r.title(), r.address(), r.excerpt()))
                .toList();
        return new Table(asked.words().say("web.search"), List.of("kind", "title", "address", "excerpt"), rows);
    }
}
