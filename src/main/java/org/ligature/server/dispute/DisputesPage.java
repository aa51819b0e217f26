package org.ligature.server.dispute;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.DisputeRuling;
import org.ligature.model.LigatureException;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.DisputeWords;
import org.ligature.publish.data.DisputesJson;
import org.ligature.publish.data.Table;
import org.ligature.review.dispute.Dispute;
import org.ligature.review.dispute.Disputes;
import org.ligature.review.dispute.Side;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Leaf;

/** Questions that sources answer differently, the weightiest first; writes decisions about them. */
public final class DisputesPage implements Leaf {
    private static final List<String> HEAD = List.of(
            "id", "kind", "subject", "question", "weight", "answer", "documents", "claim", "document", "quote", "why");

    private final Desk desk;
    private final String user;

    /** @param user who decides */
    public DisputesPage(Desk desk, String user) {
        this.desk = desk;
        this.user = user;
    }

    @Override
    public void html(Asked asked) {
        Frame frame = Frame.of(asked, desk, asked.words().say("web.disputes"), "disputes");
        frame.render("disputes", new DisputesView(frame, desk, found(asked)));
    }

    private Disputes found(Asked asked) {
        Disputes about = desk.shelf().disputes().about(asked.text("about"));
        return asked.text("decided").isEmpty()
                ? about.without(
                        desk.workspace().ledger().rulings().all(about.renamed()).keySet())
                : about;
    }

    @Override
    public String json(Asked asked) {
        return DisputesJson.of(found(asked), says(asked));
    }

    @Override
    public Table table(Asked asked) {
        DisputeWords says = says(asked);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Dispute d : found(asked).disputes()) {
            for (Side side : d.sides()) {
                for (ReviewedClaim claim : side.claims()) rows.add(row(d, side, claim, says.why(d)));
            }
        }
        return new Table(asked.words().say("web.disputes"), HEAD, rows);
    }

    private DisputeWords says(Asked asked) {
        return new DisputeWords(asked.words(), desk.pack());
    }

    private static List<@Nullable Object> row(Dispute d, Side side, ReviewedClaim claim, String why) {
        return List.of(
                d.id(),
                d.kind().id(),
                d.subject(),
                d.question(),
                d.weight(),
                side.answer(),
                side.documents(),
                claim.id(),
                claim.document().name(),
                claim.claim().evidence().main().exact(),
                why);
    }

    /** Decides about one dispute. */
    public void decide(Asked asked) {
        String id = asked.field("dispute");
        Optional<Dispute> known = desk.shelf().disputes().byId(id);
        if (id.isEmpty() || known.isEmpty()) throw Refused.notFound("There is no such dispute now.");
        desk.workspace()
                .ledger()
                .rulings()
                .rule(known.get().id(), ruled(asked.field("ruling")), asked.field("note"), user);
        desk.refreshed();
        asked.context().redirect(asked.address("", java.util.Map.of()), HttpStatus.SEE_OTHER);
    }

    private static DisputeRuling.Ruled ruled(String text) {
        for (DisputeRuling.Ruled ruled : DisputeRuling.Ruled.values()) {
            if (ruled.name().toLowerCase(Locale.ROOT).equals(text)) return ruled;
        }
        throw new LigatureException("There is no such ruling; no_contradiction, unresolved, settled or open.");
    }
}
