package org.ligature.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.DocumentCount;
import org.ligature.ledger.Ledger;
import org.ligature.model.Document;
import org.ligature.model.Rendition;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.review.dispute.Disputes;
import org.ligature.review.origin.Leanings;
import org.ligature.review.origin.Text;
import org.ligature.review.reply.AttachedReplies;
import org.ligature.review.reply.FoundReplies;
import org.ligature.review.time.KnownBy;

/** What follows from all that the ledger holds: disputes, who leans on whom, and the replies to each claim. */
public final class Findings {
    private static final List<String> RESPONSES = List.of("response");

    private final Ledger ledger;

    public Findings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The claims, each with its replies. */
    public List<ReviewedClaim> replied(List<ReviewedClaim> claims) {
        AttachedReplies replies = attached();
        return claims.stream().map(replies::with).toList();
    }

    /** The claims, each with the replies that were known on a day. */
    public List<ReviewedClaim> replied(List<ReviewedClaim> claims, LocalDate day) {
        List<ReviewedClaim> responses = new KnownBy(day).of(ledger.claims(ClaimQuery.ALL.ofTypes(RESPONSES)));
        List<Reply> entered = ledger.replies().all().stream()
                .filter(r -> r.asked() != null && !r.asked().earliest().isAfter(day))
                .toList();
        AttachedReplies replies = AttachedReplies.of(responses, entered);
        return claims.stream().map(replies::with).toList();
    }

    /** The replies that documents report, and those entered by hand, ready to be put beside claims. */
    public AttachedReplies attached() {
        return AttachedReplies.of(
                ledger.claims(ClaimQuery.ALL.ofTypes(RESPONSES)),
                ledger.replies().all());
    }

    /** All replies: those entered by hand, then those that documents report. */
    public List<Reply> replies() {
        List<Reply> all = new ArrayList<>(ledger.replies().all());
        all.addAll(FoundReplies.in(ledger.claims(ClaimQuery.ALL.ofTypes(RESPONSES))));
        return all;
    }

    /** Disputes that wait for a decision, or all. */
    public Disputes disputes(boolean decidedToo) {
        Disputes all = Disputes.among(replied(ledger.claims(ClaimQuery.ALL)));
        return decidedToo
                ? all
                : all.without(ledger.rulings().all(all.renamed()).keySet());
    }

    /** Which documents lean on which. */
    public Leanings leanings() {
        List<Text> texts = new ArrayList<>();
        for (DocumentCount counted : ledger.documents().all()) {
            Document document = counted.document();
            newest(document.sha256()).ifPresent(r -> texts.add(text(document, r)));
        }
        return Leanings.among(texts, ledger.claims(ClaimQuery.ALL));
    }

    private static Text text(Document document, Rendition rendition) {
        Set<String> links = new LinkedHashSet<>();
        rendition.links().forEach(l -> links.add(l.href()));
        return new Text(document, rendition.text(), List.copyOf(links));
    }

    private Optional<Rendition> newest(String sha256) {
        List<String> ids = ledger.documents().renditions(sha256);
        return ids.isEmpty() ? Optional.empty() : ledger.documents().rendition(ids.getLast());
    }
}
