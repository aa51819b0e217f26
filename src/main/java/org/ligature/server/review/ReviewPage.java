package org.ligature.server.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligature.ledger.DecisionBatch;
import org.ligature.model.LigatureException;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.publish.data.ClaimCsv;
import org.ligature.publish.data.ClaimLines;
import org.ligature.publish.data.Json;
import org.ligature.publish.data.Table;
import org.ligature.review.Reviewer;
import org.ligature.review.Selection;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Leaf;
import org.ligature.server.page.Queue;

/** One claim at a time in its context, with what was decided before; writes decisions. */
public final class ReviewPage implements Leaf {
    private static final int MOST = 200;

    private final Desk desk;
    private final String user;

    /**
     * Makes the page.
     *
     * @param user who decides
     */
    public ReviewPage(Desk desk, String user) {
        this.desk = desk;
        this.user = user;
    }

    private record Data(int waiting, List<?> claims) {}

    @Override
    public void html(Asked asked) {
        show(asked, "");
    }

    private void show(Asked asked, String error) {
        Shelf shelf = desk.shelf();
        Choice choice = Choice.of(asked);
        List<ReviewedClaim> queue = queue(shelf, choice);
        Optional<ReviewedClaim> claim = shelf.claim(asked.text("claim"));
        if (claim.isEmpty() && !asked.text("claim").isEmpty() && error.isEmpty())
            throw Refused.notFound("There is no such claim now; the rules may no longer make it.");
        ReviewedClaim shown = claim.orElse(queue.isEmpty() ? null : queue.getFirst());
        Frame frame = Frame.of(asked, desk, asked.words().say("web.review"), "review");
        frame.render("review", new ReviewView(frame, desk, choice, queue, new ReviewView.Shown(shown, user, error)));
    }

    private List<ReviewedClaim> queue(Shelf shelf, Choice choice) {
        Queue all = Queue.of(shelf, desk.pack().tieTypes());
        return choice.narrows() ? all.of(choice.on(shelf)) : all.claims();
    }

    @Override
    public String json(Asked asked) {
        List<ReviewedClaim> queue = queue(desk.shelf(), Choice.of(asked));
        return Json.page(new Data(
                queue.size(), ClaimLines.objects(queue.stream().limit(MOST).toList())));
    }

    @Override
    public Table table(Asked asked) {
        return ClaimCsv.table(asked.words().say("web.review"), queue(desk.shelf(), Choice.of(asked)));
    }

    /** Decides about one claim, and goes on to the next. */
    public void decide(Asked asked) {
        Choice choice = Choice.of(asked);
        String id = asked.field("claim");
        List<String> before =
                queue(desk.shelf(), choice).stream().map(ReviewedClaim::id).toList();
        try {
            Shelf shelf = desk.refreshed();
            ReviewedClaim claim = shelf.claim(id).orElseThrow(() -> Refused.notFound("There is no claim " + id + "."));
            boolean stay = act(asked, claim);
            desk.refreshed();
            String next = stay ? id : next(before, id);
            asked.context().redirect(choice.address("claim", next), io.javalin.http.HttpStatus.SEE_OTHER);
        } catch (Refused e) {
            throw e;
        } catch (LigatureException e) {
            asked.context().status(422);
            show(asked, String.valueOf(e.getMessage()));
        }
    }

    /** The claim that stood behind this one; the first where it stood last or not at all. */
    private static String next(List<String> before, String id) {
        int at = before.indexOf(id);
        return at >= 0 && at + 1 < before.size() ? before.get(at + 1) : "";
    }

    private boolean act(Asked asked, ReviewedClaim claim) {
        Reviewer by = new Reviewer(user, asked.field("note"));
        Selection one = new Selection.ById(claim.id());
        switch (asked.field("action")) {
            case "accept" -> accept(asked, claim, by);
            case "reject" -> desk.review().reject(one, by);
            case "unsure" -> desk.review().unsure(one, by);
            case "undo" -> {
                desk.review().undo(one, by);
                return true;
            }
            default -> throw new LigatureException("There is no such decision; accept, reject, unsure or undo.");
        }
        return false;
    }

    /** Whoever changed a field accepts it in other words. */
    private void accept(Asked asked, ReviewedClaim claim, Reviewer by) {
        Map<String, String> changed = Said.changed(claim.claim(), asked);
        if (changed.isEmpty()) desk.review().accept(new Selection.ById(claim.id()), by);
        else desk.review().amend(claim.id(), changed, by);
    }

    /** Decides about all that wait of one rule or one document, or takes such a batch back. */
    public void decideMany(Asked asked) {
        Reviewer by = new Reviewer(user, asked.field("note"));
        DecisionBatch batch = switch (asked.field("action")) {
            case "accept" -> desk.review().accept(selection(asked), by);
            case "reject" -> desk.review().reject(selection(asked), by);
            case "undo" -> desk.review().undoBatch(asked.field("batch"), by);
            default -> throw new LigatureException("There is no such decision; accept, reject or undo.");
        };
        desk.refreshed();
        String said = asked.field("action").equals("undo") ? "" : batch.id();
        asked.context()
                .redirect(
                        Choice.of(asked).address("batch", said.isEmpty() ? "" : said + "." + batch.count()),
                        io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private static Selection selection(Asked asked) {
        String rule = asked.field("rule");
        String document = asked.field("document");
        if (!rule.isEmpty()) return new Selection.ByRule(rule);
        if (!document.isEmpty()) return new Selection.ByDocument(document);
        throw new LigatureException("Name the rule or the document whose claims are meant.");
    }
}
