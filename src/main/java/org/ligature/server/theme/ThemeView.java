package org.ligature.server.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.Fact;
import org.ligature.publish.Mark;
import org.ligature.publish.Source;
import org.ligature.publish.VisibleText;
import org.ligature.publish.html.FactParts;
import org.ligature.review.dispute.Disputes;
import org.ligature.schema.Theme;
import org.ligature.schema.TieType;
import org.ligature.server.http.Asked;
import org.ligature.server.page.FactLine;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Links;

/** What the template of a theme's page shows. */
public final class ThemeView {
    /** What a page holds of rows and of cells with claims; {@code rows=all} lifts it, for printing. */
    private static final int ROWS = 200;

    private static final int CELLS = 750;
    private static final int MOST_UNTURNED = 9;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_FACTS = 80;

    private final Frame frame;
    private final Desk desk;
    private final Theme theme;
    private final Sieve sieve;
    private final Matrix matrix;
    private final Known known;
    private final List<Line> all;
    private final FactParts parts;
    private final List<Integer> starts;

    /**
     * What a page was made from.
     *
     * @param theme the kinds of tie
     * @param sieve what is let through
     * @param matrix the table
     * @param known what counts as known
     */
    record Held(Theme theme, Sieve sieve, Matrix matrix, Known known) {}

    ThemeView(Frame frame, Desk desk, Held held) {
        this.frame = frame;
        this.desk = desk;
        this.theme = held.theme();
        this.sieve = held.sieve();
        this.matrix = held.matrix();
        this.known = held.known();
        this.all = matrix.lines(asked().text("sort"));
        this.parts = new FactParts(frame.words());
        this.starts = starts(all, asked().text("rows").equals("all"));
    }

    /** Where each page begins. */
    private static List<Integer> starts(List<Line> lines, boolean whole) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int cells = 0;
        for (int i = 0; i < lines.size() && !whole; i++) {
            int own = (int)
                    lines.get(i).boxes().stream().filter(b -> b.count() > 0).count();
            if (i > starts.getLast() && (cells + own > CELLS || i - starts.getLast() >= ROWS)) {
                starts.add(i);
                cells = 0;
            }
            cells += own;
        }
        return starts;
    }

    private Asked asked() {
        return frame.asked();
    }

    public Frame frame() {
        return frame;
    }

    public Known known() {
        return known;
    }

    /** The table of another theme. */
    public String link(Theme other) {
        return frame.at(Links.theme(other.id()));
    }

    public FactParts parts() {
        return parts;
    }

    public Theme theme() {
        return theme;
    }

    public Sieve sieve() {
        return sieve;
    }

    public List<Theme> themes() {
        return desk.pack().themes();
    }

    public String label(Theme other) {
        return frame.words().label(other.label());
    }

    public String label(TieType tie) {
        return frame.words().label(tie.label());
    }

    /** Short head of a column. */
    public String head(TieType tie) {
        return asked().lang().equals("zh") ? tie.label().zh() : tie.abbrev();
    }

    public boolean turned() {
        return columns().size() > MOST_UNTURNED;
    }

    public List<TieType> columns() {
        return matrix.columns();
    }

    /** The kinds of tie that can be chosen. */
    public List<TieType> choices() {
        return theme.ties().stream()
                .flatMap(id -> desk.pack().tieType(id).stream())
                .toList();
    }

    public List<Line> lines() {
        int to = page() < pages() ? starts.get(page()) : all.size();
        return all.subList(starts.get(page() - 1), to);
    }

    public int page() {
        return Math.max(1, asked().number("page", 1, pages()));
    }

    public int pages() {
        return starts.size();
    }

    public String pageLink(int number) {
        return asked().address("", Map.of("page", String.valueOf(number), "open", "", "tie", ""));
    }

    public long companies() {
        return all.stream().filter(Line::company).count();
    }

    public int others() {
        return all.size() - (int) companies();
    }

    public int claims() {
        return matrix.claims().size();
    }

    public long reviewed() {
        return matrix.claims().stream().filter(ReviewedClaim::reviewed).count();
    }

    public long documents() {
        return matrix.claims().stream()
                .map(c -> c.document().sha256())
                .distinct()
                .count();
    }

    public String name(Line line) {
        return VisibleText.of(line.caption(), LONGEST_NAME);
    }

    public String other(Line line) {
        return VisibleText.of(line.other(), LONGEST_NAME);
    }

    public String entityLink(Line line) {
        return frame.at(Links.entity(line.key()));
    }

    /** Whether the cell's quotes are shown beneath its row. */
    public boolean open(Line line, Box box) {
        return asked().text("open").equals(line.key()) && asked().text("tie").equals(box.tie());
    }

    /** Whether any cell of the row is open. */
    public boolean open(Line line) {
        return line.boxes().stream().anyMatch(b -> b.count() > 0 && open(line, b));
    }

    /** Opens the cell, or closes it where it is open. */
    public String cellLink(Line line, Box box) {
        Map<String, String> open = Map.of("open", line.key(), "tie", box.tie());
        String address = asked().address("", open(line, box) ? Map.of("open", "", "tie", "") : open);
        // Without its path the same address is shorter, which counts in a thousand cells.
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(query);
    }

    /** What a cell says to those who can't see its mark. */
    public String spoken(Box box) {
        return frame.say(
                "cell.spoken",
                frame.words().count("count.claims", box.count()),
                frame.say(box.mark().key()));
    }

    public TieType openTie() {
        return desk.pack().tieType(asked().text("tie")).orElseThrow();
    }

    /** The facts of the open cell. */
    public List<FactLine> facts() {
        List<ReviewedClaim> claims = matrix.claims(asked().text("open"), asked().text("tie"));
        List<Fact> facts = claims.stream()
                .sorted(Fact.ORDER)
                .limit(MOST_FACTS)
                .map(c -> new Fact(
                        0,
                        c,
                        new Source(1, c.document()),
                        desk.texts().around(c.claim().evidence().quotes().getFirst())))
                .toList();
        return FactLine.of(facts, Disputes.among(claims).byClaim());
    }

    /** The whole table on one page. */
    public String wholeLink() {
        return asked().address("", Map.of("rows", "all", "page", ""));
    }

    public String sortLink(String order) {
        return asked().address("", Map.of("sort", order, "page", ""));
    }

    /** Whether rows are in this order, for {@code aria-sort}. */
    public boolean sorted(String order) {
        return asked().text("sort").equals(order);
    }

    /** The legend: marks that claims bear, and those of empty cells that occur. */
    public List<Mark> marks() {
        return Stream.of(Mark.values())
                .filter(m -> all.stream().flatMap(l -> l.boxes().stream()).anyMatch(b -> b.mark() == m))
                .toList();
    }

    /** The publishers of all claims of the theme, by name. */
    public List<String> publishers() {
        return desk.shelf().documents().stream()
                .map(d -> new Source(1, d.document()).whose())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(400)
                .toList();
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST_NAME);
    }

    public List<String> ways() {
        return List.of("asserted", "alleged", "planned", "negative", "reply");
    }

    /** Where the form of the filters leads; it has fields for the rest. */
    public String action() {
        return Links.theme(theme.id());
    }

    public String cleared() {
        return frame.at(Links.theme(theme.id()));
    }

    /** Where the whole table with every quote can be kept as one file. */
    public String fileLink() {
        return asked().address(".html", Map.of("open", "", "tie", "", "page", ""));
    }
}
