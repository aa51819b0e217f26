package org.ligature.server.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligature.index.Entry.Kind;
import org.ligature.index.Hit;
import org.ligature.index.SearchIndex.Found;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.publish.VisibleText;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Links;

/** What the templates of the search show. */
public final class Search {
    private static final int LONGEST = 300;

    private final Frame frame;
    private final Desk desk;
    private final Shelf shelf;
    private final Map<Kind, Found> found;

    Search(Frame frame, Desk desk, Map<Kind, Found> found) {
        this.frame = frame;
        this.desk = desk;
        this.shelf = desk.shelf();
        this.found = found;
    }

    public Frame frame() {
        return frame;
    }

    public String query() {
        return frame.asked().text("q");
    }

    public List<Kind> kinds() {
        return List.of(Kind.values()).stream().filter(k -> !hits(k).isEmpty()).toList();
    }

    public String kind(Kind kind) {
        return frame.say("web.found." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    public List<Hit> hits(Kind kind) {
        Found some = found.get(kind);
        return some == null ? List.of() : some.hits();
    }

    public int all(Kind kind) {
        Found some = found.get(kind);
        return some == null ? 0 : some.all();
    }

    public boolean nothing() {
        return kinds().isEmpty();
    }

    /** Where a hit leads. Its id is the kind's letter, a colon, and what the page knows it by. */
    static String address(Hit hit) {
        String id = hit.id().substring(2);
        return switch (hit.kind()) {
            case ENTITY -> Links.entity(id);
            case DOCUMENT -> Links.document(id);
            case CLAIM -> "/review?claim=" + Asked.encoded(id);
        };
    }

    /** Claims lead to their words. */
    public String link(Hit hit) {
        return claim(hit).map(Links::words).orElseGet(() -> address(hit));
    }

    private Optional<ReviewedClaim> claim(Hit hit) {
        return hit.kind() == Kind.CLAIM ? shelf.claim(hit.id().substring(2)) : Optional.empty();
    }

    /** What kind of claim, or how many claims. */
    public String aside(Hit hit) {
        String id = hit.id().substring(2);
        return switch (hit.kind()) {
            case ENTITY ->
                shelf.subject(id)
                        .map(s -> s.who().namesZh().stream()
                                        .filter(n -> !n.equals(s.who().caption()))
                                        .findFirst()
                                        .map(n -> n + " · ")
                                        .orElse("")
                                + frame.words()
                                        .count(
                                                "count.claims",
                                                s.own().size() + s.named().size()))
                        .orElse("");
            case DOCUMENT ->
                shelf.document(id)
                        .map(d -> frame.words().count("count.claims", d.claims()))
                        .orElse("");
            case CLAIM ->
                claim(hit)
                        .flatMap(c -> desk.pack().tieType(c.claim().type()))
                        .map(t -> frame.words().label(t.label()))
                        .orElse("");
        };
    }

    public String visible(String text) {
        return piece(text);
    }

    /** Blanks and line breaks at the edges part one piece from the next. */
    static String piece(String text) {
        if (text.isBlank()) return text.isEmpty() ? "" : " ";
        String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
        return before + VisibleText.of(text, LONGEST) + after;
    }
}
