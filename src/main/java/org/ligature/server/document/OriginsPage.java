package org.ligature.server.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Document;
import org.ligature.model.PartialDate;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.OriginWords;
import org.ligature.publish.VisibleText;
import org.ligature.publish.data.OriginsJson;
import org.ligature.publish.data.Table;
import org.ligature.review.origin.Lean;
import org.ligature.review.origin.Leanings;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Leaf;
import org.ligature.server.page.Links;

/** What a document leans on, and what leans on it, with dates. */
public final class OriginsPage implements Leaf {
    private static final int LONGEST = 300;
    private static final List<String> HEAD =
            List.of("direction", "sign", "document", "work", "held", "date", "degree", "words");

    private final Desk desk;

    public OriginsPage(Desk desk) {
        this.desk = desk;
    }

    /** One line: what is seen, the words that show it, and where the other document is; empty where it is not held. */
    public record Line(String text, String words, String link) {}

    /** What the template shows. */
    public record View(Frame frame, String title, String back, List<Line> leans, List<Line> backlinks) {}

    private Document document(Asked asked) {
        return desk.shelf()
                .document(asked.part("sha"))
                .map(DocumentCount::document)
                .orElseThrow(() -> Refused.notFound("There is no such document here."));
    }

    @Override
    public void html(Asked asked) {
        Document document = document(asked);
        Leanings leanings = desk.leanings();
        OriginWords words = new OriginWords(asked.words());
        List<Line> on = leanings.of(document.sha256()).stream()
                .map(l -> line(words.lean(l), l, l.to()))
                .toList();
        List<Line> back = new ArrayList<>();
        for (Lean lean : leanings.on(document.sha256())) {
            Document from = leanings.document(lean.from());
            if (from == null) continue;
            String text = words.document(from) + asked.words().say("list.colon") + words.lean(lean);
            back.add(line(text, lean, from.sha256()));
        }
        Frame frame = Frame.of(asked, desk, document.caption(), "sources");
        String title = VisibleText.of(document.caption(), LONGEST);
        frame.render("leans", new View(frame, title, Links.document(document.sha256()), on, back));
    }

    private static Line line(String text, Lean lean, @Nullable String sha256) {
        String words = lean.words().equals(lean.work()) ? "" : VisibleText.of(lean.words(), LONGEST);
        return new Line(text, words, sha256 == null ? "" : Links.document(sha256));
    }

    @Override
    public String json(Asked asked) {
        return OriginsJson.documents(List.of(document(asked)), desk.leanings());
    }

    @Override
    public Table table(Asked asked) {
        Document document = document(asked);
        Leanings leanings = desk.leanings();
        List<List<@Nullable Object>> rows = Stream.concat(
                        leanings.of(document.sha256()).stream().map(l -> row("leans on", l, document)),
                        leanings.on(document.sha256()).stream()
                                .map(l -> row("backlink", l, leanings.document(l.from()))))
                .toList();
        return new Table(document.caption(), HEAD, rows);
    }

    private static List<@Nullable Object> row(String direction, Lean lean, @Nullable Document from) {
        List<@Nullable Object> row = new ArrayList<>();
        PartialDate date = from == null ? null : from.metadata().date();
        row.add(direction);
        row.add(lean.sign().id());
        row.add(from == null ? null : from.name());
        row.add(lean.work());
        row.add(lean.held() ? "yes" : "no");
        row.add(date == null ? null : date.toString());
        row.add(lean.degree());
        row.add(lean.words());
        return row;
    }
}
