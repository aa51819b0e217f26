package org.ligature.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.DocumentCount;
import org.ligature.ledger.Ledger;
import org.ligature.model.Document;
import org.ligature.model.PartialDate;
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
        List<Reply> entered =
                ledger.replies().all().stream().filter(r -> known(r, day)).toList();
        AttachedReplies replies = AttachedReplies.of(responses, entered, matters(responses));
        return claims.stream().map(replies::with).toList();
    }

    /**
     * Claims of the ledger, each with its replies.
     *
     * @param day what came out later, or at an unknown time, is left out; null for all
     */
    public List<ReviewedClaim> claims(ClaimQuery query, @Nullable LocalDate day) {
        List<ReviewedClaim> all = ledger.claims(query);
        return day == null ? replied(all) : replied(new KnownBy(day).of(all), day);
    }

    /** The replies that documents report, and those entered by hand, ready to be put beside claims. */
    public AttachedReplies attached() {
        List<ReviewedClaim> responses = ledger.claims(ClaimQuery.ALL.ofTypes(RESPONSES));
        return AttachedReplies.of(responses, ledger.replies().all(), matters(responses));
    }

    /** What documents say in which something is denied. */
    private List<ReviewedClaim> matters(List<ReviewedClaim> responses) {
        return AttachedReplies.denying(responses).stream()
                .flatMap(sha -> ledger.claims(ClaimQuery.ALL.in(sha)).stream())
                .toList();
    }

    /**
     * All replies: those entered by hand, then those that documents report; each with the ids of the claims that it stands beside.
     *
     * @param day only those that were known on that day; null for all
     */
    public Map<Reply, List<String>> replies(@Nullable LocalDate day) {
        Map<Reply, List<String>> all = new LinkedHashMap<>();
        ledger.replies().all().stream()
                .filter(r -> day == null || known(r, day))
                .forEach(r -> all.put(r, new ArrayList<>()));
        List<ReviewedClaim> claims = claims(ClaimQuery.ALL, day);
        FoundReplies.in(claims).forEach(r -> all.put(r, new ArrayList<>()));
        for (ReviewedClaim claim : claims) {
            for (Reply reply : claim.replies())
                all.computeIfAbsent(reply, r -> new ArrayList<>()).add(claim.id());
        }
        return all;
    }

    private static boolean known(Reply reply, LocalDate day) {
        PartialDate asked = reply.asked();
        return asked != null && !asked.earliest().isAfter(day);
    }

    /** Disputes that wait for a decision, or all. */
    public Disputes disputes(boolean decidedToo) {
        return disputes(decidedToo, null);
    }

    /**
     * The same as of a day.
     *
     * @param day only between what had come out by then; null for all
     */
    public Disputes disputes(boolean decidedToo, @Nullable LocalDate day) {
        Disputes all = Disputes.among(claims(ClaimQuery.ALL, day));
        return decidedToo
                ? all
                : all.without(ledger.rulings().all(all.renamed()).keySet());
    }

    /** Which documents lean on which. */
    public Leanings leanings() {
        return leanings(null);
    }

    /**
     * The same as of a day.
     *
     * @param day only documents that had come out by then; null for all
     */
    public Leanings leanings(@Nullable LocalDate day) {
        List<Text> texts = new ArrayList<>();
        for (DocumentCount counted : ledger.documents().all()) {
            Document document = counted.document();
            if (day != null && !new KnownBy(day).out(document)) continue;
            newest(document.sha256()).ifPresent(r -> texts.add(text(document, r)));
        }
        List<ReviewedClaim> claims = ledger.claims(ClaimQuery.ALL);
        return Leanings.among(texts, day == null ? claims : new KnownBy(day).of(claims));
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
