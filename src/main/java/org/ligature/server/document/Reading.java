package org.ligature.server.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Acquisition;
import org.ligature.model.Document;
import org.ligature.model.PartialDate;
import org.ligature.model.Rendition;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.Fact;
import org.ligature.publish.Mark;
import org.ligature.publish.Source;
import org.ligature.publish.TimeWords;
import org.ligature.publish.VisibleText;
import org.ligature.publish.html.FactParts;
import org.ligature.schema.TieType;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Links;

/** What the template of a document's page shows. */
public final class Reading {
    private static final int LONGEST = 200;

    private final Frame frame;
    private final Desk desk;
    private final DocumentCount counted;
    private final @Nullable DocumentText text;
    private final @Nullable Rendition rendition;
    private final @Nullable PageShown page;
    private final int part;
    private final FactParts parts;
    private final String error;

    /**
     * What a reader tried to add, and why it could not be.
     *
     * @param text the document laid out, or null when its words were erased
     * @param rendition its text, or null
     * @param page the page of a PDF that is shown as it looks, or null
     * @param part which part is shown, from 1
     * @param error what went wrong with what was sent before, or empty
     */
    record Shown(
            @Nullable DocumentText text,
            @Nullable Rendition rendition,
            @Nullable PageShown page,
            int part,
            String error) {}

    Reading(Frame frame, Desk desk, DocumentCount counted, Shown shown) {
        this.frame = frame;
        this.desk = desk;
        this.counted = counted;
        this.text = shown.text();
        this.rendition = shown.rendition();
        this.page = shown.page();
        this.part = shown.part();
        this.error = shown.error();
        this.parts = new FactParts(frame.words());
    }

    public Frame frame() {
        return frame;
    }

    public FactParts parts() {
        return parts;
    }

    public Document document() {
        return counted.document();
    }

    public DocumentCount counted() {
        return counted;
    }

    public Source source() {
        return new Source(1, document());
    }

    public String title() {
        return VisibleText.of(document().caption(), LONGEST);
    }

    public String error() {
        return error;
    }

    public boolean erased() {
        return text == null;
    }

    public List<Paragraph> paragraphs() {
        return text == null ? List.of() : text.part(part);
    }

    public int part() {
        return part;
    }

    public int allParts() {
        return text == null ? 1 : text.parts();
    }

    public String partLink(int number) {
        return frame.asked().address("", Map.of("part", String.valueOf(number), "claim", ""));
    }

    /** Whether lines end where they end in the original, as in plain text. */
    public boolean lines() {
        return rendition != null
                && (rendition.converter().startsWith("plain")
                        || rendition.converter().startsWith("pdf"));
    }

    public boolean pdf() {
        return rendition != null && rendition.converter().startsWith("pdf");
    }

    /** Whether the pages are shown as they look, rather than their text. */
    public boolean asPages() {
        return page != null;
    }

    public @Nullable PageShown page() {
        return page;
    }

    public String pageLink(int number) {
        return frame.asked().address("", Map.of("page", String.valueOf(number), "claim", ""));
    }

    public String viewLink(String view) {
        return frame.asked().address("", Map.of("view", view, "part", "", "page", ""));
    }

    /** Publisher, date, language and the like, as far as known: pairs of a key and words. */
    public List<String> origin() {
        Document.Metadata m = document().metadata();
        List<String> out = new ArrayList<>();
        if (m.publisher() != null) out.add(VisibleText.of(m.publisher(), LONGEST));
        if (m.author() != null) out.add(VisibleText.of(m.author(), LONGEST));
        PartialDate date = m.date();
        if (date != null) out.add(new TimeWords(frame.words()).of(date));
        if (m.lang() != null) out.add(frame.words().sayOr("web.lang." + m.lang(), VisibleText.of(m.lang(), 20)));
        if (m.rights() != null) out.add(VisibleText.of(m.rights(), LONGEST));
        return out;
    }

    public List<Acquisition> acquisitions() {
        return desk.workspace().ledger().documents().acquisitions(document().sha256());
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }

    /** Other versions of the same work. */
    public List<Document> versions() {
        return desk.shelf().documents().stream()
                .map(DocumentCount::document)
                .filter(d -> d.work().equals(document().work())
                        && !d.sha256().equals(document().sha256()))
                .toList();
    }

    /** Documents that link to this one's address. */
    public List<Document> citing() {
        String url = document().metadata().url();
        if (url == null) return List.of();
        return desk.citing(url).stream()
                .flatMap(sha -> desk.shelf().document(sha).stream())
                .map(DocumentCount::document)
                .filter(d -> !d.sha256().equals(document().sha256()))
                .toList();
    }

    public String tieName(Fact fact) {
        return desk.pack()
                .tieType(fact.claim().type())
                .map(t -> frame.words().label(t.label()))
                .orElse(fact.claim().type());
    }

    public List<TieType> ties() {
        return desk.pack().tieTypes();
    }

    public String label(TieType tie) {
        return frame.words().label(tie.label());
    }

    public String subjectLink(Fact fact) {
        return Links.entity(desk.shelf().key(fact.claim().subject()));
    }

    public String word(Fact fact, Mark mark) {
        return parts.word(fact, mark);
    }

    /** A value that was sent before and was wrong, to be corrected. */
    public String sent(String field) {
        return error.isEmpty() ? "" : frame.asked().field(field);
    }
}
