package org.ligature.server.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.publish.Material;
import org.ligature.publish.Snapshot;
import org.ligature.publish.VisibleText;
import org.ligature.publish.data.ClaimCsv;
import org.ligature.publish.data.Table;
import org.ligature.publish.data.ViewJson;
import org.ligature.publish.html.HtmlSnapshot;
import org.ligature.schema.Theme;
import org.ligature.schema.TieType;
import org.ligature.server.http.Answers;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Leaf;

/** Companies by kinds of tie. */
public final class ThemePage implements Leaf {
    private final Desk desk;

    public ThemePage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void html(Asked asked) {
        Theme theme = theme(asked);
        Sieve sieve = Sieve.of(asked);
        Frame frame = Frame.of(asked, desk, asked.words().label(theme.label()), "theme");
        Known known = Known.of(asked, desk);
        ThemeView.Held held = new ThemeView.Held(theme, sieve, matrix(known.shelf(), theme, sieve), known);
        frame.render("theme", new ThemeView(frame, desk, held));
    }

    private Matrix matrix(Shelf shelf, Theme theme, Sieve sieve) {
        if (sieve.narrows()) return new Matrix(desk, shelf, ties(theme), sieve);
        return shelf.remembered(Matrix.class, theme.id(), () -> new Matrix(desk, shelf, ties(theme), sieve));
    }

    private Matrix matrix(Asked asked) {
        return matrix(Known.of(asked, desk).shelf(), theme(asked), Sieve.of(asked));
    }

    private List<TieType> ties(Theme theme) {
        return theme.ties().stream()
                .flatMap(id -> desk.pack().tieType(id).stream())
                .toList();
    }

    private Theme theme(Asked asked) {
        String id = asked.part("theme").replaceFirst("\\.html$", "");
        return desk.pack()
                .theme(id)
                .orElseThrow(() -> Refused.notFound("There is no theme “" + VisibleText.of(id, 80) + "” in the pack "
                        + desk.pack().id() + "."));
    }

    @Override
    public String json(Asked asked) {
        return ViewJson.of(snapshot(asked));
    }

    private Snapshot snapshot(Asked asked) {
        Theme theme = theme(asked);
        Sieve sieve = Sieve.of(asked);
        Known known = Known.of(asked, desk);
        Material material = new Material(
                matrix(known.shelf(), theme, sieve).claims(),
                sieve.narrows() ? List.of() : desk.shelf().searches(),
                desk.texts()::around,
                desk::company);
        return Snapshot.of(theme, desk.pack().tieTypes(), material, known.moment());
    }

    /** What the table shows, as one file that opens from disk and needs nothing else. */
    public void file(Asked asked) {
        String html = HtmlSnapshot.of(snapshot(asked), asked.words());
        String name = theme(asked).id() + ".html";
        Answers.file(asked.context(), html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", name);
    }

    @Override
    public Table table(Asked asked) {
        return ClaimCsv.table("Claims", matrix(asked).claims());
    }

    /** The table with its counts, and every claim behind it. */
    @Override
    public List<Table> tables(Asked asked) {
        Theme theme = theme(asked);
        Matrix matrix = matrix(asked);
        List<String> head = new ArrayList<>(List.of("Subject", "Name", "Id", "All"));
        matrix.columns().forEach(t -> head.add(asked.words().label(t.label())));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Line line : matrix.lines(asked.text("sort"))) {
            List<@Nullable Object> row =
                    new ArrayList<>(List.of(line.caption(), line.other(), line.key(), line.count()));
            line.boxes().forEach(b -> row.add(b.count() == 0 ? null : (Object) b.count()));
            rows.add(row);
        }
        return List.of(
                new Table(asked.words().label(theme.label()), head, rows), ClaimCsv.table("Claims", matrix.claims()));
    }
}
