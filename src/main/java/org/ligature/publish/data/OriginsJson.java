package org.ligature.publish.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document;
import org.ligature.model.ReviewedClaim;
import org.ligature.review.origin.Fact;
import org.ligature.review.origin.Lean;
import org.ligature.review.origin.Leanings;
import org.ligature.review.origin.Origin;

/** Writes facts with their origins, and who leans on whom, as JSON; docs/data-formats.md explains the keys. */
public final class OriginsJson {
    private OriginsJson() {}

    private record Saying(
            String subject,
            String type,
            String saying,
            int documents,
            int independentOrigins,
            List<Root> origins,
            List<String> claims) {}

    private record Root(String name, @Nullable String document, List<Leaf> leaning) {}

    private record Leaf(String document, String sha256, String sign, String on, String words) {}

    private record Held(String document, String sha256, List<Tie> leansOn, List<Tie> backlinks) {}

    private record Tie(
            String from,
            @Nullable String to,
            String work,
            String sign,
            String words,
            double degree,
            @Nullable String date) {}

    private record Work(String work, List<Tie> citedBy) {}

    /** Facts with the trees of their origins. */
    public static String facts(List<Fact> facts) {
        return Json.page(facts.stream().map(OriginsJson::saying).toList());
    }

    private static Saying saying(Fact f) {
        return new Saying(
                f.subject(),
                f.type(),
                f.saying(),
                f.support().documents(),
                f.support().origins().size(),
                f.support().origins().stream().map(OriginsJson::root).toList(),
                f.claims().stream().map(ReviewedClaim::id).toList());
    }

    private static Root root(Origin o) {
        Document document = o.document();
        return new Root(
                o.name(),
                document == null ? null : document.sha256(),
                o.leaning().stream()
                        .map(l -> new Leaf(
                                l.document().name(),
                                l.document().sha256(),
                                l.sign().id(),
                                l.on(),
                                l.words()))
                        .toList());
    }

    /** Documents with what they lean on and what leans on them. */
    public static String documents(List<Document> documents, Leanings leanings) {
        return Json.page(documents.stream()
                .map(d -> new Held(
                        d.name(),
                        d.sha256(),
                        ties(leanings.of(d.sha256()), leanings),
                        ties(leanings.on(d.sha256()), leanings)))
                .toList());
    }

    private static List<Tie> ties(List<Lean> leans, Leanings leanings) {
        return leans.stream().map(l -> tie(l, leanings)).toList();
    }

    private static Tie tie(Lean l, Leanings leanings) {
        Document from = leanings.document(l.from());
        String date = from == null ? null : ClaimLine.text(from.metadata().date());
        return new Tie(l.from(), l.to(), l.work(), l.sign().id(), l.words(), l.degree(), date);
    }

    /** Works that are cited but not held. */
    public static String notHeld(Leanings leanings) {
        return Json.page(leanings.notHeld().entrySet().stream()
                .map(e -> new Work(e.getKey(), ties(e.getValue(), leanings)))
                .toList());
    }
}
