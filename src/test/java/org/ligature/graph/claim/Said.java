package org.ligature.graph.claim;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Decision;
import org.ligature.model.Document;
import org.ligature.model.Evidence;
import org.ligature.model.Ids;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Rendition;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;
import org.ligature.model.Verdict;

/** Makes claims about invented companies, one document each. */
public final class Said {
    private final String type;
    private final String quote;
    private final List<Role> roles = new ArrayList<>();
    private Quantity value;
    private Polarity polarity = Polarity.POSITIVE;
    private Modality modality = Modality.ASSERTED;
    private Times times = Times.NONE;
    private Verdict verdict = Verdict.ACCEPTED;
    private String publisher = "Invented Monitor";

    private Said(String type, String quote) {
        this.type = type;
        this.quote = quote;
    }

    /** A claim of a kind in some words. */
    public static Said that(String type, String quote) {
        return new Said(type, quote);
    }

    public Said role(String name, String caption) {
        return role(name, caption, null);
    }

    public Said role(String name, String caption, String entity) {
        roles.add(new Role(name, caption, quote.contains(caption) ? caption : null, entity));
        return this;
    }

    public Said percent(String number, String text) {
        value = new Quantity(text, new BigDecimal(number), "%");
        return this;
    }

    public Said denied() {
        polarity = Polarity.NEGATIVE;
        return this;
    }

    public Said put(Modality as) {
        modality = as;
        return this;
    }

    public Said when(Times then) {
        times = then;
        return this;
    }

    /** What a reviewer decided; null for nothing yet. */
    public Said decided(Verdict by) {
        verdict = by;
        return this;
    }

    public Said by(String who) {
        publisher = who;
        return this;
    }

    public ReviewedClaim claim() {
        String text = quote + " " + publisher + " " + roles;
        String sha = Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
        Document.Metadata metadata = new Document.Metadata(null, null, publisher, null, null, "en", null);
        Document document = new Document(sha, Document.workId(sha, metadata), "said.txt", "text/plain", 1, metadata);
        Rendition rendition = new Rendition(sha, "txt/1", quote, List.of(), List.of());
        Segment segment = rendition.segment(0, quote.length(), Segment.Use.QUOTE);
        Claim.Origin origin = new Claim.Origin("builtin", "invented", "invented@1", 0.7);
        Claim claim = new Claim(
                sha,
                type,
                Evidence.of(segment),
                roles,
                value,
                polarity,
                modality,
                Basis.SOURCED,
                List.of(),
                times,
                List.of(),
                origin);
        Decision decision = verdict == null
                ? null
                : new Decision(
                        "d-" + claim.id(),
                        claim.id(),
                        verdict,
                        "mq",
                        Instant.parse("2026-03-01T10:00:00Z"),
                        "",
                        Map.of());
        return new ReviewedClaim(claim, claim.id(), document, decision, List.of());
    }
}
