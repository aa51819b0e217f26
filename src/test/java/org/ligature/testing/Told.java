package org.ligature.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Document;
import org.ligature.model.Evidence;
import org.ligature.model.Ids;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Rendition;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;

/** One sentence of an invented document about an invented company, and the claim that it makes; each step gives a new one. */
public record Told(
        String document,
        @Nullable String publisher,
        @Nullable PartialDate published,
        String sentence,
        String type,
        String subject,
        List<Role> others,
        @Nullable Quantity value,
        Polarity polarity,
        Modality modality,
        List<String> attribution,
        Times times) {

    public static Told in(String document, String subject, String type, String sentence) {
        return new Told(
                document,
                null,
                null,
                sentence,
                type,
                subject,
                List.of(),
                null,
                Polarity.POSITIVE,
                Modality.ASSERTED,
                List.of(),
                Times.NONE);
    }

    public Told of(String whose, @Nullable PartialDate when) {
        Times said = new Times(times.from(), times.to(), times.asOf(), when);
        return new Told(
                document, whose, when, sentence, type, subject, others, value, polarity, modality, attribution, said);
    }

    public Told role(String name, String caption) {
        List<Role> more = new ArrayList<>(others);
        more.add(new Role(name, caption, sentence.contains(caption) ? caption : null, null));
        return new Told(
                document,
                publisher,
                published,
                sentence,
                type,
                subject,
                more,
                value,
                polarity,
                modality,
                attribution,
                times);
    }

    public Told value(String words) {
        return new Told(
                document,
                publisher,
                published,
                sentence,
                type,
                subject,
                others,
                Quantity.of(words),
                polarity,
                modality,
                attribution,
                times);
    }

    public Told from(PartialDate date) {
        return at(new Times(date, times.to(), times.asOf(), times.said()));
    }

    public Told lasting(PartialDate from, PartialDate to) {
        return at(new Times(from, to, times.asOf(), times.said()));
    }

    public Told asOf(PartialDate date) {
        return at(new Times(times.from(), times.to(), date, times.said()));
    }

    private Told at(Times when) {
        return new Told(
                document,
                publisher,
                published,
                sentence,
                type,
                subject,
                others,
                value,
                polarity,
                modality,
                attribution,
                when);
    }

    public Told not() {
        return new Told(
                document,
                publisher,
                published,
                sentence,
                type,
                subject,
                others,
                value,
                Polarity.NEGATIVE,
                modality,
                attribution,
                times);
    }

    public Told alleged() {
        return new Told(
                document,
                publisher,
                published,
                sentence,
                type,
                subject,
                others,
                value,
                polarity,
                Modality.ALLEGED,
                attribution,
                times);
    }

    public Told by(String... whom) {
        return new Told(
                document,
                publisher,
                published,
                sentence,
                type,
                subject,
                others,
                value,
                polarity,
                modality,
                List.of(whom),
                times);
    }

    public ReviewedClaim claim() {
        Document.Metadata metadata = new Document.Metadata(null, null, publisher, published, null, "en", null);
        String sha = Ids.sha256(document.getBytes(StandardCharsets.UTF_8));
        Document held = new Document(sha, Document.workId(document, metadata), document, "text/plain", 1, metadata);
        Rendition text = new Rendition(sha, "txt/1", sentence, List.of(), List.of());
        List<Role> roles = new ArrayList<>(others);
        roles.add(new Role(Role.SUBJECT, subject, subject, "inv:" + subject));
        Claim claim = new Claim(
                sha,
                type,
                Evidence.of(text.segment(0, sentence.length(), Segment.Use.QUOTE)),
                roles,
                value,
                polarity,
                modality,
                Basis.SOURCED,
                attribution,
                times,
                List.of(),
                new Claim.Origin("builtin", type + ".told", "invented@1", 0.8));
        return new ReviewedClaim(claim, claim.id(), held, null, List.of());
    }
}
