package org.ligature.server.sources;

import io.javalin.http.UploadedFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Document;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.data.Json;
import org.ligature.publish.data.Table;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Leaf;

/** The documents, their publishers and languages, what failed and why; and the way in for new ones. */
public final class SourcesPage implements Leaf, AutoCloseable {
    private final Desk desk;
    private final Uploads uploads;

    /**
     * Makes the page.
     *
     * @param largest the most bytes that a document may have
     */
    public SourcesPage(Desk desk, long largest) {
        this.desk = desk;
        this.uploads = new Uploads(desk, largest);
    }

    private record Row(
            String sha256,
            String name,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String date,
            @Nullable String lang,
            String mediaType,
            long size,
            String recorded,
            int claims,
            int reviewed) {
        static Row of(DocumentCount d) {
            Document.Metadata m = d.document().metadata();
            return new Row(
                    d.document().sha256(),
                    d.document().name(),
                    m.title(),
                    m.publisher(),
                    m.date() == null ? null : m.date().toString(),
                    m.lang(),
                    d.document().mediaType(),
                    d.document().size(),
                    d.recorded().toString(),
                    d.claims(),
                    d.reviewed());
        }

        List<@Nullable Object> cells() {
            List<@Nullable Object> cells = new ArrayList<>();
            java.util.Collections.addAll(
                    cells, name, title, publisher, date, lang, mediaType, size, recorded, claims, reviewed, sha256);
            return cells;
        }
    }

    private record Data(List<Row> documents, List<?> failures) {}

    @Override
    public void html(Asked asked) {
        boolean runs = asked.partial() && asked.text("part").equals("runs");
        Frame frame = Frame.of(asked, desk, asked.words().say("web.sources"), "sources");
        SourcesView view = new SourcesView(frame, desk, uploads.all());
        // The list of documents has grown when a run is over: the page is loaded anew.
        if (runs && !view.running()) asked.context().header("HX-Refresh", "true");
        frame.render(runs ? "runs" : "sources", view);
    }

    @Override
    public String json(Asked asked) {
        return Json.page(new Data(
                desk.shelf().documents().stream().map(Row::of).toList(),
                desk.shelf().failures().stream()
                        .map(f -> java.util.Map.of("whence", f.whence(), "reason", f.reason(), "message", f.message()))
                        .map(java.util.TreeMap::new)
                        .toList()));
    }

    @Override
    public Table table(Asked asked) {
        List<String> head = List.of(
                "name",
                "title",
                "publisher",
                "date",
                "lang",
                "media_type",
                "size",
                "recorded",
                "claims",
                "reviewed",
                "sha256");
        return new Table(
                asked.words().say("web.sources"),
                head,
                desk.shelf().documents().stream().map(d -> Row.of(d).cells()).toList());
    }

    /** Takes uploaded files in; they are read in the background. */
    public void upload(Asked asked) {
        List<Uploads.Arrived> arrived = new ArrayList<>();
        for (UploadedFile file : asked.context().uploadedFiles("files")) {
            if (file.size() == 0 && file.filename().isBlank()) continue;
            arrived.add(uploads.keep(file.filename(), file.content()));
        }
        if (arrived.isEmpty()) throw new LigatureException("No file came in. Choose one, or drop some on the page.");
        uploads.start(arrived);
        asked.context().redirect("/sources", io.javalin.http.HttpStatus.SEE_OTHER);
    }

    @Override
    public void close() {
        uploads.close();
    }
}
