package org.ligature.server.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Document;
import org.ligature.model.LigatureException;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.Rendition;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.HandClaims;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.publish.VisibleText;
import org.ligature.publish.data.ClaimCsv;
import org.ligature.publish.data.ClaimLines;
import org.ligature.publish.data.Json;
import org.ligature.publish.data.Table;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Leaf;
import org.ligature.server.page.Links;

/** A document's text as it was, its claims beside their words; a reader can add what was missed. */
public final class DocumentPage implements Leaf {
    private final Desk desk;
    private final PdfView pdfs;

    public DocumentPage(Desk desk) {
        this.desk = desk;
        this.pdfs = new PdfView(desk);
    }

    private record Data(
            String document, String sha256, @Nullable String title, int claims, int reviewed, List<?> lines) {}

    @Override
    public void html(Asked asked) {
        show(asked, "");
    }

    private void show(Asked asked, String error) {
        Shelf shelf = desk.shelf();
        DocumentCount counted = document(shelf, asked);
        String sha256 = counted.document().sha256();
        ReviewedClaim wanted = shelf.claim(asked.text("claim"))
                .filter(c -> c.document().sha256().equals(sha256))
                .orElse(null);
        Rendition rendition = rendition(sha256, wanted);
        DocumentText text = rendition == null ? null : new DocumentText(rendition, shelf.claimsIn(sha256));
        int part = text == null ? 1 : asked.number("part", text.partOf(wanted), text.parts());
        Frame frame = Frame.of(asked, desk, counted.document().caption(), "sources");
        PageShown page = page(asked, counted.document(), rendition, wanted);
        Reading.Shown shown = new Reading.Shown(text, rendition, page, Math.max(1, part), error);
        frame.render("document", new Reading(frame, desk, counted, shown));
    }

    /** The page of a PDF as it looks, where that is asked for. */
    private @Nullable PageShown page(
            Asked asked, Document document, @Nullable Rendition rendition, @Nullable ReviewedClaim wanted) {
        if (rendition == null || !rendition.converter().startsWith("pdf")) return null;
        if (!asked.text("view").equals("pages")) return null;
        int first = wanted == null ? 1 : PdfView.pageOf(rendition, wanted);
        int number = asked.number("page", first, PdfView.pages(rendition));
        return pdfs.page(document, rendition, Math.max(1, number));
    }

    /** The picture of a page of a PDF. */
    public void picture(Asked asked) {
        Document document = document(desk.shelf(), asked).document();
        int number = Integer.parseInt(asked.part("page").replaceFirst("[^0-9].*|^$", "0"));
        if (!document.mediaType().equals("application/pdf") || number < 1)
            throw Refused.notFound("Only PDFs have pages to look at, counted from 1.");
        asked.context().header("Cache-Control", "private, max-age=3600");
        asked.context().contentType("image/png").result(pdfs.png(document, number));
    }

    /** The text that a claim's words stand in, else the newest. */
    private @Nullable Rendition rendition(String sha256, @Nullable ReviewedClaim wanted) {
        if (wanted != null) {
            Rendition own = desk.texts()
                    .rendition(wanted.claim().evidence().main().rendition())
                    .orElse(null);
            if (own != null) return own;
        }
        return desk.texts().newest(sha256).orElse(null);
    }

    private static DocumentCount document(Shelf shelf, Asked asked) {
        String id = asked.part("sha");
        return shelf.document(id)
                .orElseThrow(() -> Refused.notFound("There is no document “" + VisibleText.of(id, 80)
                        + "”. The page Sources lists those that are."));
    }

    @Override
    public String json(Asked asked) {
        DocumentCount d = document(desk.shelf(), asked);
        String sha256 = d.document().sha256();
        List<?> lines = ClaimLines.objects(desk.shelf().claimsIn(sha256));
        return Json.page(new Data(
                d.document().name(), sha256, d.document().metadata().title(), d.claims(), d.reviewed(), lines));
    }

    @Override
    public Table table(Asked asked) {
        DocumentCount d = document(desk.shelf(), asked);
        return ClaimCsv.table(
                d.document().name(), desk.shelf().claimsIn(d.document().sha256()));
    }

    /** Adds a claim that a reader made of some words. */
    public void add(Asked asked) {
        DocumentCount counted = document(desk.shelf(), asked);
        try {
            HandClaims.Said said = new HandClaims.Said(
                    asked.field("type"),
                    asked.field("subject"),
                    asked.field("object"),
                    asked.field("value"),
                    asked.field("date"),
                    Polarity.valueOf(constant(asked, "polarity", "POSITIVE")),
                    Modality.valueOf(constant(asked, "modality", "ASSERTED")));
            String id = new HandClaims(desk).add(counted.document(), asked.field("words"), near(asked), said);
            asked.context().redirect(Links.document(counted.document().sha256()) + "?claim=" + id + "#q-" + id);
        } catch (LigatureException | IllegalArgumentException e) {
            asked.context().status(422);
            show(asked, String.valueOf(e.getMessage()));
        }
    }

    private static String constant(Asked asked, String field, String otherwise) {
        String value = asked.field(field);
        return value.isEmpty() ? otherwise : value.toUpperCase(Locale.ROOT);
    }

    private static int near(Asked asked) {
        try {
            return Integer.parseInt(asked.field("near"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
