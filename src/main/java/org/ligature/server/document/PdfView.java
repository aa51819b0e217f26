package org.ligature.server.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.ligature.model.Document;
import org.ligature.model.Rendition;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Segment;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.Context;
import org.ligature.publish.Fact;
import org.ligature.publish.Source;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Links;
import org.ligature.text.PdfPicture;

/** Draws pages of PDFs, one at a time, and keeps the last few. */
final class PdfView {
    private static final int KEPT = 24;

    private final Desk desk;
    /** Drawing takes much memory; readers of other pages should not notice. */
    private final Semaphore drawing = new Semaphore(1);

    private final Map<String, byte[]> pictures = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    PdfView(Desk desk) {
        this.desk = desk;
    }

    private byte[] bytes(Document document) {
        if (!desk.workspace().archive().has(document.sha256()))
            throw Refused.notFound("The bytes of " + document.name() + " are not in the archive any more.");
        return desk.workspace().archive().bytes(document.sha256());
    }

    byte[] png(Document document, int page) {
        String key = document.sha256() + "/" + page;
        synchronized (pictures) {
            byte[] kept = pictures.get(key);
            if (kept != null) return kept;
        }
        drawing.acquireUninterruptibly();
        try {
            byte[] drawn = PdfPicture.png(bytes(document), page);
            synchronized (pictures) {
                pictures.put(key, drawn);
            }
            return drawn;
        } finally {
            drawing.release();
        }
    }

    static int pages(Rendition rendition) {
        return (int) rendition.anchors().stream()
                .filter(a -> a.place().startsWith("page "))
                .count();
    }

    /** The page on which a claim's words begin, or the first. */
    static int pageOf(Rendition rendition, ReviewedClaim claim) {
        Rendition.Anchor anchor =
                rendition.anchorAt(claim.claim().evidence().main().start());
        return anchor == null || !anchor.place().startsWith("page ")
                ? 1
                : Integer.parseInt(anchor.place().substring("page ".length()));
    }

    PageShown page(Document document, Rendition rendition, int number) {
        PdfPicture picture = PdfPicture.of(bytes(document), number);
        Rendition.Anchor anchor = rendition.anchors().stream()
                .filter(a -> a.place().equals("page " + number))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no page " + number + " in " + document.name() + "."));
        int start = rendition.index(anchor.start());
        boolean same = rendition.text().startsWith(picture.text(), start);
        List<PageShown.Spot> spots = new ArrayList<>();
        for (ReviewedClaim claim : desk.shelf().claimsIn(document.sha256())) {
            Segment main = claim.claim().evidence().main();
            boolean here = main.rendition().equals(rendition.id())
                    && main.start() >= anchor.start()
                    && main.start() < anchor.end();
            if (here)
                spots.add(new PageShown.Spot(fact(claim), same ? boxes(claim, rendition, picture, start) : List.of()));
        }
        String image = Links.document(document.sha256()) + "/page/" + number + ".png";
        return new PageShown(number, pages(rendition), picture.width(), picture.height(), image, spots);
    }

    private static Fact fact(ReviewedClaim claim) {
        Context context = Context.kept(claim.claim().evidence().main());
        return new Fact(0, claim, new Source(1, claim.document()), context);
    }

    private static List<PdfPicture.Box> boxes(
            ReviewedClaim claim, Rendition rendition, PdfPicture picture, int pageStart) {
        return claim.claim().evidence().quotes().stream()
                .filter(s -> s.rendition().equals(rendition.id()))
                .flatMap(s ->
                        picture
                                .boxes(rendition.index(s.start()) - pageStart, rendition.index(s.end()) - pageStart)
                                .stream())
                .toList();
    }
}
